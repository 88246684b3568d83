import type { Steps } from '../../steps';
import type { Quote, Span } from '../../types';
import { normalise } from './normalise';
import { CLEAR_LEAD, placesOf, samePlace, settle, type Place, type TextIndex } from './places';
import type { Fresh, Item } from './stored';
import { Territory } from './territory';

/** What stands unchanged in its context beats every measured agreement (64 letters at most). */
const UNCHANGED = 1000;
/** Among more quotes of one wording only their order tells: to weigh all pairs would cost the square of them. */
const MAX_ALIKE = 50;
/** So many quotes are looked up between two pauses: some milliseconds. */
const STRIDE = 32;

/**
 * Says where each stored quote stands now, no two on the same words: first the wordings that one quote has alone,
 * then those that several share. `ground` holds the quotes that the analysis found.
 */
export function* claimPlaces(
  items: readonly Item[],
  index: TextIndex,
  ground: Territory<Fresh>,
): Steps<void> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const words = item.anchor.spans.map(({ exact }) => normalise(exact).text).join('\n');
    const group = groups.get(words);
    if (group) group.push(item);
    else groups.set(words, [item]);
  }
  const claims = new Claims(index, ground);
  const wordings = [...groups.values()];
  yield* claims.claimCertain(wordings.filter(({ length }) => length === 1).flat());
  for (const alike of wordings.filter(({ length }) => length > 1)) yield* claims.claimAlike(alike);
  for (const wording of wordings) claims.claimInOrder(wording.filter(({ place }) => !place));
}

class Claims {
  private readonly held = new Territory<Item>();

  constructor(
    private readonly index: TextIndex,
    private readonly ground: Territory<Fresh>,
  ) {}

  /** The best evidence chooses first; where a place is taken, only full context on both sides may share it. */
  *claimCertain(items: readonly Item[]): Steps<void> {
    const certain: { item: Item; place: Place | null }[] = [];
    for (const item of items) {
      certain.push({ item, place: this.certainPlace(item) });
      if (certain.length % STRIDE === 0) yield;
    }
    certain.sort(
      (a, b) => strength(b.place) - strength(a.place) || Number(b.item.firm) - Number(a.item.firm),
    );
    for (const { item, place } of certain) {
      if (!place) continue;
      const others = [...this.held.under(place.spans).keys()];
      if (others.length === 0) this.held.claim(place.spans, item);
      else if (!place.inContext || others.some((other) => sameSpans(other.place, place))) continue;
      item.place = place;
    }
  }

  /** Several quotes of one wording. */
  *claimAlike(members: readonly Item[]): Steps<void> {
    if (members.length > MAX_ALIKE) {
      for (const item of members) this.pairUp([item], this.unchangedPlace(item));
    } else if (members.every(({ anchor }) => samePlace(anchor, this.index)) || !this.claimOneToOne(members)) {
      yield* this.claimCertain(members);
    }
    yield;
  }

  /** Gives the free places of one wording to those quotes of it that no context could place. */
  claimInOrder(members: readonly Item[]): void {
    const byFirmness = [...members].sort((a, b) => Number(b.firm) - Number(a.firm));
    const [first] = byFirmness;
    if (!first) return;
    const places = this.freePlaces(first);
    for (const mention of new Set(members.map(({ stored }) => stored.speakerMention))) {
      const own = members.filter(({ stored }) => stored.speakerMention === mention);
      const there = places.filter((place) => mention !== null && this.mentionAt(place) === mention);
      if (own.length === there.length) this.pairUp(own, there);
    }

    const rest = members.filter(({ place }) => !place);
    const left = places.filter((place) => this.isFree(place));
    const quoted = left.filter((place) => this.quoteAt(place));
    const choice = quoted.length >= rest.length ? quoted : left;
    if (choice.length > rest.length) {
      this.choose(rest, left, quoted);
      return;
    }
    const chosen = new Set(byFirmness.filter(({ place }) => !place).slice(0, choice.length));
    this.pairUp(
      rest.filter((item) => chosen.has(item)),
      choice,
    );
  }

