import type { Term, TopicDefinition } from '../../types';
import { IPTC, OWN, RDF, SCHEME, SKOS, WIKIDATA, type Statement } from './statements';

/** SKOS knows a word, not its weight or its neighbours: only a word without any is a label that others should show. */
const isPlain = ({ weight, exactCase, requires, forbids }: Term): boolean =>
  (weight === undefined || weight === 1) && !exactCase && !requires?.length && !forbids?.length;

/**
 * A topic in SKOS: names are preferred labels, words alternative ones, words with settings hidden ones. Words that speak
 * against it are no labels of it and stay out, and so do those that are its very name, which SKOS forbids.
 */
export function statementsOf(topic: TopicDefinition): Statement[] {
  const subject = OWN + topic.slug;
  const statements: Statement[] = [];
  const link = (predicate: string, value: string) =>
    statements.push({ subject, predicate, object: { kind: 'iri', value } });
  const say = (predicate: string, value: string, language: string) =>
    statements.push({ subject, predicate, object: { kind: 'text', value, language } });

  link(`${RDF}type`, `${SKOS}Concept`);
  link(`${SKOS}inScheme`, SCHEME);
  say(`${SKOS}notation`, topic.slug, '');
  say(`${SKOS}prefLabel`, topic.name, '');
  for (const [language, name] of Object.entries(topic.names ?? {})) say(`${SKOS}prefLabel`, name, language);
  if (topic.parent) link(`${SKOS}broader`, OWN + topic.parent);
  else link(`${SKOS}topConceptOf`, SCHEME);
  if (topic.iptc) link(`${SKOS}${topic.iptc.match}Match`, IPTC + topic.iptc.code);
  if (topic.wikidataId) link(`${SKOS}exactMatch`, WIKIDATA + topic.wikidataId);
  for (const [language, terms] of Object.entries(topic.vocabulary)) {
    const said = new Set([topic.names?.[language]]);
    for (const term of terms) {
      if (term.against || said.has(term.term)) continue;
      said.add(term.term);
      say(`${SKOS}${isPlain(term) ? 'altLabel' : 'hiddenLabel'}`, term.term, language);
    }
  }
  return statements;
}

export const schemeStatements = (): Statement[] => [
  { subject: SCHEME, predicate: `${RDF}type`, object: { kind: 'iri', value: `${SKOS}ConceptScheme` } },
];
