import type { Page } from 'playwright-core';
import be from '../../admin/src/translations/be.json';
import en from '../../admin/src/translations/en.json';
import ru from '../../admin/src/translations/ru.json';

export type MessageKey = keyof typeof en;
export type Words = (key: MessageKey, values?: Record<string, string | number>) => string;

const MESSAGES = { be, en, ru };

/** The plugin's words in a language, with plain values filled in. */
export const wordsIn =
  (language: keyof typeof MESSAGES): Words =>
  (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      MESSAGES[language][key],
    );

/** The pieces of a message between its variables that say enough to be told from anything else. */
const piecesOf = (message: string): string[] => {
  let depth = 0;
  const plain = [...message].map((letter) => {
    if (letter === '{') depth += 1;
    const inside = depth > 0;
    if (letter === '}') depth -= 1;
    return inside ? '\0' : letter;
  });
  return plain
    .join('')
    .split(/\0+/)
    .filter((piece) => (piece.match(/\p{L}{2,}/gu) ?? []).length > 1);
};

const foreign = (Object.keys(en) as MessageKey[]).filter((key) => en[key] !== ru[key]);
const WHOLE = new Set<string>(foreign.map((key) => en[key]).filter((message) => /\p{L}{3}/u.test(message)));
const PIECES = foreign.flatMap((key) => (en[key].includes('{') ? piecesOf(en[key]) : []));

/** What a page says and shows, word for word, also to screen readers. */
const SAID = `(part) => {
  const said = [];
  for (const root of document.querySelectorAll(part)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.data);
    for (const element of root.querySelectorAll('*'))
      for (const name of ['aria-label', 'placeholder', 'title', 'aria-valuetext', 'alt'])
        if (element.hasAttribute(name)) said.push(element.getAttribute(name));
  }
  return said;
}`;

/** The English words of ours that stand on a page of a Russian admin, and keys without words. */
export async function englishIn(page: Page, part = 'main'): Promise<string[]> {
  const said = (await page.evaluate(`(${SAID})(${JSON.stringify(part)})`)) as string[];
  if (said.length === 0) throw new Error(`There is nothing in "${part}".`);
  return said
    .map((text) => text.trim())
    .filter(
      (text) =>
        WHOLE.has(text) ||
        /^newsroom\.\w+\.\w+/.test(text) ||
        PIECES.some((piece) => text.includes(piece.trim())),
    );
}
