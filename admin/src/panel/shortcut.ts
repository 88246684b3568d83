interface Pressed {
  key: string;
  /** The place of the key on the keyboard, whatever the layout writes there: «э» on a Russian one. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** How a key combination is printed, and how a screen reader is told of it. */
export interface Keys {
  printed: string;
  aria: string;
}

/**
 * Makes the selection a quote: the key of the quotation mark. Strapi's editors, the browsers and the screen readers
 * leave it alone; Ctrl with Alt would be AltGr, which writes letters on half the keyboards of Europe.
 */
export const makeKeys = (isMac: boolean): Keys =>
  isMac
    ? { printed: "⌘ ⇧ '", aria: "Meta+Shift+'" }
    : { printed: "Ctrl + Shift + '", aria: "Control+Shift+'" };

/** True for the keys of `makeKeys`, by their place or, where the mark stands elsewhere, by what they write. */
export const isMake = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed, isMac: boolean): boolean =>
  shiftKey &&
  !altKey &&
  (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) &&
  (code === 'Quote' || key === "'" || key === '"');
