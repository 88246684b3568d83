import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { Failure, fileSentence } from './failure';

/** The world around a command; tests bring their own. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  cwd: string;
}

/** Reads a whole text file as UTF-8, or standard input for `-`. */
export async function readText(terminal: Terminal, file: string): Promise<string> {
  if (file === '-') return text(terminal.stdin);
  try {
    return await readFile(resolve(terminal.cwd, file), 'utf8');
  } catch (error) {
    throw new Failure(fileSentence(error, file) ?? String(error));
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
