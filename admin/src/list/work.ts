import { failureOf } from '../failure';

export interface Target {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
}

export interface Progress {
  done: number;
  of: number;
  changed: number;
  /** Documents that were not analysed, with the server's sentence; null where it gave none. */
  failed: readonly { title: string; message: string | null }[];
  running: boolean;
}

type Send = (target: Target) => Promise<{ data: { changed: boolean } } | { error: unknown }>;

let progress: Progress | null = null;
const listeners = new Set<() => void>();

const tell = (next: Progress): void => {
  progress = next;
  listeners.forEach((listen) => listen());
};

/** The work that runs, or ran last, wherever in the admin it was begun: the dialogue may be left and come back to. */
export const currentProgress = (): Progress | null => progress;

export const onProgress = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

/** Analyses one document after another. A refusal of one stops none of the others. Does nothing while it is at work. */
export const analyseAll = async (targets: readonly Target[], send: Send): Promise<void> => {
  if (progress?.running) return;
  let state: Progress = { done: 0, of: targets.length, changed: 0, failed: [], running: true };
  tell(state);
  for (const target of targets) {
    const answer = await send(target);
    const message = 'error' in answer ? failureOf(answer.error).message : null;
    state = {
      ...state,
      done: state.done + 1,
      changed: state.changed + ('data' in answer && answer.data.changed ? 1 : 0),
      failed: 'error' in answer ? [...state.failed, { title: target.title, message }] : state.failed,
    };
    tell(state);
  }
  tell({ ...state, running: false });
};

export const forget = (): void => {
  if (progress?.running) return;
  progress = null;
  listeners.forEach((listen) => listen());
};
