import { compileTaxonomy, tagTopics } from '../../../server/src/analysis/topics';
import type { Term, TopicAnswer, TopicDefinition } from '../../../server/src/analysis/types';

/** A topic of one language, for tests that need a vocabulary of their own. */
export function topicOf(slug: string, language: string, terms: (string | Term)[]): TopicDefinition {
  const list = terms.map((term) => (typeof term === 'string' ? { term } : term));
  return { slug, name: slug, vocabulary: { [language]: list } };
}

/** The words of the text that speak for a topic made of these terms. */
export function found(text: string, language: string, terms: (string | Term)[]): string[] {
  const topic = { ...topicOf('t', language, terms), threshold: 0.01 };
  const [answer] = tagTopics({ text, language }, compileTaxonomy([topic]));
  return answer?.evidence.map(({ form }) => form) ?? [];
}

export function slugs(answers: TopicAnswer[]): string[] {
  return answers.filter(({ applied }) => applied).map(({ slug }) => slug);
}
