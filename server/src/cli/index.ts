import { analyze } from './analyze';
import { readCommand } from './arguments';
import { Failure, systemCode, UsageError } from './failure';
import { rates } from './rates';
import { taxonomy } from './taxonomy';
import { print, type Terminal } from './terminal';

/**
 * Runs one command line.
 *
 * @param argv the words behind `newsroom`
 * @returns the exit code: 0 done, 1 something could not be read or saved, 2 called wrongly
 */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  try {
    const command = readCommand(argv);
    switch (command.name) {
      case 'help':
        await print(terminal, command.text);
        return 0;
      case 'analyze':
        return await analyze(command.options, terminal);
      case 'taxonomy':
        await taxonomy(command.options, terminal);
        return 0;
      case 'rates':
        return await rates(command.options, terminal);
    }
  } catch (error) {
    // The reader of our output has seen enough (`newsroom analyze … | head`): that is no failure.
    if (systemCode(error) === 'EPIPE') return 0;
    const known = error instanceof Failure || error instanceof UsageError;
    terminal.stderr.write(
      `newsroom: ${error instanceof Error ? (known ? error.message : error.stack) : error}\n`,
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

/** The entry of `bin/newsroom.js`. */
export function main(): void {
  // Without a listener a closed pipe ends the process with a stack trace.
  process.stdout.on('error', () => undefined);
  void run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
  }).then((code) => {
    process.exitCode = code;
  });
}
