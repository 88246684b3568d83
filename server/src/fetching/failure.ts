export type FetchReason = 'address' | 'redirect' | 'timeout' | 'size' | 'network' | 'aborted';

/** Why an address was not fetched; the message is a sentence for the log. */
export class FetchError extends Error {
  constructor(
    readonly reason: FetchReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
