import { formattedArticle, typeText, type Article } from '../article';
import { decodeText } from './decode';
import { endingOf, KINDS, type Kind } from './kinds';
import { FileTrouble } from './trouble';

/** The largest file that is read; an article of this size would be twenty books. */
export const LARGEST = 20 * 1024 * 1024;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The container of Word 97, and of a document that a password locks. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

const bytesOf = async (file: File): Promise<ArrayBuffer> => {
  if (file.size > LARGEST) throw new FileTrouble('tooLarge');
  return file.arrayBuffer().catch(() => {
    // Moved, renamed, or a folder.
    throw new FileTrouble('unreadable');
  });
};

/** The words of a page as the paste field shows them; see page-text.ts, which needs a browser. */
export type PageText = (html: string) => string;

const articleIn = async (kind: Kind, buffer: ArrayBuffer, pageText: PageText): Promise<Article> => {
  const formatted = (html: string): Article => formattedArticle(html, pageText(html));
  const bytes = new Uint8Array(buffer);
  if (kind === 'text') return typeText(decodeText(bytes, false));
  if (kind === 'page') return formatted(decodeText(bytes, true));
  if (isCompound(bytes)) throw new FileTrouble('locked');
  if (!isZip(bytes)) throw new FileTrouble('broken');
  const { docxToHtml } = await import('./docx');
  return formatted(await docxToHtml(buffer));
};

/**
 * The article in a file, by the file's ending; what it holds decides whether that is true.
 *
 * @throws FileTrouble with the reason why there is none
 */
export const readArticle = async (file: File, pageText: PageText): Promise<Article> => {
  const ending = endingOf(file.name);
  const kind = KINDS.get(ending);
  if (!kind) throw new FileTrouble(ending === 'doc' ? 'word97' : 'kind');
  const article = await articleIn(kind, await bytesOf(file), pageText);
  if (!article.text.trim()) throw new FileTrouble('empty');
  return article;
};
