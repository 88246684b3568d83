import { useEffect } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { Passage } from './passages';
import { rangesOf } from './places';

const NAME = 'newsroom-why';

/** How the marked words look; the editor's own elements stay as they are. */
export const HighlightStyle = createGlobalStyle`
  ::highlight(${NAME}) {
    background-color: ${({ theme }) => theme.colors.warning200};
    color: ${({ theme }) => theme.colors.neutral900};
  }
`;

/** The highlights of a browser that has them; without, the sentences beside the form must do. */
const registry = (): HighlightRegistry | null =>
  typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;

/** Marks these words in the article as long as the caller is on the screen, several callers at once. */
export const useHighlight = (passages: readonly Passage[]): void => {
  useEffect(() => {
    const highlights = registry();
    if (!highlights) return undefined;
    const highlight = highlights.get(NAME) ?? new Highlight();
    highlights.set(NAME, highlight);
    const ranges = rangesOf(passages);
    for (const range of ranges) highlight.add(range);
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  }, [passages]);
};
