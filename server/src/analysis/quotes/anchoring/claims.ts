import type { Quote } from '../../types';
import { normalise } from './normalise';
import { placesOf, samePlace, settle, type Place, type TextIndex } from './places';
import type { Fresh, Item } from './stored';
import { Territory } from './territory';

/** What stands unchanged in its context beats every measured agreement (64 letters at most). */
const UNCHANGED = 1000;

/**
 * Says where each stored quote stands now, no two on the same words. First those whose context tells; then equal
 * wordings among each other, in the order of the text. `ground` holds the quotes that the analysis found.
 */
export function claimPlaces(items: readonly Item[], index: TextIndex, ground: Territory<Fresh>): void {
  const held = new Territory<Item>();
  claimCertain(items, index, held);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.place) continue;
    const words = item.anchor.spans.map(({ exact }) => normalise(exact).text).join('\n');
    const group = groups.get(words);
    if (group) group.push(item);
    else groups.set(words, [item]);
  }
  for (const group of groups.values()) claimInOrder(group, index, held, ground);
}

/** The best evidence chooses first; where a place is taken, only full context on both sides may share it. */
function claimCertain(items: readonly Item[], index: TextIndex, held: Territory<Item>): void {
  const certain = items
    .map((item) => ({ item, place: certainPlace(item, index) }))
    .sort((a, b) => strength(b.place) - strength(a.place) || Number(b.item.firm) - Number(a.item.firm));
  for (const { item, place } of certain) {
    if (!place) continue;
    const others = [...held.under(place.spans).keys()];
    if (others.length === 0) held.claim(place.spans, item);
    else if (!place.inContext || others.some((other) => sameSpans(other.place, place))) continue;
    item.place = place;
  }
}

/** The place that the context names, unless it names several and only the distance could choose. */
function certainPlace({ anchor }: Item, index: TextIndex): Place | null {
  const same = samePlace(anchor, index);
  if (same) return { ...same, agreement: UNCHANGED };
  const places = placesOf(anchor, index);
  return places.filter(({ inContext }) => inContext).length > 1 ? null : settle(places, anchor);
}

function strength(place: Place | null): number {
  return place?.agreement ?? -1;
}

/** Gives the free places of one wording to the quotes that have it. */
function claimInOrder(
  members: readonly Item[],
  index: TextIndex,
  held: Territory<Item>,
  ground: Territory<Fresh>,
): void {
  const freePlaces = ({ anchor }: Item): Place[] =>
    placesOf(anchor, index).filter(({ spans }) => held.under(spans).size === 0);
  const [first] = members;
  if (!first) return;
  const places = freePlaces(first).map((place) => ({ place, quote: quoteAt(place, ground) }));

  for (const mention of new Set(members.map(({ stored }) => stored.speakerMention))) {
    const own = members.filter(({ stored }) => stored.speakerMention === mention);
    const there = places.filter(({ quote }) => mention !== null && quote?.speaker?.mention === mention);
    if (own.length === there.length)
      pairUp(
        own,
        there.map(({ place }) => place),
        held,
      );
  }

  const rest = members.filter(({ place }) => !place);
  const left = places.filter(({ place }) => held.under(place.spans).size === 0);
  const quoted = left.filter(({ quote }) => quote !== null);
  const choice = (quoted.length >= rest.length ? quoted : left).map(({ place }) => place);
  if (choice.length <= rest.length) {
    const chosen = new Set([...rest].sort((a, b) => Number(b.firm) - Number(a.firm)).slice(0, choice.length));
    pairUp(
      rest.filter((item) => chosen.has(item)),
      choice,
      held,
    );
    return;
  }
  for (const item of rest) {
    const place = settle(freePlaces(item), item.anchor);
    if (place) pairUp([item], [place], held);
    else item.ambiguous = item.firm;
  }
  if (rest.some(({ ambiguous }) => ambiguous)) {
    // Each of these may be the quote that a person decided about; none is a new one until they say which.
    for (const { place } of left) for (const fresh of ground.under(place.spans).keys()) fresh.taken = true;
    return;
  }
  const open = quoted.filter(({ place }) => held.under(place.spans).size === 0);
  pairUp(
    rest.filter(({ place }) => !place),
    open.map(({ place }) => place),
    held,
  );
}

function pairUp(items: readonly Item[], places: readonly Place[], held: Territory<Item>): void {
  items.forEach((item, i) => {
    const place = places[i];
    if (place && held.claim(place.spans, item)) item.place = place;
  });
}

function quoteAt({ spans }: Place, ground: Territory<Fresh>): Quote | null {
  const [most] = [...ground.under(spans)].sort(([, a], [, b]) => b - a);
  return most?.[0].quote ?? null;
}

function sameSpans(a: Place | null, b: Place): boolean {
  return JSON.stringify(a?.spans) === JSON.stringify(b.spans);
}
