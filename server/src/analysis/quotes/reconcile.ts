import { finish, finishPatiently, type Steps } from '../steps';
import type { Quote } from '../types';
import { makeAnchor, wordsAt, type Integrity } from './anchors';
import { claimPlaces } from './anchoring/claims';
import { normalise } from './anchoring/normalise';
import { indexText, type Anchor, type TextIndex } from './anchoring/places';
import { freeWords, similarPassage, takeWords } from './anchoring/similarity';
import { byOrder, readItem, type Fresh, type Item, type StoredQuote } from './anchoring/stored';
import { Territory, lengthOf } from './anchoring/territory';

export type { StoredQuote } from './anchoring/stored';

export interface KeptQuote {
  id: string;
  /**
   * The fresh quote that stands here: speaker, cue and kind follow it unless a person chose them. When `altered` it
   * is only the candidate for "Use the article's words". Null when the analysis finds no quote here.
   */
  found: Quote | null;
  /** The words that the quote has now: the article's for a mere suggestion, the stored ones for all others. */
  text: string;
  integrity: Integrity;
  /** Made anew where the words stand; the stored one for `altered`, `ambiguous` and `missing`. */
  anchor: Anchor;
  /** The words of the passage that the quote's words became, when `altered`; else null. */
  articleWords: string | null;
  /** Rank in the text, from 0, counted over kept and created quotes together. */
  order: number;
}

export interface CreatedQuote {
  quote: Quote;
  anchor: Anchor;
  order: number;
}

export interface Reconciliation {
  kept: KeptQuote[];
  created: CreatedQuote[];
  /** Ids of suggestions whose passage is gone. */
  removed: string[];
}

/**
 * Brings the stored quotes of a document in step with its new text. Pure and deterministic; reconciling a result
 * again with the same text changes nothing. Quotes that a person approved, edited or rejected keep their words
 * whatever the text says; suggestions follow the text; no fresh quote is created where a kept one stands, stood
 * or may stand, nor with the very words of a rejected one.
 */
export function reconcileQuotes(
  stored: readonly StoredQuote[],
  found: readonly Quote[],
  text: string,
): Reconciliation {
  return finish(reconcileInSteps(stored, found, text));
}

/** The same answer, given in short steps so that a server goes on serving. */
export async function reconcileQuotesAsync(
  stored: readonly StoredQuote[],
  found: readonly Quote[],
  text: string,
): Promise<Reconciliation> {
  return finishPatiently(reconcileInSteps(stored, found, text));
}

function* reconcileInSteps(
  stored: readonly StoredQuote[],
  found: readonly Quote[],
  text: string,
): Steps<Reconciliation> {
  const index = indexText(text);
  const removed: string[] = [];
  let rest = stored;
  for (let pass = 1; ; pass += 1) {
    const result = yield* reconcileOnce(rest, found, index);
    removed.push(...result.removed);
    const mayClear =
      result.removed.length > 0 && result.kept.some(({ integrity }) => integrity === 'ambiguous');
    if (!mayClear || pass === MOST_PASSES) return { ...result, removed };
    const gone = new Set(result.removed);
    rest = rest.filter(({ id }) => !gone.has(id));
  }
}

/**
 * Where a suggestion is gone, a quote of the same words that stood nowhere for certain may have one place left. Found at
 * once, or the next save of the same text would find it.
 */
const MOST_PASSES = 4;

function* reconcileOnce(
  stored: readonly StoredQuote[],
  found: readonly Quote[],
  index: TextIndex,
): Steps<Reconciliation> {
  const items = stored.map(readItem).sort(byOrder);
  const ground = new Territory<Fresh>();
  const fresh = [...found]
    .sort((a, b) => firstOffset(a) - firstOffset(b))
    .map((quote): Fresh => ({ quote, taken: false }))
    .filter(
      (candidate) => candidate.quote.spans.length > 0 && ground.claim(candidate.quote.spans, candidate),
    );

  yield* claimPlaces(items, index, ground);
  matchStanding(items, ground);
  yield* matchChanged(items, ground, index);
  withholdRejected(items, fresh);
  return write(items, fresh, index.text);
}

/** Gives each fresh quote to the stored one that covers most of it; what people decided chooses first. */
function matchStanding(items: readonly Item[], ground: Territory<Fresh>): void {
  const pairs = items.flatMap((item) =>
    [...ground.under(item.place?.spans ?? [])].map(([fresh, shared]) => ({ item, fresh, shared })),
  );
  pairs.sort((a, b) => Number(b.item.firm) - Number(a.item.firm) || b.shared - a.shared);
  for (const { item, fresh, shared } of pairs) {
    if (item.found || fresh.taken) continue;
    const shorter = Math.min(lengthOf(item.place?.spans ?? []), lengthOf(fresh.quote.spans));
    if (shared * 2 < shorter) continue;
    item.found = fresh;
    fresh.taken = true;
  }
  for (const { item, fresh } of pairs) if (item.firm) fresh.taken = true;
}

