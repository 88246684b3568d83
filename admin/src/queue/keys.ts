export type KeyAction = 'yes' | 'no' | 'skip' | 'undo' | 'next' | 'previous';

/** The key of each action, as it is printed on the page. */
export const KEYS: Record<KeyAction, string> = {
  yes: 'A',
  no: 'R',
  skip: 'S',
  undo: 'U',
  next: 'J',
  previous: 'K',
};

const BY_LETTER = new Map(
  (Object.keys(KEYS) as KeyAction[]).map((action) => [KEYS[action].toLowerCase(), action]),
);
const BY_NAME = new Map<string, KeyAction>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

interface Pressed {
  key: string;
  /** The place of the key on the keyboard: a Russian layout gives «ф» where an English one gives "a". */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/** What a key press means for the queue; null for every other key, with a modifier, and for a key held down. */
export const actionOf = ({ key, code, ctrlKey, metaKey, altKey, repeat }: Pressed): KeyAction | null => {
  if (ctrlKey || metaKey || altKey) return null;
  const isLatin = /^[a-z]$/i.test(key);
  const letter = isLatin ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
  const action = BY_NAME.get(key) ?? BY_LETTER.get(letter) ?? null;
  return repeat && action !== 'next' && action !== 'previous' ? null : action;
};

const FIELDS =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], ' +
  '[role="dialog"], [role="alertdialog"]';

/** Whether the keys belong to what has the focus: a field, or a list or dialog that is open over the page. */
export const isTyping = (target: { closest(selectors: string): unknown } | null): boolean =>
  target !== null && target.closest(FIELDS) !== null;
