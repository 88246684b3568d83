import { BankError, type BankReply } from '../types';

/** @throws BankError for a status other than 200, an empty body, or bytes that are not of that charset */
export const decode = ({ status, bytes }: BankReply, charset: string): string => {
  if (status !== 200) throw new BankError(`The bank answered with status ${status}.`);
  if (bytes.length === 0) throw new BankError('The bank answered with an empty body.');
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new BankError(`The answer is not written in ${charset}.`);
  }
};

/** The first words of an answer, for a message on one line: mostly the title of an error page. */
export const peek = (text: string): string => text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 60);
