import type { QueueItem, QueueQuote } from '../../../server/src/desk/queue-contract';
import { actionOf, isTyping } from '../../../admin/src/queue/keys';
import {
  advance,
  EMPTY,
  isWaiting,
  undoable,
  verbOf,
  waitingAhead,
  waitingIn,
  wordsFor,
  type Event,
  type Queue,
} from '../../../admin/src/queue/queue';

const item = (id: string, more: Partial<QueueQuote> = {}): QueueQuote => ({
  id,
  kind: 'quote',
  state: 'suggested',
  since: '2026-03-17T08:00:00.000Z',
  canDecide: true,
  decidedBy: null,
  subject: { uid: 'api::a.a', documentId: 'd', locale: null, title: 'T', single: false },
  quote: {
    documentId: id,
    text: 'Words',
    kind: 'direct',
    mention: null,
    speaker: null,
    cue: null,
    confidence: 1,
    integrity: 'verbatim',
    repaired: false,
    waiting: null,
  },
  context: [],
  ...more,
});

const after = (queue: Queue, ...events: Event[]): Queue => events.reduce(advance, queue);
const three = after(EMPTY, { type: 'started', items: ['a', 'b', 'c'].map((id) => item(id)) });
const currentId = ({ entries, current }: Queue) => entries[current]?.item.id;
const said = (id: string): Event => ({ type: 'said', id, word: 'yes' });
const answered = (id: string, state: QueueItem['state'] = 'approved'): Event => ({
  type: 'answered',
  id,
  word: state === 'suggested' ? 'undo' : 'yes',
  item: item(id, { state: state as QueueQuote['state'] }),
});

describe('the queue on the page', () => {
  it('goes on to the next that waits as soon as a word is said', () => {
    const queue = after(three, said('a'));
    expect(currentId(queue)).toBe('b');
    expect(waitingIn(queue)).toBe(2);
    expect(queue.moves).toBe(three.moves + 1);
  });

  it('comes round to what was skipped, and stays when nothing waits', () => {
    const skipped = after(three, { type: 'moved', by: 1 }, said('b'), said('c'));
    expect(currentId(skipped)).toBe('a');
    expect(currentId(after(skipped, said('a')))).toBe('a');
  });

  it('stops at both ends', () => {
    expect(after(three, { type: 'moved', by: -1 })).toBe(three);
    expect(currentId(after(three, ...Array(9).fill({ type: 'moved', by: 1 })))).toBe('c');
  });

  it('keeps the place when more is fetched, and repeats nothing', () => {
    const queue = after(three, said('a'), { type: 'continued', items: [item('c'), item('d')] });
    expect(queue.entries.map(({ item: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(currentId(queue)).toBe('b');
    const done = after(three, said('a'), said('b'), said('c'));
    expect(currentId(after(done, { type: 'continued', items: [item('d')] }))).toBe('d');
    expect(waitingAhead(queue)).toBe(3);
  });

  it('undoes what is current, else what was decided last', () => {
    const queue = after(three, said('a'), answered('a'), said('b'), answered('b'));
    expect(undoable(queue)?.item.id).toBe('b');
    expect(undoable(after(queue, { type: 'chosen', id: 'a' }))?.item.id).toBe('a');
    const undone = after(queue, { type: 'said', id: 'b', word: 'undo' }, answered('b', 'suggested'));
    expect(currentId(undone)).toBe('b');
    expect(isWaiting(undone.entries[1]!)).toBe(true);
    expect(undoable(undone)?.item.id).toBe('a');
    expect(undoable(three)).toBeNull();
  });

  it('shows what somebody else decided, and lets the editor see it before deciding again', () => {
    const theirs = item('a', { state: 'rejected', decidedBy: { name: 'Nadia', at: '' } });
    const queue = after(three, said('a'), { type: 'overtaken', id: 'a', item: theirs });
    expect(queue.entries[0]).toMatchObject({ outcome: 'theirs', item: theirs, sending: null });
    expect(wordsFor(queue.entries[0]!)).toEqual(['undo', 'yes']);
    expect(undoable(queue)).toBeNull();
    const gone = after(three, said('a'), { type: 'overtaken', id: 'a', item: null });
    expect(wordsFor(gone.entries[0]!)).toEqual([]);
    expect(waitingIn(gone)).toBe(2);
  });

  it('lets a word that did not arrive wait again, with the reason', () => {
    const queue = after(three, said('a'), { type: 'failed', id: 'a', failure: 'No server.' });
    expect(queue.entries[0]).toMatchObject({ failure: 'No server.', sending: null });
    expect(isWaiting(queue.entries[0]!)).toBe(true);
    expect(after(queue, said('a')).entries[0]!.failure).toBeNull();
  });

  it('offers approval only for words that the article carries, and nothing without the right', () => {
    const entry = (more: Partial<QueueQuote>) =>
      after(EMPTY, { type: 'started', items: [item('a', more)] }).entries[0]!;
    expect(wordsFor(entry({}))).toEqual(['yes', 'no']);
    expect(wordsFor(entry({ quote: { ...item('a').quote, integrity: 'missing' } }))).toEqual(['no']);
    expect(wordsFor(entry({ canDecide: false }))).toEqual([]);
    expect(verbOf(item('a'), 'yes')).toBe('approve');
  });
});

describe('its keys', () => {
  const press = (key: string, more: object = {}) =>
    actionOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

  it('are letters, small or capital, and arrows', () => {
    expect(['a', 'R', 's', 'U', 'j', 'k', 'ArrowDown', 'ArrowUp'].map((key) => press(key))).toEqual([
      'yes',
      'no',
      'skip',
      'undo',
      'next',
      'previous',
      'next',
      'previous',
    ]);
    expect(press('x')).toBeNull();
    expect(press('Enter')).toBeNull();
  });

  it('lie where they lie on a Russian keyboard too', () => {
    expect(press('ф', { code: 'KeyA' })).toBe('yes');
    // On a French keyboard the letter counts, not its place.
    expect(press('q', { code: 'KeyA' })).toBeNull();
  });

  it('leave the browser its own, and decide once however long they are held', () => {
    expect(press('a', { ctrlKey: true })).toBeNull();
    expect(press('r', { metaKey: true })).toBeNull();
    expect(press('a', { repeat: true })).toBeNull();
    expect(press('j', { repeat: true })).toBe('next');
  });

  it('belong to a field that has the focus', () => {
    const inside = (selector: string) => ({
      closest: (selectors: string) => (selectors.split(', ').includes(selector) ? {} : null),
    });
    expect(isTyping(inside('textarea'))).toBe(true);
    expect(isTyping(inside('[role="combobox"]'))).toBe(true);
    expect(isTyping(inside('button'))).toBe(false);
    expect(isTyping(null)).toBe(false);
  });
});
