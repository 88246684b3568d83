import type { TopicLine } from '../../../server/src/desk/topics-contract';

export interface Branch {
  topic: TopicLine;
  children: Branch[];
}

/**
 * Topics as the tree that their parents make, in the order of the list. One whose parent is missing, or leads back to
 * itself, stands at the top.
 */
export const treeOf = (topics: readonly TopicLine[]): Branch[] => {
  const branches = new Map(topics.map((topic) => [topic.slug, { topic, children: [] } as Branch]));
  const reachesTop = (topic: TopicLine): boolean => {
    const seen = new Set<string>();
    for (let at: TopicLine | undefined = topic; at?.parent; at = branches.get(at.parent)?.topic) {
      if (seen.has(at.slug)) return false;
      seen.add(at.slug);
    }
    return true;
  };
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.topic.parent ? branches.get(branch.topic.parent) : undefined;
    (parent && reachesTop(branch.topic) ? parent.children : top).push(branch);
  }
  return top;
};

/** A topic's name in the language of the admin, where it has one. */
export const nameIn = (
  { name, names = {} }: { name: string; names?: Record<string, string> },
  locale: string,
): string => names[locale] || name;

const named = ({ name, names, slug }: TopicLine): string =>
  [name, slug, ...Object.values(names)].join('\n').toLocaleLowerCase();

/** The branches in which a name contains the words that were typed, in any language, with what leads to them. */
export const matching = (tree: readonly Branch[], typed: string): Branch[] => {
  const wanted = typed.trim().toLocaleLowerCase();
  if (!wanted) return [...tree];
  return tree.flatMap((branch) => {
    const children = matching(branch.children, typed);
    return children.length || named(branch.topic).includes(wanted) ? [{ ...branch, children }] : [];
  });
};

/** Slugs of a topic and everything below it: none of them can be its parent. */
export const below = (topics: readonly TopicLine[], slug: string): Set<string> => {
  const found = new Set([slug]);
  for (const above of found) for (const topic of topics) if (topic.parent === above) found.add(topic.slug);
  return found;
};
