export const quoteId = (index: number): string => `newsroom-quote-${index + 1}`;
export const passageId = (index: number): string => `newsroom-passage-${index + 1}`;

/** Brings an element of the preview into view and gives it the focus, so that the keyboard goes on from there. */
export const jumpTo = (id: string): void => {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  element?.focus({ preventScroll: true });
};
