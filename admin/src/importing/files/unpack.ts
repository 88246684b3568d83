import JSZip from 'jszip';
import { FileTrouble } from './trouble';

/** A long book in Word unpacks to a tenth of this; a zip bomb of 40 kB to more than four gigabytes. */
const UNPACKED = 100 * 1024 * 1024;
const PARTS = 5000;
/**
 * Mammoth reads the XML in one go, some 20 microseconds a tag: a file of 149 kB with three million tags held the tab for
 * 40 seconds. An article has a few thousand, a book of Word's wordiest kind a hundred thousand.
 */
const TAGS = 100_000;
const XML = 16 * 1024 * 1024;
const OPENS = 0x3c;

interface Left {
  bytes: number;
  xml: number;
  tags: number;
}

const tagsIn = (chunk: Uint8Array): number => {
  let count = 0;
  for (let at = chunk.indexOf(OPENS); at >= 0; at = chunk.indexOf(OPENS, at + 1)) count++;
  return count;
};

/** Reads an entry to its end and takes what it brings from `left`, or until that is used up. */
const measure = (entry: JSZip.JSZipObject, left: Left): Promise<void> =>
  new Promise((done, refuse) => {
    const isXml = /\.(?:xml|rels)$/i.test(entry.name);
    const stream = (entry as JSZip.JSZipObject & Streams).internalStream('uint8array');
    stream
      .on('data', (chunk: Uint8Array) => {
        left.bytes -= chunk.length;
        if (isXml) {
          left.xml -= chunk.length;
          left.tags -= tagsIn(chunk);
        }
        if (Math.min(left.bytes, left.xml, left.tags) >= 0) return;
        stream.pause();
        refuse(new FileTrouble('bomb'));
      })
      .on('error', () => refuse(new FileTrouble('broken')))
      .on('end', () => done())
      .resume();
  });

/** JSZip documents `internalStream`; its types leave it out. */
interface Streams {
  internalStream(type: 'uint8array'): Stream;
}
interface Stream {
  on(event: 'data', listen: (chunk: Uint8Array) => void): Stream;
  on(event: 'error' | 'end', listen: () => void): Stream;
  pause(): void;
  resume(): void;
}

/**
 * Makes sure that a zip file unpacks to a size that a browser bears, and its XML to one that is read in a moment. What an entry says of its own size may be a lie, so
 * the bytes are counted as they come and thrown away, and reading stops at the limit.
 *
 * @throws FileTrouble `broken` for what is no zip file, `bomb` for one that is too large inside
 */
export const checkUnpacked = async (bytes: ArrayBuffer, limit = UNPACKED): Promise<void> => {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new FileTrouble('broken');
  });
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > PARTS) throw new FileTrouble('bomb');
  const left: Left = { bytes: limit, xml: XML, tags: TAGS };
  for (const entry of entries) await measure(entry, left);
};
