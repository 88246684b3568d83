export interface Duplicate {
  documentId: string;
  locale: string | null;
  title: string;
}

export interface Failure {
  /** `tooLarge`: the server refused the request by its size, before any words of ours. */
  kind: 'duplicate' | 'tooLarge' | 'other';
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
  const tooLarge = field(error, 'status') === 413;
  return { kind: tooLarge ? 'tooLarge' : 'other', message, duplicate: null };
};
