/** Work in pieces, each of them short. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Asked between two pieces: a promise to wait for, or nothing where the work may go on. The clock is the caller's, this
 * floor has none.
 */
export type Pause = () => Promise<unknown> | undefined;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work with pauses, in which the process answers others. */
export async function finishInTurns<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
