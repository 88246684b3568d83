/** The command was called wrongly: exit code 2, and the way to its help. */
export class UsageError extends Error {}

/** The command was called rightly and could not do its work: exit code 1. The message is a whole sentence. */
export class Failure extends Error {}

/** What went wrong with a file or folder, as a sentence; null when `error` comes from elsewhere. */
export function fileSentence(error: unknown, file: string): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
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
