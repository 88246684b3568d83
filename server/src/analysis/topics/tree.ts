/** Broader and narrower lists of libraries are some fifteen levels deep; every word of a text counts for each topic above it. */
export const DEEPEST_TREE = 32;

/** By slug: the slug above it; null for one that stands at the top. */
export type Parents = ReadonlyMap<string, string | null | undefined>;

/**
 * The topics that stand above themselves, ring by ring; what merely hangs below a ring is in none. Each topic is visited
 * once: a walk to the top from each of 8,000 topics in a chain took 13 seconds.
 */
export function ringsOf(parents: Parents): string[][] {
  const rings: string[][] = [];
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of parents.keys()) {
    walk++;
    const path: string[] = [];
    let at: string | null | undefined = start;
    while (at && parents.has(at) && !walkOf.has(at)) {
      walkOf.set(at, walk);
      path.push(at);
      at = parents.get(at);
    }
    if (at && walkOf.get(at) === walk) rings.push(path.slice(path.indexOf(at)));
  }
  return rings;
}

/**
 * An answer for each topic out of its parent's, from the top down; linear, too.
 *
 * @param answer `above` is undefined at the top, and below a parent that is unknown
 * @param ringed the answer of all that stand in a ring
 */
export function fromTop<T>(
  parents: Parents,
  answer: (slug: string, above: T | undefined) => T,
  ringed: T,
): Map<string, T> {
  const answers = new Map<string, T>();
  for (const slug of ringsOf(parents).flat()) answers.set(slug, ringed);
  for (const start of parents.keys()) {
    const path: string[] = [];
    let at: string | null | undefined = start;
    for (; at && parents.has(at) && !answers.has(at); at = parents.get(at)) path.push(at);
    let above = at ? answers.get(at) : undefined;
    for (const slug of path.reverse()) answers.set(slug, (above = answer(slug, above)));
  }
  return answers;
}

/** How deep each topic stands, 1 at the top; a ring counts as the top. */
export const levelsOf = (parents: Parents): Map<string, number> =>
  fromTop(parents, (_, above = 0) => above + 1, 1);
