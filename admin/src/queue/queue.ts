import type { QueueItem, QueueQuoteVerb, QueueTopicVerb } from '../../../server/src/desk/queue-contract';

/** What one key does: yes, no, or back to waiting. */
export type Word = 'yes' | 'no' | 'undo';
export type QueueVerb = QueueQuoteVerb | QueueTopicVerb;

/** How an item came to be as it is: `theirs` was decided by somebody else while it stood here. */
export type Outcome = 'mine' | 'theirs' | 'gone';

export interface Entry {
  item: QueueItem;
  /** The word that is on its way to the server. */
  sending: Word | null;
  outcome: Outcome | null;
  /** Why the last word did not arrive, as a sentence. */
  failure: string | null;
}

export interface Queue {
  entries: readonly Entry[];
  /** Index of the entry that keys act on. */
  current: number;
  /** Counts the moves of `current` that the editor made; the focus follows them. */
  moves: number;
  /** Ids of what the editor decided here, the latest last. */
  decided: readonly string[];
}

export type Event =
  | { type: 'started'; items: QueueItem[] }
  | { type: 'continued'; items: QueueItem[] }
  | { type: 'moved'; by: 1 | -1 }
  | { type: 'chosen'; id: string }
  | { type: 'said'; id: string; word: Word }
  | { type: 'answered'; id: string; word: Word; item: QueueItem | null }
  | { type: 'overtaken'; id: string; item: QueueItem | null }
  | { type: 'failed'; id: string; failure: string };

export const EMPTY: Queue = { entries: [], current: 0, moves: 0, decided: [] };

const enter = (item: QueueItem): Entry => ({ item, sending: null, outcome: null, failure: null });

/** True while the item waits for somebody's word. */
export const isWaiting = ({ item, sending, outcome }: Entry): boolean =>
  sending === null && outcome !== 'gone' && item.state === 'suggested';

export const waitingIn = ({ entries }: Queue): number => entries.filter(isWaiting).length;

/** How many wait behind the current one: the page fetches on before the editor gets there. */
export const waitingAhead = ({ entries, current }: Queue): number =>
  entries.slice(current).filter(isWaiting).length;

/** The next that waits behind an index, else the first that waits at all, else the same. */
const nextWaiting = (entries: readonly Entry[], from: number): number => {
  const behind = entries.findIndex((entry, index) => index > from && isWaiting(entry));
  const any = behind >= 0 ? behind : entries.findIndex(isWaiting);
  return any >= 0 ? any : from;
};

const change = (queue: Queue, id: string, entry: (entry: Entry) => Partial<Entry>): Queue => ({
  ...queue,
  entries: queue.entries.map((one) => (one.item.id === id ? { ...one, ...entry(one) } : one)),
});

const indexOf = ({ entries }: Queue, id: string): number => entries.findIndex(({ item }) => item.id === id);

const moveTo = (queue: Queue, index: number): Queue =>
  queue.entries[index] ? { ...queue, current: index, moves: queue.moves + 1 } : queue;

/** The queue as the editor sees it after an event. Pure, so that no order of answers can surprise it. */
export const advance = (queue: Queue, event: Event): Queue => {
  switch (event.type) {
    case 'started':
      return { ...EMPTY, moves: queue.moves, entries: event.items.map(enter) };
    case 'continued': {
      const known = new Set(queue.entries.map(({ item }) => item.id));
      const fresh = event.items.filter(({ id }) => !known.has(id)).map(enter);
      const entries = [...queue.entries, ...fresh];
      const here = queue.entries[queue.current];
      const current = here && isWaiting(here) ? queue.current : nextWaiting(entries, queue.current);
      return { ...queue, entries, current };
    }
    case 'moved':
      return moveTo(queue, queue.current + event.by);
    case 'chosen':
      return moveTo(queue, indexOf(queue, event.id));
    case 'said': {
      const said = change(queue, event.id, () => ({ sending: event.word, failure: null }));
      const index = indexOf(said, event.id);
      return event.word === 'undo' ? moveTo(said, index) : moveTo(said, nextWaiting(said.entries, index));
    }
    case 'answered': {
      const { id, word, item } = event;
      const answered = change(queue, id, (entry) => ({
        sending: null,
        item: item ?? entry.item,
        outcome: item ? 'mine' : 'gone',
      }));
      const others = queue.decided.filter((one) => one !== id);
      return { ...answered, decided: word === 'undo' || !item ? others : [...others, id] };
    }
    case 'overtaken':
      return change(queue, event.id, (entry) => ({
        sending: null,
        item: event.item ?? entry.item,
        outcome: event.item ? 'theirs' : 'gone',
      }));
    case 'failed':
      return change(queue, event.id, () => ({ sending: null, failure: event.failure }));
  }
};

const stands = (item: QueueItem): boolean =>
  item.kind === 'topic' || item.quote.integrity === 'verbatim' || item.quote.integrity === 'typographic';

/**
 * What the editor can say of an item now. Words that the article does not carry cannot become public as they are, and
 * are not offered for approval.
 */
export const wordsFor = ({ item, sending, outcome }: Entry): Word[] => {
  if (!item.canDecide || sending !== null || outcome === 'gone') return [];
  const yes: Word[] = stands(item) ? ['yes'] : [];
  if (item.state === 'suggested') return [...yes, 'no'];
  if (item.state === 'rejected') return ['undo', ...yes];
  return ['undo', 'no'];
};

/** What the undo key acts on: the current item if it is decided, else what was decided last. */
export const undoable = (queue: Queue): Entry | null => {
  const here = queue.entries[queue.current];
  if (here && wordsFor(here).includes('undo')) return here;
  const last = queue.entries[indexOf(queue, queue.decided.at(-1) ?? '')];
  return last && wordsFor(last).includes('undo') ? last : null;
};

export const verbOf = ({ kind }: QueueItem, word: Word): QueueVerb => {
  if (word === 'undo') return 'undo';
  if (word === 'no') return 'reject';
  return kind === 'quote' ? 'approve' : 'accept';
};
