import { STRIDE, type Steps } from '../../steps';
import { RDF, SKOS, type Statement } from './statements';

export interface Label {
  text: string;
  /** BCP 47 as the file has it; '' for none. */
  language: string;
}

export interface Concept {
  preferred: Label[];
  alternative: Label[];
  hidden: Label[];
  notations: Set<string>;
  /** IRIs of the concepts above it, by `broader`, and by their own `narrower`. */
  broader: Set<string>;
  exactMatch: Set<string>;
  broadMatch: Set<string>;
}

const LABELS: Record<string, 'preferred' | 'alternative' | 'hidden'> = {
  [`${SKOS}prefLabel`]: 'preferred',
  [`${SKOS}altLabel`]: 'alternative',
  [`${SKOS}hiddenLabel`]: 'hidden',
};
const LINKS: Record<string, 'broader' | 'exactMatch' | 'broadMatch'> = {
  [`${SKOS}broader`]: 'broader',
  [`${SKOS}exactMatch`]: 'exactMatch',
  [`${SKOS}broadMatch`]: 'broadMatch',
};
/** What has labels, too, and is no topic. */
const OTHERS = new Set([`${SKOS}ConceptScheme`, `${SKOS}Collection`, `${SKOS}OrderedCollection`]);

/** The concepts of a file, in its order: whatever is one by its type, or has a preferred label and no other type of SKOS. */
export function* gatherConcepts(statements: Iterable<Statement>): Steps<Map<string, Concept>> {
  let heard = 0;
  const found = new Map<string, Concept>();
  const typed = new Set<string>();
  const others = new Set<string>();
  const of = (id: string): Concept => {
    let concept = found.get(id);
    if (!concept) {
      concept = {
        preferred: [],
        alternative: [],
        hidden: [],
        notations: new Set(),
        broader: new Set(),
        exactMatch: new Set(),
        broadMatch: new Set(),
      };
      found.set(id, concept);
    }
    return concept;
  };
  for (const { subject, predicate, object } of statements) {
    if (heard++ % STRIDE === STRIDE - 1) yield;
    const label = LABELS[predicate];
    const link = LINKS[predicate];
    if (predicate === `${RDF}type` && object.kind === 'iri') {
      if (object.value === `${SKOS}Concept`) {
        typed.add(subject);
        of(subject);
      } else if (OTHERS.has(object.value)) others.add(subject);
    } else if (label && object.kind === 'text') {
      const text = object.value.replace(/\s+/g, ' ').trim();
      if (text) of(subject)[label].push({ text, language: object.language });
    } else if (predicate === `${SKOS}notation` && object.kind === 'text')
      of(subject).notations.add(object.value);
    else if (link && object.kind === 'iri') of(subject)[link].add(object.value);
    else if (predicate === `${SKOS}narrower` && object.kind === 'iri') of(object.value).broader.add(subject);
  }
  for (const [id, { preferred }] of found) {
    if (others.has(id) || (!typed.has(id) && preferred.length === 0)) found.delete(id);
  }
  return found;
}
