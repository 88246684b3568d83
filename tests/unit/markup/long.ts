import fc from 'fast-check';
import { cleanHtml, cleanMarkdown, MarkupError } from '../../../server/src/markup';
import { alive } from './alive';
import { hostileHtml, hostileMarkdown } from './hostile';
import { mutations } from './mutations';
import { PAYLOADS } from './payloads';
import { acting } from './renderers';

/** Why a source came through alive, or null. What is refused is none. */
function fault(
  source: string,
  clean: (text: string) => string,
  acts: (text: string) => string[],
): string | null {
  try {
    const once = clean(source);
    const live = acts(once);
    if (live.length > 0) return live.join(', ');
    return clean(once) === once ? null : 'a second pass changes it';
  } catch (error) {
    if (error instanceof MarkupError) return null;
    return String(error);
  }
}

const sources = fc.oneof(
  { weight: 4, arbitrary: mutations.map((text) => ({ kind: 'markdown' as const, text })) },
  { weight: 1, arbitrary: hostileMarkdown.map((text) => ({ kind: 'markdown' as const, text })) },
  { weight: 1, arbitrary: hostileHtml.map((text) => ({ kind: 'html' as const, text })) },
);

export const name = 'markup';

/** Live ones that the check must see; the faults of a check that does not. */
export const blind = (): string[] =>
  PAYLOADS.filter((text) => acting(text).length > 0).length > 900
    ? []
    : ['the check sees too few live payloads'];

/** The faults among the sources of one seed. */
export const faults = (seed: number, runs: number): string[] =>
  fc.sample(sources, { seed, numRuns: runs }).flatMap(({ kind, text }) => {
    const found =
      kind === 'html'
        ? fault(text, (html) => cleanHtml(html).html, alive)
        : fault(text, cleanMarkdown, acting);
    return found === null ? [] : [`${kind} ${JSON.stringify(text)}: ${found}`];
  });
