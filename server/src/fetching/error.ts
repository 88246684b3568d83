/** Why an address was not fetched. `address` and `redirect` are refusals of ours; the others happened on the way. */
export type FetchFailure = 'address' | 'redirect' | 'timeout' | 'size' | 'network' | 'aborted';

/** The message is one sentence for an editor: what happened, and with which host. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(
    readonly reason: FetchFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The machine's word for what went wrong, such as ECONNREFUSED. Not `instanceof Error`: that fails across realms. */
export const codeOf = (cause: unknown): string | null =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;
