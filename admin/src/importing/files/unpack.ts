import JSZip from 'jszip';
import { FileTrouble } from './trouble';

/** A long book in Word unpacks to a tenth of this; a zip bomb of 40 kB to more than four gigabytes. */
const UNPACKED = 100 * 1024 * 1024;
const PARTS = 5000;

/** Reads an entry to its end, or until it brought more than `limit` bytes. @returns how many came */
const measure = (entry: JSZip.JSZipObject, limit: number): Promise<number> =>
  new Promise((done, refuse) => {
    let size = 0;
    const stream = (entry as JSZip.JSZipObject & Streams).internalStream('uint8array');
    stream
      .on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size <= limit) return;
        stream.pause();
        refuse(new FileTrouble('bomb'));
      })
      .on('error', () => refuse(new FileTrouble('broken')))
      .on('end', () => done(size))
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
 * Makes sure that a zip file unpacks to a size that a browser bears. What an entry says of its own size may be a lie, so
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
  let left = limit;
  for (const entry of entries) left -= await measure(entry, left);
};
