export interface Duplicate {
  documentId: string;
  locale: string | null;
  title: string;
}

export interface Failure {
  /**
   * `tooLarge`: the server refused the request by its size, before any words of ours. `offline`: no server answered;
   * what the browser says of it ("Failed to fetch") is no sentence for an editor.
   */
  kind: 'duplicate' | 'tooLarge' | 'offline' | 'other';
  /** The server's sentence for the editor; null when it gave none. */
  message: string | null;
  duplicate: Duplicate | null;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

const duplicateIn = (details: unknown): Duplicate | null => {
  const duplicate = field(details, 'duplicate');
  const documentId = text(field(duplicate, 'documentId'));
  return documentId
    ? { documentId, locale: text(field(duplicate, 'locale')), title: text(field(duplicate, 'title')) ?? '' }
    : null;
};

/** What went wrong, out of the error of a query or mutation in whatever shape the admin passes it on. */
export const failureOf = (error: unknown): Failure => {
  const message = text(field(error, 'message'));
  const duplicate = duplicateIn(field(error, 'details'));
  if (duplicate) return { kind: 'duplicate', message, duplicate };
  const status = field(error, 'status');
  if (message && status === undefined) return { kind: 'offline', message: null, duplicate: null };
  return { kind: status === 413 ? 'tooLarge' : 'other', message, duplicate: null };
};

/** The server's complaints about single fields, by their names; the first of each. */
export const fieldErrorsOf = (error: unknown): Record<string, string> => {
  const errors = field(field(error, 'details'), 'errors');
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors
      .map((entry: unknown) => {
        const path = field(entry, 'path');
        return [Array.isArray(path) ? text(path[0]) : text(path), text(field(entry, 'message'))];
      })
      .filter((entry): entry is [string, string] => entry[0] !== null && entry[1] !== null)
      .reverse(),
  );
};
