import { cut, type Selected } from './selected';

/** CodeMirror 5, as Strapi's Markdown editor hangs it on its element. */
interface MarkdownEditor {
  getValue(): string;
  getCursor(side: 'from' | 'to'): object;
  indexFromPos(position: object): number;
  focus(): void;
}

const plain = (markdown: string): string => markdown.replace(/[*_`~]/g, '');

const inMarkdown = (editor: MarkdownEditor): Selected | null => {
  const text = editor.getValue();
  const [start, end] = [
    editor.indexFromPos(editor.getCursor('from')),
    editor.indexFromPos(editor.getCursor('to')),
  ];
  return cut(plain(text.slice(0, start)), plain(text.slice(start, end)), plain(text.slice(end)));
};

const inInput = ({
  value,
  selectionStart,
  selectionEnd,
}: HTMLInputElement | HTMLTextAreaElement): Selected | null => {
  const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
  return cut(value.slice(0, start), value.slice(start, end), value.slice(end));
};

const inBlocks = (editor: Element, selection: Selection): Selected | null => {
  const range = selection.getRangeAt(0);
  const blockOf = (node: Node): Node => {
    let block = node;
    while (block.parentNode && block.parentNode !== editor) block = block.parentNode;
    return block;
  };
  const before = document.createRange();
  before.setStartBefore(blockOf(range.startContainer));
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEndAfter(blockOf(range.endContainer));
  return cut(before.toString(), selection.toString(), after.toString());
};

const closest = (node: Node | null, selector: string): Element | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(selector) ?? null;

const markdownAt = (node: Node | null): MarkdownEditor | undefined =>
  (closest(node, '.CodeMirror') as (Element & { CodeMirror?: MarkdownEditor }) | null)?.CodeMirror;

/**
 * What is selected in one of the form's text fields. Null where the cursor stands in one and nothing is selected;
 * undefined while it is elsewhere: the button that acts on a selection takes the focus away from it.
 *
 * @param fields the names of the fields that are the article
 */
export const readSelected = (fields: readonly string[]): Selected | null | undefined => {
  const active = document.activeElement;
  const markdown = markdownAt(active);
  if (markdown) return inMarkdown(markdown);
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement)
    return fields.includes(active.name) ? inInput(active) : undefined;
  const selection = document.getSelection();
  const editor = closest(selection?.anchorNode ?? null, '[data-slate-editor="true"]');
  if (!editor || !selection?.rangeCount || !editor.contains(active)) return undefined;
  return inBlocks(editor, selection);
};

/**
 * Remembers where the editor is working.
 *
 * @returns what brings the focus back there, with the same words selected
 */
export const keepPlace = (): (() => void) => {
  const active = document.activeElement;
  const markdown = markdownAt(active);
  if (markdown) return () => markdown.focus();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return () => {
    if (!(active instanceof HTMLElement)) return;
    active.focus({ preventScroll: true });
    // A field keeps its selection by itself; the text of Blocks may have been drawn anew meanwhile.
    if (!active.isContentEditable || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
};
