import type { Steps } from '../../steps';
import type { Term, TopicDefinition } from '../../types';
import { gatherConcepts, type Concept, type Label } from './concepts';
import { IPTC, OWN, WIKIDATA, type Statement } from './statements';

/** A hidden label of another's list may be a mere misspelling: it helps other words, and never applies a topic alone. */
const HIDDEN_WEIGHT = 0.5;
const LONGEST = 255;
const LANGUAGE = /^[a-z]{2,3}$/;

/** A name says what the topic is, not how people write of it: alone it only suggests. */
const NAME_WEIGHT = 0.8;
const TOPICS_A_STEP = 20;

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
  const taken = new Set<string>();

  const named = [...concepts].filter(([id, concept]) => {
    concept.preferred = concept.preferred.filter(
      ({ text, language }) => text.length <= LONGEST && LANGUAGE.test(primary(language)),
    );
    if (concept.preferred.length > 0) return true;
    notes.push(`${id} has no preferred label (skos:prefLabel) that fits, and is left out.`);
    return false;
  });
  for (const [id, concept] of named) {
    const code = codeOf(id, concept);
    const known = (code && byCode.get(code)?.slug) || ownSlug(id, concept);
    const base = known ?? slugFrom(nameOf(concept));
    let slug = base;
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    slugs.set(id, slug);
  }

  const topics: TopicDefinition[] = [];
  for (const [id, concept] of named) {
    if (topics.length % TOPICS_A_STEP === TOPICS_A_STEP - 1) yield;
    const slug = slugs.get(id) ?? '';
    const old = bySlug.get(slug);
    const parents = concept.broader.flatMap((parent) => slugs.get(parent) ?? []);
    if (parents.length > 1)
      notes.push(
        `“${nameOf(concept)}” stands under ${parents.length} topics; it goes under the first, ${parents[0]}.`,
      );
    const { names, spare } = namesOf(concept);
    const code = codeOf(id, concept);
    const broad = concept.broadMatch.flatMap((iri) => after(iri, IPTC, /^\d{8}$/) ?? [])[0];
    const words = new Words(old?.vocabulary ?? {}, nameOf(concept), notes);
    for (const label of [...concept.alternative, ...spare]) words.add(label);
    for (const label of concept.hidden) words.add(label, HIDDEN_WEIGHT);
    if (options.namesAsWords) for (const label of concept.preferred) words.add(label, NAME_WEIGHT);
    topics.push({
      ...(old ?? { suggestOnly: false, enabled: true, threshold: null }),
      slug,
      name: nameOf(concept),
      names: { ...old?.names, ...names },
      parent: parents[0] ?? null,
      vocabulary: words.vocabulary,
      iptc: code ? { code, match: 'exact' } : broad ? { code: broad, match: 'broad' } : (old?.iptc ?? null),
      wikidataId:
        concept.exactMatch.flatMap((iri) => after(iri, WIKIDATA, /^Q\d+$/) ?? [])[0] ??
        old?.wikidataId ??
        null,
    });
  }
  breakRings(topics, notes);
  return { topics, notes };
}

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
  return notations.map((notation) => /^medtop:(\d{8})$/.exec(notation)?.[1]).find(Boolean) ?? null;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ownSlug = (id: string, { notations }: Concept): string | null =>
  after(id, OWN, SLUG) ?? notations.find((notation) => SLUG.test(notation) && /[a-z]/.test(notation)) ?? null;

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

  constructor(
    stored: Record<string, Term[]>,
    private readonly name: string,
    private readonly notes: string[],
  ) {
    for (const [language, terms] of Object.entries(stored)) {
      this.vocabulary[language] = [...terms];
      for (const { term } of terms) this.known.add(`${language} ${term.toLowerCase()}`);
    }
  }

  add({ text, language: tag }: Label, weight?: number): void {
    const language = primary(tag);
    const key = `${language} ${text}`;
    if (this.known.has(`${language} ${text.toLowerCase()}`) || this.added.has(key)) return;
    this.added.add(key);
    if (
      /[\p{L}\p{Nd}]/u.test(text) &&
      !text.includes('*') &&
      text.length <= LONGEST &&
      LANGUAGE.test(language)
    )
      (this.vocabulary[language] ??= []).push({ term: text, ...(weight && { weight }) });
    else this.notes.push(`The label “${text.slice(0, 60)}” of “${this.name}” is no word and is left out.`);
  }
}

/** Topics that stand above each other in a ring: the first goes to the top, and the notes say so. */
function breakRings(topics: TopicDefinition[], notes: string[]): void {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  for (const topic of topics) {
    const seen = new Set([topic.slug]);
    for (let at = topic.parent; at; at = bySlug.get(at)?.parent) {
      if (at === topic.slug) {
        notes.push(`“${topic.name}” stands above itself; it goes to the top.`);
        topic.parent = null;
        break;
      }
      if (seen.has(at)) break;
      seen.add(at);
    }
  }
}
