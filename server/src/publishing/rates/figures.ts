import Big from 'big.js';
import type { Change, Day, Decimal, Point, Source } from '../../exchange';
import { fill, WORDS, type Language } from './words';

const MINUS = '\u2212';

/** A decimal string with the language's decimal mark and a real minus. */
export const figure = (value: Decimal, language: Language): string => {
  const digits = value.replace('-', MINUS);
  return language === 'en' ? digits : digits.replace('.', ',');
};

/** The same with its sign always before it, but for a zero. */
export const signed = (value: Decimal, language: Language): string =>
  (new Big(value).gt(0) ? '+' : '') + figure(value, language);

/** A day as a page prints it: `17.03.2026`, in English `17 Mar 2026`. */
export const spell = (day: Day, language: Language): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  if (language !== 'en') return `${date}.${month}.${year}`;
  const name = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[Number(month) - 1];
  return `${Number(date)} ${name} ${year}`;
};

/** `down 0.71 %`: the direction in words, so that neither a sign nor a colour has to say it alone. */
export const trend = ({ direction, percent }: Change, language: Language): string =>
  fill(WORDS[language][direction], { percent: figure(percent.replace('-', ''), language) });

/** A published rate in the bank's own digits; of a computed one as many as a reader can use. */
export const legible = ({ rate, derived }: Pick<Point, 'rate' | 'derived'>): Decimal =>
  derived ? new Big(rate).prec(6).toFixed() : rate;

export const ARROWS = { up: '▲', down: '▼', none: '=' } as const;

/** Whose the rate is: the bank's own wording is English, elsewhere its name says it. */
export const credit = ({ name, attribution }: Source, language: Language): string =>
  language === 'en' ? attribution : name;
