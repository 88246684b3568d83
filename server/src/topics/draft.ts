import { errors } from '@strapi/utils';
import type { TopicDefinition } from '../analysis';
import { readTopics } from '../analysis/topics/validation';
import { fromJson } from '../markup';
import { retell, say } from '../sentences';

/**
 * Reads a topic that an editor typed, beside the topics that stand: its parent must be one of them, and no topic may
 * become its own ancestor.
 *
 * @param slug of the topic that the draft replaces or adds; a draft cannot name another one
 * @throws ValidationError with `details.errors`: everything that is wrong, each with its path
 */
export const readDraft = (
  definitions: readonly TopicDefinition[],
  input: unknown,
  slug: string,
): TopicDefinition => {
  const draft = typeof input === 'object' && input !== null ? { ...input, slug } : input;
  // The other topics without their words: they were checked when they were saved, and there may be thousands.
  const others = definitions
    .filter((topic) => topic.slug !== slug)
    .map(({ slug, name, parent }) => ({ slug, name, parent, vocabulary: {} }));
  const own = `topics[${others.length}]`;
  const { refuse, throwIfAny } = collectProblems();
  const topics = readTopics([...others, draft], (path, message) => {
    if (path.startsWith(own)) refuse(path.slice(own.length), retell(message));
  });
  const topic = topics.at(-1)!;
  throwIfAny();
  return topic;
};

/**
 * Looks at the names and words that a topic is about to be stored with, whoever writes: one word in a wrong shape would
 * keep every article from being analysed, and so from being saved.
 *
 * @param data of a create or update; JSON may come as text
 * @throws ValidationError like `readDraft`
 */
export const requireWords = ({ names, vocabulary }: { names?: unknown; vocabulary?: unknown }): void => {
  const { refuse, throwIfAny } = collectProblems();
  const topic = {
    slug: 'topic',
    name: 'Topic',
    names: fromJson(names) ?? {},
    vocabulary: fromJson(vocabulary),
  };
  readTopics([topic], (path, message) => refuse(path.replace('topics[0]', ''), retell(message)));
  throwIfAny();
};

/** `normalize()` is quadratic on combining marks: 200,000 in one term take 15 s. */
const MARKS_RUN = /\p{M}{31}/u;

/** Whether a stored topic can be read at all; says nothing of bounds, which an earlier version did not have. */
export const isSound = ({ names, vocabulary }: { names?: unknown; vocabulary?: unknown }): boolean => {
  let sound = true;
  const [topic] = readTopics(
    [{ slug: 'topic', name: 'Topic', names: names ?? {}, vocabulary }],
    () => (sound = false),
  );
  return (
    sound &&
    !Object.values(topic?.vocabulary ?? {})
      .flat()
      .some(({ term, requires = [], forbids = [] }) =>
        [term, ...requires, ...forbids].some((words) => MARKS_RUN.test(words)),
      )
  );
};

/** Nobody mends more at a time, and the answer has an end. */
const MOST_PROBLEMS = 100;

const collectProblems = () => {
  const problems: { path: string[]; message: string; name: string }[] = [];
  return {
    refuse: (path: string, message: string): void => {
      if (problems.length >= MOST_PROBLEMS) return;
      problems.push({ path: path.split(/[.[\]]+/).filter(Boolean), message, name: 'ValidationError' });
    },
    throwIfAny: (): void => {
      if (!problems.length) return;
      const shown = problems.slice(0, 5).map(({ path, message }) => `${path.join(' › ')}: ${message}`);
      throw new errors.ValidationError(shown.join(' ') || say('topic.none'), { errors: problems });
    },
  };
};

/**
 * What decides over one topic's answer: the topic itself, and its descendants, whose words count for it.
 *
 * @param draft replaces the topic of the same slug, or joins the others
 */
export const branchOf = (
  definitions: readonly TopicDefinition[],
  slug: string,
  draft?: TopicDefinition,
): TopicDefinition[] => {
  const all = draft ? [...definitions.filter((topic) => topic.slug !== draft.slug), draft] : definitions;
  const children = new Map<string, TopicDefinition[]>();
  for (const topic of all) {
    if (!topic.parent) continue;
    const siblings = children.get(topic.parent);
    if (siblings) siblings.push(topic);
    else children.set(topic.parent, [topic]);
  }
  const branch = new Set(all.filter((topic) => topic.slug === slug));
  // A set iterates over what joins it meanwhile, and a ring of parents cannot join twice.
  for (const topic of branch) for (const child of children.get(topic.slug) ?? []) branch.add(child);
  return [...branch];
};