/** So many changed quotes are looked for between two pauses: some milliseconds. */
const STRIDE = 16;

/** Finds what the quotes that stand nowhere have become; the most alike choose first. */
function* matchChanged(items: readonly Item[], ground: Territory<Fresh>, index: TextIndex): Steps<void> {
  const lost = items.filter(({ place, ambiguous }) => !place && !ambiguous);
  if (lost.length === 0) return;
  const standing = items.filter(({ firm, found }) => firm || found);
  const free = freeWords(
    index,
    standing.flatMap(({ place, found }) => [...(place?.spans ?? []), ...(found?.quote.spans ?? [])]),
  );
  const queue: { item: Item; passage: Item['passage'] }[] = [];
  for (const item of lost) {
    queue.push({ item, passage: similarPassage(item.anchor, index, free) });
    if (queue.length % STRIDE === 0) yield;
  }
  queue.sort((a, b) => (b.passage?.similarity ?? 0) - (a.passage?.similarity ?? 0));
  for (const [n, { item }] of queue.entries()) {
    if (n % STRIDE === 0) yield;
    // Asked anew: a quote that is more alike may have taken the passage meanwhile.
    const passage = similarPassage(item.anchor, index, free);
    if (!passage) continue;
    const under = [...ground.under(passage.spans)].sort(([, a], [, b]) => b - a);
    const successor = under.find(([{ taken }]) => !taken)?.[0] ?? null;
    if (!item.firm && !successor) continue;
    item.passage = passage;
    item.found = successor;
    for (const [fresh] of under) if (item.firm || fresh === successor) fresh.taken = true;
    for (const span of [...passage.spans, ...(successor?.quote.spans ?? [])]) takeWords(index, free, span);
  }
}

/** Rejected words are not suggested again, wherever in the document they turn up. */
function withholdRejected(items: readonly Item[], fresh: readonly Fresh[]): void {
  const rejected = new Set(
    items
      .filter(({ stored }) => stored.review === 'rejected')
      .map(({ stored }) => normalise(stored.text).text),
  );
  if (rejected.size === 0) return;
  for (const candidate of fresh)
    if (rejected.has(normalise(candidate.quote.text).text)) candidate.taken = true;
}

function write(items: readonly Item[], fresh: readonly Fresh[], text: string): Reconciliation {
  const entries: { at: number; put: (order: number) => void }[] = [];
  const result: Reconciliation = { kept: [], created: [], removed: [] };
  for (const item of items) {
    if (!item.firm && !item.found) {
      result.removed.push(item.stored.id);
      continue;
    }
    const kept = settleItem(item, text);
    const stood = kept.anchor.spans[0]?.start ?? 0;
    const at = kept.articleWords === null ? stood : (item.passage?.spans[0]?.[0] ?? stood);
    entries.push({ at, put: (order) => result.kept.push({ ...kept, order }) });
  }
  for (const { quote, taken } of fresh) {
    if (taken) continue;
    const anchor = makeAnchor(text, quote.spans);
    entries.push({ at: firstOffset(quote), put: (order) => result.created.push({ quote, anchor, order }) });
  }
  entries.sort((a, b) => a.at - b.at);
  entries.forEach(({ put }, order) => put(order));
  return result;
}

function settleItem(item: Item, text: string): Omit<KeptQuote, 'order'> {
  const { stored, place, passage, found } = item;
  const quote = found?.quote ?? null;
  const kept = { id: stored.id, found: quote, text: stored.text, articleWords: null };
  if (quote && followsText(item, quote)) {
    const anchor = makeAnchor(text, quote.spans);
    return { ...kept, text: quote.text, integrity: 'verbatim', anchor };
  }
  if (place) {
    const integrity = wordsAt(text, place.spans) === stored.text ? 'verbatim' : 'typographic';
    return { ...kept, integrity, anchor: makeAnchor(text, place.spans) };
  }
  const { anchor } = stored;
  if (item.ambiguous) return { ...kept, integrity: 'ambiguous', anchor };
  if (!passage) return { ...kept, integrity: 'missing', anchor };
  return { ...kept, integrity: 'altered', anchor, articleWords: quote?.text ?? wordsAt(text, passage.spans) };
}

/**
 * A suggestion's words are the article's. So are those of a repaired quote of which a person chose only the
 * speaker: its extent was a guess until somebody put the lost mark back.
 */
function followsText({ stored, firm, reworded }: Item, quote: Quote): boolean {
  return !firm || (stored.review === 'suggested' && stored.repaired && !quote.repaired && !reworded);
}

function firstOffset({ spans }: Quote): number {
  return spans[0]?.[0] ?? 0;
}
