import type { TopicDefinition } from '../../../server/src/analysis/types';
import type {
  ImpactAnswer,
  ImpactCursor,
  ImpactDocument,
  ImpactRequest,
} from '../../../server/src/desk/topics-contract';

export interface ImpactRun {
  /** The words that are weighed; the editor may have changed them since. */
  topic: TopicDefinition;
  state: 'running' | 'done' | 'stopped' | 'failed';
  checked: number;
  total: number;
  cap: number;
  gained: ImpactDocument[];
  lost: ImpactDocument[];
  gains: number;
  losses: number;
  held: number;
  error: unknown;
}

export type AskImpact = (request: ImpactRequest) => Promise<{ data: ImpactAnswer } | { error: unknown }>;

/** So many examples are kept; the numbers count all. */
const EXAMPLES = 20;

const runs = new Map<string, ImpactRun>();
const listeners = new Set<() => void>();

const put = (key: string, run: ImpactRun): void => {
  runs.set(key, run);
  for (const listener of listeners) listener();
};

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const runOf = (key: string): ImpactRun | undefined => runs.get(key);

export const stop = (key: string): void => {
  const run = runs.get(key);
  if (run?.state === 'running') put(key, { ...run, state: 'stopped' });
};

const add = (run: ImpactRun, part: ImpactAnswer): ImpactRun => ({
  ...run,
  state: part.next ? run.state : 'done',
  checked: part.checked,
  total: part.total,
  cap: part.cap,
  gained: [...run.gained, ...part.gained].slice(0, EXAMPLES),
  lost: [...run.lost, ...part.lost].slice(0, EXAMPLES),
  gains: run.gains + part.gained.length,
  losses: run.losses + part.lost.length,
  held: run.held + part.held,
});

/**
 * Asks part by part until the archive is through. It belongs to no component: the editor may go to another page of the
 * admin meanwhile and finds it further on coming back. A second start for the same topic replaces the first.
 */
export const start = async (
  key: string,
  draft: { documentId: string | null; topic: TopicDefinition },
  ask: AskImpact,
): Promise<void> => {
  let mine: ImpactRun = {
    topic: draft.topic,
    state: 'running',
    checked: 0,
    total: 0,
    cap: 0,
    gained: [],
    lost: [],
    gains: 0,
    losses: 0,
    held: 0,
    error: null,
  };
  put(key, mine);
  let cursor: ImpactCursor | undefined;
  for (;;) {
    const answer = await ask({ draft, ...(cursor && { cursor }) });
    // Stopped, or started anew, while the server was thinking.
    if (runs.get(key) !== mine) return;
    if ('error' in answer) return put(key, { ...mine, state: 'failed', error: answer.error });
    mine = add(mine, answer.data);
    put(key, mine);
    if (!answer.data.next) return;
    cursor = answer.data.next;
  }
};
