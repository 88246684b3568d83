import type { Steps } from '../../steps';
import type { Term, TopicDefinition } from '../../types';
import { BOUNDS } from '../bounds';
import { levelsOf, ringsOf } from '../tree';
import { TaxonomyError } from '../validation';
import { gatherConcepts, type Concept, type Label } from './concepts';
import { IPTC, OWN, WIKIDATA, type Statement } from './statements';

/** A hidden label of another's list may be a mere misspelling: it helps other words, and never applies a topic alone. */
const HIDDEN_WEIGHT = 0.5;
const LANGUAGE = /^[a-z]{2,3}$/;

/** A name says what the topic is, not how people write of it: alone it only suggests. */
const NAME_WEIGHT = 0.8;
const TOPICS_A_STEP = 20;
/** Of labels, likewise: a topic may have ten thousand. */
const LABELS_A_STEP = 1_000;

export interface SkosOptions {
  namesAsWords?: boolean;
}

export interface SkosReading {
  topics: TopicDefinition[];
  /** Sentences on what was left out, and why. */
  notes: string[];
}

/**
 * Topics out of SKOS statements, joined with the topics that stand: what SKOS cannot say of a topic (weights, neighbours,
 * thresholds, words against it) stays as it is, and no word is taken away.
 *
 * @param slugFrom an address part for a name
 * @param options `namesAsWords`: a topic's names speak for it, too, for lists that bring no other words
 */
export function* readSkos(
  statements: Iterable<Statement>,
  stored: readonly TopicDefinition[],
  slugFrom: (name: string) => string,
  options: SkosOptions = {},
): Steps<SkosReading> {
  const notes: string[] = [];
  const concepts = yield* gatherConcepts(statements);
  const byCode = new Map(
    stored.flatMap((topic) => (topic.iptc?.match === 'exact' ? [[topic.iptc.code, topic]] : [])),
  );
  const bySlug = new Map(stored.map((topic) => [topic.slug, topic]));
  const slugs = new Map<string, string>();
  const freeSlug = createSlugs();

  const named = [...concepts].filter(([id, concept]) => {
    concept.preferred = concept.preferred.filter(
      ({ text, language }) => text.length <= BOUNDS.letters && LANGUAGE.test(primary(language)),
    );
    if (concept.preferred.length > 0) return true;
    notes.push(
      `${id.slice(0, BOUNDS.letters)} has no preferred label (skos:prefLabel) that fits, and is left out.`,
    );
    return false;
  });
  if (named.length > BOUNDS.topics)
    throw refused(`There are more than ${BOUNDS.topics} topics. Split the list.`);
  for (const [index, [id, concept]] of named.entries()) {
    if (index % TOPICS_A_STEP === TOPICS_A_STEP - 1) yield;
    const code = codeOf(id, concept);
    const known = (code && byCode.get(code)?.slug) || ownSlug(id, concept);
    slugs.set(id, freeSlug(known ?? slugFrom(nameOf(concept))));
  }

  const topics: TopicDefinition[] = [];
  for (const [id, concept] of named) {
    if (topics.length % TOPICS_A_STEP === TOPICS_A_STEP - 1) yield;
    const slug = slugs.get(id) ?? '';
    const old = bySlug.get(slug);
    const parents = [...concept.broader].flatMap((parent) => slugs.get(parent) ?? []);
    if (parents.length > 1)
      notes.push(
        `“${nameOf(concept)}” stands under ${parents.length} topics; it goes under the first, ${parents[0]}.`,
      );
    const { names, spare } = namesOf(concept);
    const code = codeOf(id, concept);
    const broad = [...concept.broadMatch].flatMap((iri) => after(iri, IPTC, /^\d{8}$/) ?? [])[0];
    const words = new Words(old?.vocabulary ?? {}, nameOf(concept), notes);
    yield* words.addAll(concept.alternative);
    yield* words.addAll(spare);
    yield* words.addAll(concept.hidden, HIDDEN_WEIGHT);
    if (options.namesAsWords) yield* words.addAll(concept.preferred, NAME_WEIGHT);
    topics.push({
      ...(old ?? { suggestOnly: false, enabled: true, threshold: null }),
      slug,
      name: nameOf(concept),
      names: { ...old?.names, ...names },
      parent: parents[0] ?? null,
      vocabulary: words.vocabulary,
      iptc: code ? { code, match: 'exact' } : broad ? { code: broad, match: 'broad' } : (old?.iptc ?? null),
      wikidataId:
        [...concept.exactMatch].flatMap((iri) => after(iri, WIKIDATA, /^Q\d+$/) ?? [])[0] ??
        old?.wikidataId ??
        null,
    });
  }
  yield;
  breakRings(topics, notes);
  yield;
  refuseDepth(topics);
  return { topics, notes };
}

const refused = (message: string): TaxonomyError => new TaxonomyError([{ line: 1, field: 'file', message }]);

