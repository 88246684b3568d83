import { format, type Values } from './format';
import { presentLanguage, type Language } from './language';
import { be as spokenBe } from './spoken/be';
import { en as spokenEn, type SentenceKey } from './spoken/en';
import { ru as spokenRu } from './spoken/ru';
import { be } from './told/be';
import { en, type ToldKey } from './told/en';
import { ru } from './told/ru';

/** What long work keeps of the documents that it left as they were. */
type KeptKey = Extract<SentenceKey, `document.${string}`>;
type Key = ToldKey | KeptKey;

const ENGLISH: Record<string, string> = {
  ...en,
  ...Object.fromEntries(Object.entries(spokenEn).filter(([key]) => key.startsWith('document.'))),
};

const CATALOGS: Record<Exclude<Language, 'en'>, Record<Key, string>> = {
  ru: { ...spokenRu, ...ru },
  be: { ...spokenBe, ...be },
};

interface Pattern {
  key: Key;
  /** What stands around the values, one more than there are names. */
  fixed: string[];
  names: string[];
}

const patternOf = ([key, message]: [string, string]): Pattern => {
  // "'{'" is how a message writes a brace of its own.
  const parts = message.split(/(?<!')\{(\w+)\}/);
  return {
    key: key as Key,
    fixed: parts.filter((_, n) => n % 2 === 0).map((text) => text.replace(/'([{}])'/g, '$1')),
    names: parts.filter((_, n) => n % 2 === 1),
  };
};

const fixedLength = ({ fixed }: Pattern): number => fixed.join('').length;

let patterns: Pattern[] | null = null;

/** The wordiest first: "The answer has no list of …" is also an answer that has no something. */
const allPatterns = (): Pattern[] =>
  (patterns ??= Object.entries(ENGLISH)
    .map(patternOf)
    .sort((a, b) => fixedLength(b) - fixedLength(a)));

const SHORT_NUMBER = /^(0|[1-9]\d{0,8})$/;

/** The values between the fixed words, each as short as it can be; linear. Null where the words differ. */
const valuesIn = (text: string, { fixed, names }: Pattern): Record<string, string> | null => {
  const first = fixed[0] ?? '';
  const last = fixed.at(-1) ?? '';
  if (!names.length) return text === first ? {} : null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const values: Record<string, string> = {};
  const end = text.length - last.length;
  let at = first.length;
  for (const [n, name] of names.entries()) {
    const isLast = n === names.length - 1;
    const to = isLast ? end : text.indexOf(fixed[n + 1]!, at + 1);
    if (to <= at || to > end) return null;
    values[name] = text.slice(at, to);
    if (name === 'count' && !SHORT_NUMBER.test(values[name])) return null;
    at = to + fixed[n + 1]!.length;
  }
  return values;
};

/** The values that are words of the ground floor themselves; the others are of an article, a file or a bank. */
const NESTED = new Set(['what', 'why', 'news', 'day']);

/** @returns null for what the ground floor never says */
const tellIn = (language: Exclude<Language, 'en'>, text: string): string | null => {
  for (const pattern of allPatterns()) {
    const found = valuesIn(text, pattern);
    if (!found) continue;
    const values: Values = Object.fromEntries(
      Object.entries(found).map(([name, value]) => [
        name,
        SHORT_NUMBER.test(value) ? Number(value) : NESTED.has(name) ? partsIn(language, value) : value,
      ]),
    );
    return format(language, CATALOGS[language][pattern.key], values);
  }
  return null;
};

/** One such value, or several with commas between ("3 new rates, 1 correction"). */
const partsIn = (language: Exclude<Language, 'en'>, value: string): string => {
  const whole = tellIn(language, value);
  if (whole !== null) return whole;
  const parts = value.split(', ').map((part) => tellIn(language, part));
  return parts.every((part) => part !== null) ? parts.join(', ') : value;
};

/**
 * Says again, in the editor's language, what the ground floor said in English or what was kept of it: the rows of the
 * database hold one wording that everybody can read. What is not known is passed on as it stands.
 */
export const retell = (english: string): string => {
  const language = presentLanguage();
  return language === 'en' ? english : (tellIn(language, english) ?? english);
};
