import JSZip from 'jszip';
import { decodeText } from '../../../admin/src/importing/files/decode';
import { readArticle } from '../../../admin/src/importing/files/read';
import { FileTrouble } from '../../../admin/src/importing/files/trouble';
import { checkUnpacked } from '../../../admin/src/importing/files/unpack';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** «Прилив» in windows-1251, and in UTF-16 as Notepad saves it. */
const CP1251 = bytes(0xcf, 0xf0, 0xe8, 0xeb, 0xe8, 0xe2);
const UTF16 = bytes(0xff, 0xfe, 0x1f, 0x04, 0x40, 0x04, 0x38, 0x04);

const troubleOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof FileTrouble) return error.trouble;
    throw error;
  }
  return 'none';
};

const words = (html: string): string => html.replace(/<[^>]*>/g, '');

const file = (name: string, content: Uint8Array | string) =>
  new File([typeof content === 'string' ? content : Buffer.from(content)], name);

describe('the encoding of a file', () => {
  it('is read from its mark, or tried', () => {
    expect(decodeText(utf8('Ebb — tide'), false)).toBe('Ebb — tide');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41), false)).toBe('A');
    expect(decodeText(UTF16, false)).toBe('При');
    expect(decodeText(CP1251, false)).toBe('Прилив');
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9), false)).toBe('café');
  });

  it('is what a page declares', () => {
    const page = Buffer.concat([utf8('<meta charset="windows-1251"><p>'), CP1251]);
    expect(decodeText(page, true)).toContain('Прилив');
    expect(decodeText(utf8('<meta charset="no-such">Tide'), true)).toContain('Tide');
  });

  it('makes line feeds of every kind of line end, and no text of a picture', () => {
    expect(decodeText(utf8('a\r\nb\rc'), false)).toBe('a\nb\nc');
    expect(() => decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), false)).toThrow(FileTrouble);
  });
});

describe('a file', () => {
  it('gives its words', async () => {
    expect(await readArticle(file('ebb.TXT', 'The tide\nturns.'), words)).toEqual({
      text: 'The tide\nturns.',
      html: null,
      formatted: false,
    });
    expect((await readArticle(file('a.b.md', '# Tide'), words)).text).toBe('# Tide');
  });

  it.each([
    ['tide.pdf', '%PDF-1.7', 'kind'],
    ['tide', 'words', 'kind'],
    ['tide.doc', bytes(0xd0, 0xcf, 0x11, 0xe0), 'word97'],
    ['tide.docx', bytes(0xd0, 0xcf, 0x11, 0xe0), 'locked'],
    ['tide.docx', 'words', 'broken'],
    ['tide.docx', bytes(0x50, 0x4b, 3, 4, 9, 9), 'broken'],
    ['tide.txt', bytes(0, 1, 2), 'binary'],
    ['tide.txt', ' \n ', 'empty'],
    ['tide.txt', new Uint8Array(20 * 1024 * 1024 + 1), 'tooLarge'],
  ])('%s is refused as what it is', async (name, content, trouble) => {
    expect(await troubleOf(readArticle(file(name, content), words))).toBe(trouble);
  });

  it('that cannot be read says so', async () => {
    const gone = file('tide.txt', 'words');
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    expect(await troubleOf(readArticle(gone, words))).toBe('unreadable');
  });
});

describe('a zip bomb', () => {
  const zipOf = async (name: string, size: number): Promise<ArrayBuffer> => {
    const zip = new JSZip().file(name, new Uint8Array(size));
    return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  };

  it('is left closed, whichever part it hides in and however small it is packed', async () => {
    for (const name of ['word/document.xml', 'word/media/image1.png', 'else']) {
      const bomb = await zipOf(name, 3_000_000);
      expect(bomb.byteLength).toBeLessThan(10_000);
      expect(await troubleOf(checkUnpacked(bomb, 2_000_000))).toBe('bomb');
      expect(await troubleOf(checkUnpacked(bomb, 3_000_000))).toBe('none');
    }
  });

  it('is measured by what comes out, not by what it says', async () => {
    const view = new DataView(await zipOf('word/document.xml', 3_000_000));
    // The uncompressed size in the central directory, set to a lie.
    for (let at = 0; at < view.byteLength - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(['bomb', 'broken']).toContain(
      await troubleOf(checkUnpacked(view.buffer as ArrayBuffer, 2_000_000)),
    );
  });

  it.each([
    ['paragraphs', '<w:p/>', 100_001, 'bomb'],
    ['paragraphs of a long book', '<w:p><w:r><w:t>word</w:t></w:r></w:p>', 16_000, 'none'],
    ['one word', 'word ', 3_500_000, 'bomb'],
  ])('of XML that is long to read is left closed: %s', async (_, piece, count, trouble) => {
    const zip = new JSZip();
    zip.file('word/document.xml', piece.repeat(count / 2));
    zip.file('word/footnotes.xml', piece.repeat(Math.ceil(count / 2)));
    const small = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
    expect(small.byteLength).toBeLessThan(150_000);
    expect(await troubleOf(checkUnpacked(small))).toBe(trouble);
    expect(await troubleOf(readArticle(file('a.docx', new Uint8Array(small)), words))).toBe(
      trouble === 'none' ? 'broken' : trouble,
    );
  });

  it('of very many small files is left closed too', async () => {
    const zip = new JSZip();
    for (let n = 0; n < 5001; n++) zip.file(`part${n}.xml`, '');
    expect(await troubleOf(checkUnpacked(await zip.generateAsync({ type: 'arraybuffer' })))).toBe('bomb');
  });
});
