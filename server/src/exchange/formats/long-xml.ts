import sax from 'sax';
import { BankError, PAUSE, type BankReply } from '../types';
import { decode, peek } from './text';
import type { Row } from './records';

/** Characters between two pauses: some 2,000 elements, a few milliseconds. */
const SLICE = 65_536;

/**
 * Reads a document that is too long to be read in one go: the archive of the ECB, 8 MB, kept a server from answering for
 * two seconds. Pauses between slices. No entity but
 * XML's and HTML's own is known.
 *
 * @param onElement called for each element, in order, with its name without prefix, its attributes and its depth (the
 * root's is 1)
 * @throws BankError for what is no such document, as soon as that is seen
 */
export function* readLongXml(
  reply: BankReply,
  { root, onElement }: { root: string; onElement: (name: string, attributes: Row, depth: number) => void },
): Generator<typeof PAUSE, void, unknown> {
  const text = decode(reply, 'utf-8');
  const refuse = (): never => {
    throw new BankError(`The answer is no <${root}> document; it begins with "${peek(text)}".`);
  };
  let depth = 0;
  let hasRoot = false;
  const reader = sax.parser(true);
  reader.onerror = refuse;
  reader.onopentag = ({ name, attributes }) => {
    depth += 1;
    const local = name.slice(name.indexOf(':') + 1);
    if (depth === 1 && local !== root) refuse();
    hasRoot = true;
    onElement(local, attributes, depth);
  };
  reader.onclosetag = () => {
    depth -= 1;
  };
  for (let at = 0; at < text.length; at += SLICE) {
    if (at > 0) yield PAUSE;
    reader.write(text.slice(at, at + SLICE));
  }
  // Refuses what breaks off.
  reader.close();
  if (!hasRoot) refuse();
}
