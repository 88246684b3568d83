import { findWords, type Passage } from './passages';

/** Editors that show the article as elements of the page: Blocks, and the lines of Markdown that are in view. */
const EDITORS = '[data-slate-editor="true"], .CodeMirror-code';

interface Piece {
  node: Text;
  start: number;
}

/** The words of an editor with the node of each; blocks are set apart, so that no word runs over an edge. */
const readEditor = (editor: Element): { text: string; pieces: Piece[] } => {
  const pieces: Piece[] = [];
  let text = '';
  for (const block of editor.children) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data === '\ufeff') continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    text += '\n';
  }
  return { text, pieces };
};

const rangeOf = (pieces: readonly Piece[], [start, end]: [number, number]): Range | null => {
  const holding = (at: number) => pieces.findLast((piece) => piece.start <= at);
  const [first, last] = [holding(start), holding(end - 1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
};

/** The places of these words in the editors of the page, in their order. */
export const rangesOf = (passages: readonly Passage[]): Range[] =>
  [...document.querySelectorAll(EDITORS)].flatMap((editor) => {
    const { text, pieces } = readEditor(editor);
    return passages.flatMap((passage) =>
      findWords(text, passage).flatMap((span) => rangeOf(pieces, span) ?? []),
    );
  });

/** Selects the words in a plain field of the form: its text cannot be marked. */
const selectInField = (fields: readonly string[], passage: Passage): boolean =>
  fields.some((name) =>
    [...document.getElementsByName(name)].some((field) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
      const [span] = findWords(field.value, passage);
      if (!span) return false;
      field.focus();
      field.setSelectionRange(...span);
      field.scrollIntoView({ block: 'center' });
      return true;
    }),
  );

/**
 * Brings the words before the editor's eyes and selects them, so that typing goes on there.
 *
 * @returns false when the form does not show them
 */
export const jumpTo = (fields: readonly string[], passage: Passage): boolean => {
  const [range] = rangesOf([passage]);
  if (!range) return selectInField(fields, passage);
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
  const editor = element?.closest<HTMLElement>('[contenteditable="true"]');
  editor?.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
};
