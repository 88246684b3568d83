/**
 * Strapi takes a relation in many forms: ids, documentIds, objects, one or many, null, or `set`, `connect` and
 * `disconnect`. Everything resolves to the caller's intended set first; the machine's operations are then added
 * to the caller's own form, so that positions and order stay as given.
 */
type Item = number | string | { id?: number | string; documentId?: string; [key: string]: unknown };
type Items = Item | Item[] | null | undefined;

interface Operations {
  set?: Items;
  connect?: Items;
  disconnect?: Items;
  options?: unknown;
}

export type RelationInput = Items | Operations;

/** Finds the documentId behind whatever names a topic; null for one that does not exist. */
export type Resolve = (id: number | string) => string | null;

const list = (items: Items): Item[] => (items == null ? [] : Array.isArray(items) ? items : [items]);

const isOperations = (input: RelationInput): input is Operations =>
  typeof input === 'object' &&
  input !== null &&
  !Array.isArray(input) &&
  ('set' in input || 'connect' in input || 'disconnect' in input);

const documentIdOf = (item: Item, resolve: Resolve): string | null =>
  typeof item === 'object' ? resolve(item.documentId ?? item.id ?? '') : resolve(item);

const documentIds = (items: Items, resolve: Resolve): string[] =>
  list(items).flatMap((item) => documentIdOf(item, resolve) ?? []);

/**
 * The set that the caller means, given what the relation holds now; null when the caller says nothing.
 * As in Strapi, `set` makes `connect` and `disconnect` count for nothing, and connecting wins over disconnecting.
 */
export const intendedSet = (
  input: RelationInput | undefined,
  current: string[],
  resolve: Resolve,
): string[] | null => {
  if (input === undefined) return null;
  if (!isOperations(input)) return [...new Set(documentIds(input as Items, resolve))];
  if (input.set !== undefined) return [...new Set(documentIds(input.set, resolve))];
  const dropped = new Set(documentIds(input.disconnect, resolve));
  return [...new Set([...current.filter((id) => !dropped.has(id)), ...documentIds(input.connect, resolve)])];
};

const without = (items: Items, ids: Set<string>, resolve: Resolve): Item[] =>
  list(items).filter((item) => !ids.has(documentIdOf(item, resolve) ?? ''));

/** Adds the machine's operations (documentIds) to the caller's form; `undefined` when there is nothing to do. */
export const withMachine = (
  input: RelationInput | undefined,
  machine: { connect: string[]; disconnect: string[] },
  resolve: Resolve,
): RelationInput | undefined => {
  if (!machine.connect.length && !machine.disconnect.length) return input;
  const connect = machine.connect.map((documentId) => ({ documentId }));
  const disconnect = machine.disconnect.map((documentId) => ({ documentId }));
  const dropped = new Set(machine.disconnect);

  if (input === undefined) return { connect, disconnect };
  if (!isOperations(input)) return [...without(input as Items, dropped, resolve), ...connect];
  if (input.set !== undefined)
    return { ...input, set: [...without(input.set, dropped, resolve), ...connect] };
  // An id that is both connected and disconnected stays connected, so each side gives way to the machine's last word.
  const added = new Set(machine.connect);
  return {
    ...input,
    connect: [...without(input.connect, dropped, resolve), ...connect],
    disconnect: [...without(input.disconnect, added, resolve), ...disconnect],
  };
};
