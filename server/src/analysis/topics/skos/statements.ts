/** One statement of an RDF file, in as few words as a list of topics needs. */
export interface Statement {
  /** An IRI, or `_:` and a label. */
  subject: string;
  /** An IRI. */
  predicate: string;
  object: { kind: 'iri'; value: string } | { kind: 'text'; value: string; language: string };
}

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const OWN = 'urn:newsroom:topic:';
export const SCHEME = 'urn:newsroom:topics';
export const IPTC = 'http://cv.iptc.org/newscodes/mediatopic/';
export const WIKIDATA = 'http://www.wikidata.org/entity/';
