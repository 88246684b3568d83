import { BankError } from '../types';

/** A row of a bank's answer; JSON numbers and XML contents are strings with the digits that were printed. */
export type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const row = (value: unknown, what: string): Row => {
  if (isRow(value)) return value;
  throw new BankError(`The answer has no ${what}.`);
};

/** @throws BankError where a list was promised: a bank that changed its format must not look like an empty day */
export const rows = (value: unknown, what: string): Row[] => {
  if (Array.isArray(value) && value.every(isRow)) return value;
  throw new BankError(`The answer has no list of ${what}.`);
};

export const field = (record: Row, name: string): string => {
  const value = record[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new BankError(`A row of the answer lacks "${name}".`);
};
