/** Work that pauses now and then: whoever runs it decides whether others get a turn meanwhile. */
export type Steps<T> = Generator<void, T>;

/** So many names or quotes are read between two pauses: some milliseconds. */
export const STRIDE = 2_000;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps one task each, so that timers and requests get their turn; a promise alone would not let them. */
export async function finishPatiently<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