/** Answers a slug, or, where it is taken, the first of `slug-2`, `slug-3`, … that is free. Never tries one twice. */
const createSlugs = (): ((base: string) => string) => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (base) => {
    let slug = base;
    let n = next.get(base) ?? 2;
    while (taken.has(slug)) slug = `${base}-${n++}`;
    next.set(base, n);
    taken.add(slug);
    return slug;
  };
};

const after = (iri: string, prefix: string, shape: RegExp): string | null => {
  const rest = iri.replace(/^https:/, 'http:');
  const value = rest.startsWith(prefix) ? rest.slice(prefix.length) : '';
  return shape.test(value) ? value : null;
};

const codeOf = (id: string, { exactMatch, notations }: Concept): string | null => {
  for (const iri of [id, ...exactMatch]) {
    const code = after(iri, IPTC, /^\d{8}$/);
    if (code) return code;
  }
  return [...notations].map((notation) => /^medtop:(\d{8})$/.exec(notation)?.[1]).find(Boolean) ?? null;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ownSlug = (id: string, { notations }: Concept): string | null =>
  after(id, OWN, SLUG) ??
  [...notations].find((notation) => SLUG.test(notation) && /[a-z]/.test(notation)) ??
  null;

/** `en` of `en-GB`; English where a label names no language. */
const primary = (language: string): string => language.toLowerCase().split('-')[0] || 'en';

const nameOf = ({ preferred }: Concept): string =>
  (
    preferred.find(({ language }) => language === '') ??
    preferred.find(({ language }) => primary(language) === 'en') ??
    preferred[0]
  )?.text ?? '';

/** One name a language; further ones, as of British and American English, speak for the topic as words do. */
function namesOf({ preferred }: Concept): { names: Record<string, string>; spare: Label[] } {
  const names: Record<string, string> = {};
  const spare: Label[] = [];
  for (const label of preferred) {
    if (label.language === '') continue;
    const language = primary(label.language);
    if (names[language] === undefined) names[language] = label.text;
    else if (names[language] !== label.text) spare.push(label);
  }
  return { names, spare };
}

/** The words of a topic, those that stand and those that a file adds. */
class Words {
  readonly vocabulary: Record<string, Term[]> = {};
  // A word that stands keeps its settings, however the file writes it; two spellings in the file are two words.
  private readonly known = new Set<string>();
  private readonly added = new Set<string>();
  private count = 0;

  constructor(
    stored: Record<string, Term[]>,
    private readonly name: string,
    private readonly notes: string[],
  ) {
    for (const [language, terms] of Object.entries(stored)) {
      this.vocabulary[language] = [...terms];
      this.count += terms.length;
      for (const { term } of terms) this.known.add(`${language} ${term.toLowerCase()}`);
    }
  }

  *addAll(labels: readonly Label[], weight?: number): Steps<void> {
    for (const [index, label] of labels.entries()) {
      if (index % LABELS_A_STEP === LABELS_A_STEP - 1) yield;
      if (this.count >= BOUNDS.terms) {
        const note = `“${this.name}” has more than ${BOUNDS.terms} words; the rest is left out.`;
        if (this.notes.at(-1) !== note) this.notes.push(note);
        return;
      }
      this.add(label, weight);
    }
  }

  private add({ text, language: tag }: Label, weight?: number): void {
    const language = primary(tag);
    const key = `${language} ${text}`;
    if (this.known.has(`${language} ${text.toLowerCase()}`) || this.added.has(key)) return;
    this.added.add(key);
    if (
      /[\p{L}\p{Nd}]/u.test(text) &&
      !text.includes('*') &&
      text.length <= BOUNDS.letters &&
      LANGUAGE.test(language)
    ) {
      this.count++;
      (this.vocabulary[language] ??= []).push({ term: text, ...(weight && { weight }) });
    } else this.notes.push(`The label “${text.slice(0, 60)}” of “${this.name}” is no word and is left out.`);
  }
}

/** Topics that stand above each other in a ring: the first goes to the top, and the notes say so. */
function breakRings(topics: TopicDefinition[], notes: string[]): void {
  const indexes = new Map(topics.map(({ slug }, index) => [slug, index]));
  const first = ringsOf(parentsOf(topics)).map((ring) =>
    ring.reduce((least, slug) => Math.min(least, indexes.get(slug) ?? least), Infinity),
  );
  for (const index of first.sort((a, b) => a - b)) {
    const topic = topics[index]!;
    notes.push(`“${topic.name}” stands above itself; it goes to the top.`);
    topic.parent = null;
  }
}

const parentsOf = (topics: readonly TopicDefinition[]) =>
  new Map(topics.map(({ slug, parent }) => [slug, parent] as const));

function refuseDepth(topics: readonly TopicDefinition[]): void {
  const levels = levelsOf(parentsOf(topics));
  const deep = topics.find(({ slug }) => (levels.get(slug) ?? 0) > BOUNDS.levels);
  if (!deep) return;
  const name = deep.name.slice(0, 60);
  throw refused(
    `The list is a tree of more than ${BOUNDS.levels} levels, as “${name}” shows. Make it flatter.`,
  );
}