  /**
   * As many places as quotes: they keep their order, unless the words around clearly tell of another. False, and
   * nothing is claimed, when there are more places, or fewer.
   */
  private claimOneToOne(members: readonly Item[]): boolean {
    const rows = members.map((item) => this.freePlaces(item));
    if (rows.some(({ length }) => length !== members.length)) return false;
    const pairs = rows.flatMap((places, row) => places.map((place, column) => ({ row, column, place })));
    const inOrder = pairs.filter(({ row, column }) => row === column);
    const byContext: typeof pairs = [];
    pairs.sort((a, b) => b.place.agreement - a.place.agreement || a.row - b.row || a.column - b.column);
    for (const pair of pairs) {
      const open = byContext.every(({ row, column }) => row !== pair.row && column !== pair.column);
      if (open) byContext.push(pair);
    }
    const total = (list: typeof pairs): number => list.reduce((sum, { place }) => sum + place.agreement, 0);
    const best = total(byContext) - total(inOrder) >= CLEAR_LEAD ? byContext : inOrder;
    for (const { row, place } of best) this.pairUp(members.slice(row, row + 1), [place]);
    return true;
  }

  /** More places than quotes. What a person decided about waits for them rather than take the wrong one. */
  private choose(items: readonly Item[], left: readonly Place[], quoted: readonly Place[]): void {
    for (const item of items) {
      const place = items.length > MAX_ALIKE ? null : settle(this.freePlaces(item), item.anchor);
      if (place) this.pairUp([item], [place]);
      else item.ambiguous = item.firm;
    }
    if (items.some(({ ambiguous }) => ambiguous)) {
      // Each of these may be the quote that a person decided about; none is a new one until they say which.
      for (const { spans } of left) for (const fresh of this.ground.under(spans).keys()) fresh.taken = true;
      return;
    }
    this.pairUp(
      items.filter(({ place }) => !place),
      quoted.filter((place) => this.isFree(place)),
    );
  }

  /** The place that the context names, unless it names several and only the distance could choose. */
  private certainPlace(item: Item): Place | null {
    const [same] = this.unchangedPlace(item);
    if (same) return { ...same, agreement: UNCHANGED };
    const places = placesOf(item.anchor, this.index).filter((place) => this.mayStand(item, place));
    return places.filter(({ inContext }) => inContext).length > 1 ? null : settle(places, item.anchor);
  }

  private unchangedPlace(item: Item): Place[] {
    const same = samePlace(item.anchor, this.index);
    return same && this.mayStand(item, same) ? [same] : [];
  }

  private freePlaces(item: Item): Place[] {
    const places = placesOf(item.anchor, this.index);
    return places.filter((place) => this.isFree(place) && this.mayStand(item, place));
  }

  /** A suggestion lives only where the analysis finds a quote; what a person decided about may stand in prose. */
  private mayStand({ firm }: Item, { spans }: Place): boolean {
    return firm || this.ground.under(spans).size > 0;
  }

  private isFree({ spans }: Place): boolean {
    return this.held.under(spans).size === 0;
  }

  private pairUp(items: readonly Item[], places: readonly Place[]): void {
    items.forEach((item, i) => {
      const place = places[i];
      if (place && this.held.claim(place.spans, item)) item.place = place;
    });
  }

  private quoteAt({ spans }: Place): Quote | null {
    const [most] = [...this.ground.under(spans)].sort(([, a], [, b]) => b - a);
    return most?.[0].quote ?? null;
  }

  private mentionAt(place: Place): string | null {
    return this.quoteAt(place)?.speaker?.mention ?? null;
  }
}

function strength(place: Place | null): number {
  return place?.agreement ?? -1;
}

function sameSpans(a: Place | null, b: Place): boolean {
  const list: readonly Span[] = a?.spans ?? [];
  return (
    list.length === b.spans.length &&
    list.every(([start, end], i) => start === b.spans[i]?.[0] && end === b.spans[i]?.[1])
  );
}
