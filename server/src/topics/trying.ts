import { detectLanguage, type TopicDefinition } from '../analysis';
import { finishPatiently } from '../analysis/steps';
import { compileTaxonomy } from '../analysis/topics';
import { explainInSteps, type Explanation } from '../analysis/topics/explain';
import type { Newsroom } from '../newsroom';
import { branchOf } from './draft';

export interface Tried {
  language: string;
  /** The topic in hand; null where none is, or it is switched off. */
  topic: Explanation | null;
  /** What the saved words of all other topics find, highest score first. */
  others: { slug: string; name: string; score: number; applied: boolean }[];
}

/** Reads a pasted text with words that need not be saved. Pure but for the saved vocabulary; nothing is written. */
export const tryText = async (
  newsroom: Newsroom,
  input: { text: string; title: string },
  draft: TopicDefinition | null,
): Promise<Tried> => {
  const { definitions, analyst } = await newsroom.vocabulary.get();
  const { topics } = await analyst.analyzeAsync(input);
  const language = detectLanguage(input.text || input.title);
  const topic =
    draft &&
    (await finishPatiently(
      explainInSteps(
        { ...input, language },
        compileTaxonomy(branchOf(definitions, draft.slug, draft)),
        draft.slug,
      ),
    ));
  return {
    language,
    topic,
    others: topics
      .filter(({ slug }) => slug !== draft?.slug)
      .map(({ slug, name, score, applied }) => ({ slug, name, score, applied })),
  };
};
