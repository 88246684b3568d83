import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { Failure, fileSentence } from './failure';

/** The world around a command; tests bring their own. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  cwd: string;
}

/** Reads a whole text file as UTF-8, or standard input for `-`. @throws Failure for a picture, or another encoding */
export async function readText(terminal: Terminal, file: string): Promise<string> {
  if (file === '-') return decode(await buffer(terminal.stdin), 'Standard input');
  try {
    return decode(await readFile(resolve(terminal.cwd, file)), `"${file}"`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(fileSentence(error, file) ?? String(error));
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is no UTF-8 text. Save it as plain text in UTF-8 and try again.`);
  }
}

/** Writes a whole text file as UTF-8, or standard output for `-`. */
export async function writeText(terminal: Terminal, file: string, content: string): Promise<void> {
  if (file === '-') return print(terminal, content);
  try {
    await writeFile(resolve(terminal.cwd, file), content);
  } catch (error) {
    throw new Failure(fileSentence(error, file) ?? String(error));
  }
}

/** Prints to standard output and waits until it took everything: a pipe may be slow, or close early (EPIPE). */
export async function print(terminal: Terminal, content: string): Promise<void> {
  await pipeline(Readable.from([content]), terminal.stdout, { end: false });
}
