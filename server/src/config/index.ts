import { distance } from 'fastest-levenshtein';

/** One of an app's own content types that takes part: which fields are its title, its text and its topics. */
export interface SubjectOptions {
  title: string;
  /** Attribute names in reading order: string, text, rich text, Blocks, components or dynamic zones. */
  text: string[];
  /** A to-many relation to `plugin::newsroom.topic` that the type adds to its own schema. */
  topics?: string;
}

export interface NewsroomConfig {
  subjects: Record<string, SubjectOptions>;
  quotes: {
    /** `on-publish`: publishing approves what is certain, in the publisher's name. `editor`: each by hand. */
    approve: 'on-publish' | 'editor';
    /** What an approved quote that no longer matches the article does to publishing. */
    gate: 'block' | 'warn' | 'off';
  };
  taxonomy: {
    /** Load the shipped taxonomy into an empty installation. */
    load: boolean;
  };
}

const defaults: NewsroomConfig = {
  subjects: {},
  quotes: { approve: 'on-publish', gate: 'block' },
  taxonomy: { load: true },
};

/** The known name nearest to a mistyped one, if one is near enough to be meant. */
const nearest = (name: string, known: string[]): string | null => {
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (message: string): never => {
  throw new Error(`newsroom: ${message}`);
};

const checkKeys = (path: string, value: unknown, known: string[]): Record<string, unknown> => {
  if (!isRecord(value)) return refuse(`"${path}" must be an object with ${known.join(', ')}.`);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    refuse(
      `unknown option "${path ? `${path}.` : ''}${key}". ` +
        (meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`),
    );
  }
  return value;
};

const checkOneOf = (path: string, value: unknown, known: string[]): void => {
  if (typeof value === 'string' && known.includes(value)) return;
  const meant = typeof value === 'string' ? nearest(value, known) : null;
  refuse(`"${path}" must be one of ${known.join(', ')}${meant ? `; did you mean "${meant}"?` : '.'}`);
};

const checkSubject = (uid: string, value: unknown): void => {
  const path = `subjects.${uid}`;
  const subject = checkKeys(path, value, ['title', 'text', 'topics']);
  if (!/^(api|plugin)::[\w-]+\.[\w-]+$/.test(uid)) {
    refuse(`"${uid}" under "subjects" is no content type. Write it like "api::article.article".`);
  }
  if (typeof subject.title !== 'string')
    refuse(`"${path}.title" must name the attribute that holds the title.`);
  if (
    !Array.isArray(subject.text) ||
    !subject.text.length ||
    subject.text.some((t) => typeof t !== 'string')
  ) {
    refuse(`"${path}.text" must list the attributes that hold the text, such as ['lead', 'body'].`);
  }
  if (subject.topics !== undefined && typeof subject.topics !== 'string') {
    refuse(`"${path}.topics" must name the relation to plugin::newsroom.topic.`);
  }
};

/**
 * Refuses what it does not know, with the nearest right name. Runs before content types are loaded, so that
 * subjects are checked against their schemas later, when they are bound.
 *
 * @throws Error whose message names the option and what to write instead
 */
export const validateConfig = (config: unknown): void => {
  const root = checkKeys('', config, Object.keys(defaults));
  const quotes = checkKeys('quotes', root.quotes, Object.keys(defaults.quotes));
  checkOneOf('quotes.approve', quotes.approve, ['on-publish', 'editor']);
  checkOneOf('quotes.gate', quotes.gate, ['block', 'warn', 'off']);
  const taxonomy = checkKeys('taxonomy', root.taxonomy, Object.keys(defaults.taxonomy));
  if (typeof taxonomy.load !== 'boolean') refuse('"taxonomy.load" must be true or false.');
  if (!isRecord(root.subjects)) refuse('"subjects" must be an object keyed by content type uid.');
  Object.entries(root.subjects as Record<string, unknown>).forEach(([uid, value]) =>
    checkSubject(uid, value),
  );
};

// A function: Strapi merges the user's options into the returned object.
export default { default: () => structuredClone(defaults), validator: validateConfig };
