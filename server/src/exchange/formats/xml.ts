import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BankError, type BankReply } from '../types';
import { decode, peek } from './text';
import { row, type Row } from './records';

/**
 * Reads XML; attributes bear `@` before their names. Nothing is taken for a number (the parser's default makes 36 of
 * `036`) and no entity is expanded (CVEs of 2026).
 *
 * @param lists names of elements that are lists even when only one stands there
 */
export const readXml = (
  reply: BankReply,
  { root, lists, charset = 'utf-8' }: { root: string; lists: string[]; charset?: string },
): Row => {
  const text = decode(reply, charset);
  const tree = XMLValidator.validate(text) === true ? parser(lists).parse(text) : null;
  if (!tree || !(root in tree)) {
    throw new BankError(`The answer is no <${root}> document; it begins with "${peek(text)}".`);
  }
  return typeof tree[root] === 'string' ? { '#text': tree[root] } : row(tree[root], `<${root}>`);
};

const parser = (lists: string[]) =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    removeNSPrefix: true,
    isArray: (name) => lists.includes(name),
  });
