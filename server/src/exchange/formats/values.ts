import Big from 'big.js';
import { BankError, type Decimal } from '../types';

/** No bank prints more digits, and no column here takes them. */
const LONGEST = 40;

/**
 * A printed number as a decimal string: the comma becomes a point, every digit stays. `parseFloat('81,1291')` is 81,
 * and a float would turn `2.0700` into 2.07.
 */
export const decimal = (printed: string): Decimal => {
  const text = printed.trim().replace(',', '.');
  // JSON may print a tiny rate as 1.2E-5.
  const isScientific = /^\d+(\.\d+)?e[+-]?\d{1,2}$/i.test(text);
  const digits = isScientific ? new Big(text).toFixed() : text;
  if (/^\d+(\.\d+)?$/.test(digits) && digits.length <= LONGEST) return digits;
  throw new BankError(`"${printed.slice(0, 40)}" is no rate.`);
};

/** The number of units that a rate is for: 1 to 1,000,000 at today's banks. */
export const nominal = (printed: string): number => {
  if (/^[1-9]\d{0,8}$/.test(printed.trim())) return Number(printed);
  throw new BankError(`"${printed.slice(0, 40)}" is no number of currency units.`);
};

export const currencyCode = (printed: string): string => {
  if (/^[A-Z]{3}$/.test(printed.trim())) return printed.trim();
  throw new BankError(`"${printed.slice(0, 40)}" is no currency code.`);
};
