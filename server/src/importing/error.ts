export type ImportReason = 'empty' | 'too-large';

/** A source that no article can be read from; the message is a sentence for the editor that says what to do. */
export class ImportError extends Error {
  constructor(
    readonly reason: ImportReason,
    message: string,
  ) {
    super(message);
    this.name = 'ImportError';
  }
}
