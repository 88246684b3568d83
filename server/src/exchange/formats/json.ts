import { parse } from 'lossless-json';
import { BankError, type BankReply } from '../types';
import { decode, peek } from './text';

/** Reads JSON and keeps each number as the digits that stand there: `2.0700` stays `"2.0700"`. */
export const readJson = (reply: BankReply): unknown => {
  const text = decode(reply, 'utf-8');
  try {
    return parse(text, null, (digits) => digits);
  } catch {
    throw new BankError(`The answer is no JSON; it begins with "${peek(text)}".`);
  }
};
