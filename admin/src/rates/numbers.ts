import type { Decimal } from '../../../server/src/exchange/types';

/** The marks that a language writes numbers with: English `.` and `,`, Russian `,` and a space. */
export interface Marks {
  decimal: string;
  group: string;
}

export const marksOf = (locale: string): Marks => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group') };
};

export type Reading =
  | { value: Decimal }
  | { problem: 'empty' | 'notNumber' | 'notPositive' }
  /** Both readings, for the editor to choose from. */
  | { problem: 'ambiguous'; readings: [Decimal, Decimal] };

const PLAIN = /^\d+(?:[.,]\d+)?$/;
const GROUPED = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;

/** Spaces of any width and apostrophes group digits and mean nothing else. */
const tight = (typed: string): string => typed.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '');

const dotted = (text: string): Decimal => {
  const decimal = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  return `${text.slice(0, decimal).replace(/[.,]/g, '')}.${text.slice(decimal + 1)}`;
};

/**
 * Reads a rate as people type it, with a decimal comma or point, and keeps each digit: `3,6700` is `3.6700`. A comma
 * that the editor's language would group thousands with is not guessed at: in English `1,234` may be either.
 */
export const readDecimal = (typed: string, { group }: Marks): Reading => {
  const text = tight(typed);
  if (!text) return { problem: 'empty' };
  if (!PLAIN.test(text) && !GROUPED.test(text)) return { problem: 'notNumber' };
  if (/^\d{1,3}[.,]\d{3}$/.test(text) && text.includes(group) && !text.startsWith('0')) {
    return { problem: 'ambiguous', readings: [dotted(text), text.replace(/[.,]/, '')] };
  }
  const separators = text.match(/[.,]/g) ?? [];
  const groupsOnly = separators.length > 1 && new Set(separators).size === 1;
  const value = separators.length === 0 ? text : groupsOnly ? text.replace(/[.,]/g, '') : dotted(text);
  return /[1-9]/.test(value) ? { value } : { problem: 'notPositive' };
};

/** A decimal string in the digits of the admin's language, none of them rounded. */
export const showDecimal = (value: Decimal, { decimal }: Marks): string =>
  value.replace('.', decimal).replace('-', '−');

/** `100 RUB = 3.6709 BYN`: what it takes to check a rate with the bank. */
export const statement = (
  rate: { amount: Decimal; base: string; rate: Decimal; counter: string },
  marks: Marks,
): string =>
  `${showDecimal(rate.amount, marks)} ${rate.base} = ${showDecimal(rate.rate, marks)} ${rate.counter}`;

/** As a bank prints it, with its nominal. */
export const publishedStatement = (
  { nominal, value, ...pair }: { nominal: number; base: string; value: Decimal; counter: string },
  marks: Marks,
): string => statement({ ...pair, amount: String(nominal), rate: value }, marks);
