/** The command was called wrongly: exit code 2, and the way to its help. */
export class UsageError extends Error {}

/** The command was called rightly and could not do its work: exit code 1. The message is a whole sentence. */
export class Failure extends Error {}

/** The operating system's name for what went wrong (`ENOENT`, `EPIPE`); null for any other error. */
export function systemCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** What went wrong with a file or folder, as a sentence; null when `error` comes from elsewhere. */
export function fileSentence(error: unknown, file: string): string | null {
  switch (systemCode(error)) {
    case 'ENOENT':
      return `There is no file "${file}". Check the path.`;
    case 'EISDIR':
      return `"${file}" is a folder. Name a file in it.`;
    case 'EACCES':
    case 'EPERM':
      return `"${file}" may not be opened. Check its permissions.`;
    default:
      return null;
  }
}
