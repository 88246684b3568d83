import { makeSlug } from '../markup';

/** An address part for a topic's name; a name without a letter that can be written in Latin is a `topic`. */
export const topicSlug = (name: string): string => {
  const slug = makeSlug(name);
  return slug === makeSlug('') ? 'topic' : slug;
};
