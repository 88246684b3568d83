import { setImmediate } from 'node:timers/promises';
import type { TopicDefinition } from '../../analysis';
import { RDF, SCHEME, SKOS, type Statement } from '../../analysis/topics/skos/statements';
import { schemeStatements, statementsOf } from '../../analysis/topics/skos/write';
import type { RdfFormat } from './parse';

/** Topics between two turns of everybody else. */
const STRIDE = 10;

const toTurtle = async (topics: readonly TopicDefinition[]): Promise<string> => {
  const { DataFactory, Writer } = await import('n3');
  const { namedNode, literal } = DataFactory;
  const writer = new Writer({ prefixes: { skos: SKOS } });
  const add = ({ subject, predicate, object }: Statement) =>
    writer.addQuad(
      namedNode(subject),
      namedNode(predicate),
      object.kind === 'iri' ? namedNode(object.value) : literal(object.value, object.language || undefined),
    );
  schemeStatements().forEach(add);
  for (const [index, topic] of topics.entries()) {
    if (index % STRIDE === STRIDE - 1) await setImmediate();
    statementsOf(topic).forEach(add);
  }
  return new Promise((resolve, reject) =>
    writer.end((error, text) => (error ? reject(error) : resolve(text))),
  );
};

/** XML 1.0 has no way to write these. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const elementOf = ({ predicate, object }: Statement): [name: string, value: Record<string, string>] => {
  const name = predicate.startsWith(SKOS) ? `skos:${predicate.slice(SKOS.length)}` : predicate;
  if (object.kind === 'iri') return [name, { '@_rdf:resource': object.value }];
  return [
    name,
    {
      ...(object.language && { '@_xml:lang': object.language }),
      '#text': object.value.replace(UNWRITABLE, ' '),
    },
  ];
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="${RDF}" xmlns:skos="${SKOS}">
<skos:ConceptScheme rdf:about="${SCHEME}"/>
`;

const toRdfXml = async (topics: readonly TopicDefinition[]): Promise<string> => {
  const { XMLBuilder } = await import('fast-xml-parser');
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const parts = [HEAD];
  for (const [index, topic] of topics.entries()) {
    if (index % STRIDE === STRIDE - 1) await setImmediate();
    const statements = statementsOf(topic);
    const concept: Record<string, unknown> = { '@_rdf:about': statements[0]?.subject };
    for (const statement of statements) {
      if (statement.predicate === `${RDF}type`) continue;
      const [name, value] = elementOf(statement);
      ((concept[name] ??= []) as object[]).push(value);
    }
    parts.push(builder.build({ 'skos:Concept': concept }));
  }
  return `${parts.join('')}</rdf:RDF>\n`;
};

/** Topics in SKOS, as Turtle or RDF/XML; see skos/write.ts for what SKOS cannot say. */
export const formatSkos = (topics: readonly TopicDefinition[], format: RdfFormat): Promise<string> =>
  format === 'ttl' ? toTurtle(topics) : toRdfXml(topics);
