import type { Inline, Text } from './blocks';

const isSameStyle = (a: Text, b: Text): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.strikethrough === b.strikethrough &&
  a.code === b.code;

/**
 * Joins neighbouring leaves of one style, and takes the space from lines' edges and after another space, as a browser
 * does. Answers [] where no words are.
 */
export function joinLeaves(run: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  const leaves: Text[] = [];
  let atEdge = true;
  const append = (leaf: Text, into: Inline[]): void => {
    const previous = leaves.at(-1);
    if (leaf.text === '\n' && previous?.text.endsWith(' ')) previous.text = previous.text.slice(0, -1);
    const text = atEdge ? leaf.text.replace(/^[ \n]+/, '') : leaf.text;
    if (text === '') return;
    atEdge = text.endsWith(' ') || text.endsWith('\n');
    const last = into.at(-1);
    if (last?.type === 'text' && isSameStyle(last, leaf)) last.text += text;
    else {
      const fresh = { ...leaf, text };
      into.push(fresh);
      leaves.push(fresh);
    }
  };
  for (const inline of run) {
    if (inline.type === 'text') append(inline, joined);
    else {
      const children: Text[] = [];
      inline.children.forEach((leaf) => append(leaf, children));
      if (children.length > 0) joined.push({ ...inline, children });
    }
  }
  for (let leaf = leaves.at(-1); leaf; leaf = leaves.at(-1)) {
    leaf.text = leaf.text.replace(/[ \n]$/, '');
    if (leaf.text !== '') break;
    leaves.pop();
  }
  if (!leaves.some(({ text }) => text.trim() !== '')) return [];
  return joined.flatMap((inline): Inline[] => {
    if (inline.type === 'text') return inline.text === '' ? [] : [inline];
    const children = inline.children.filter(({ text }) => text !== '');
    return children.length > 0 ? [{ ...inline, children }] : [];
  });
}
