export type MarkupReason = 'too-large' | 'too-many-elements' | 'too-deep' | 'no-blocks';

/** Markup that is not taken; the message says what to do about it. */
export class MarkupError extends Error {
  constructor(
    readonly reason: MarkupReason,
    message: string,
  ) {
    super(message);
    this.name = 'MarkupError';
  }
}
