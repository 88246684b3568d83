/** What an attribute is, as far as its bounds go. */
export type BoundedType = 'string' | 'text' | 'json' | 'relation';

/** What is too much: the sentence that says so, and its number. */
export interface Excess {
  key: 'bound.text' | 'bound.list' | 'bound.deep' | 'bound.size' | 'bound.notText';
  most: number;
}

/** `string` is what the column holds: PostgreSQL answers more with a 500. */
export const MOST = {
  string: 255,
  text: 1024 * 1024,
  entries: 1_000,
  depth: 32,
  size: 200_000,
  /** A document's fields: Blocks and zones nest more than JSON does, recursion ends at some thousands. */
  documentDepth: 1_000,
} as const;

interface Measure {
  depth: number;
  longest: number;
  size: number;
}

/**
 * How deep a value nests, its longest list, and its size: one for each value plus the characters of names and texts.
 * Stops at the first bound that is passed. Not recursive: what nests 100,000 deep would end the stack.
 */
const measure = (value: unknown, most: { depth: number; size: number }): Measure => {
  const found: Measure = { depth: 0, longest: 0, size: 0 };
  const open: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [item, depth] = next;
    found.size += typeof item === 'string' ? item.length + 1 : 1;
    if (typeof item === 'object' && item !== null) {
      found.depth = Math.max(found.depth, depth + 1);
      if (Array.isArray(item)) found.longest = Math.max(found.longest, item.length);
      for (const [name, child] of Object.entries(item)) {
        if (!Array.isArray(item)) found.size += name.length;
        open.push([child, depth + 1]);
      }
    }
    if (found.depth > most.depth || found.size > most.size) break;
  }
  return found;
};

const relationLists = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [value];

/**
 * Whether a value fits its attribute; null when it does, and for null and undefined. Pure, linear, and not recursive.
 */
export const excessOf = (value: unknown, type: BoundedType): Excess | null => {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'string':
    case 'text':
      if (typeof value === 'object') return { key: 'bound.notText', most: 0 };
      return String(value).length > MOST[type] ? { key: 'bound.text', most: MOST[type] } : null;
    case 'relation':
      return relationLists(value).some((list) => Array.isArray(list) && list.length > MOST.entries)
        ? { key: 'bound.list', most: MOST.entries }
        : null;
    case 'json': {
      const { depth, longest, size } = measure(value, MOST);
      if (depth > MOST.depth) return { key: 'bound.deep', most: MOST.depth };
      if (size > MOST.size) return { key: 'bound.size', most: MOST.size };
      return longest > MOST.entries ? { key: 'bound.list', most: MOST.entries } : null;
    }
  }
};

/** Whether a field of any kind nests deeper than what reads it can follow. */
export const isTooDeep = (value: unknown): boolean =>
  measure(value, { depth: MOST.documentDepth, size: Infinity }).depth > MOST.documentDepth;
