import { FileTrouble } from './trouble';

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const declaredIn = (head: string): string | null =>
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;

const decodeAs = (encoding: string, bytes: Uint8Array, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Before UTF-8, Cyrillic was written in windows-1251; three such letters in a row are no accident of another code. */
const inOldCode = (bytes: Uint8Array): string => {
  const cyrillic = decodeAs('windows-1251', bytes) ?? '';
  return /[а-яёіў]{3}/i.test(cyrillic) ? cyrillic : (decodeAs('windows-1252', bytes) ?? cyrillic);
};

/**
 * The text of a file in whatever encoding it has: by its byte order mark, as a web page declares, else UTF-8, else the
 * old code page of its alphabet.
 *
 * @throws FileTrouble `binary` for what is no text
 */
export const decodeText = (bytes: Uint8Array, isPage: boolean): string => {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const head = isPage ? (decodeAs('windows-1252', bytes.subarray(0, 4096)) ?? '') : '';
  const declared = mark?.[0] ?? declaredIn(head);
  const text =
    (declared !== null ? decodeAs(declared, bytes) : null) ??
    decodeAs('utf-8', bytes, true) ??
    inOldCode(bytes);
  if (text.includes('\0')) throw new FileTrouble('binary');
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
};
