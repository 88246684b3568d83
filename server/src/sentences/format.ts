import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language';

export type Values = Readonly<Record<string, string | number>>;

const read = new Map<string, IntlMessageFormat>();

/** A message with its values in it. It is parsed when it is said for the first time; values are never read as markup. */
export const format = (language: Language, message: string, values: Values = {}): string => {
  const name = `${language} ${message}`;
  const known = read.get(name) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  read.set(name, known);
  return String(known.format(values));
};
