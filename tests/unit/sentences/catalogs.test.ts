import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { be as spokenBe } from '../../../server/src/sentences/spoken/be';
import { en as spokenEn } from '../../../server/src/sentences/spoken/en';
import { ru as spokenRu } from '../../../server/src/sentences/spoken/ru';
import { be as toldBe } from '../../../server/src/sentences/told/be';
import { en as toldEn } from '../../../server/src/sentences/told/en';
import { ru as toldRu } from '../../../server/src/sentences/told/ru';

type Catalog = Record<string, string>;
type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

const CATALOGS: Record<string, Record<string, Catalog>> = {
  spoken: { en: spokenEn, ru: spokenRu, be: spokenBe },
  told: { en: toldEn, ru: toldRu, be: toldBe },
};

const messages = Object.entries(CATALOGS).flatMap(([catalog, languages]) =>
  Object.entries(languages).flatMap(([language, sentences]) =>
    Object.entries(sentences).map(([key, message]) => ({ catalog, language, key, message })),
  ),
);

const parse = (message: string, language: string): Ast =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

const everyElement = (ast: Ast): Element[] =>
  ast.flatMap((element) => [
    element,
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => everyElement(value as Ast))
      : []),
  ]);

/** Of plain, plural and select arguments; what is written out has no name. */
const argumentsOf = (message: string, language: string): string[] => {
  const names = everyElement(parse(message, language)).flatMap((element) =>
    element.type !== 0 && 'value' in element && typeof element.value === 'string' ? [element.value] : [],
  );
  return [...new Set(names)].sort();
};

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'sentences' ? [] : sourcesUnder(file);
    return file.endsWith('.ts') ? [readFileSync(file, 'utf8')] : [];
  });

const source = sourcesUnder(path.resolve(__dirname, '../../../server/src'))
  .join('\n')
  // A sentence that was broken over two lines.
  .replace(/['`] \+\n\s*['`]/g, '');

describe('the sentences in three languages', () => {
  it.each(Object.keys(CATALOGS))('has every %s sentence in each, in the same order', (catalog) => {
    const { en, ru, be } = CATALOGS[catalog]!;
    expect(Object.keys(ru!)).toEqual(Object.keys(en!));
    expect(Object.keys(be!)).toEqual(Object.keys(en!));
  });

  it.each(messages)(
    'takes the same values: $language $catalog $key',
    ({ catalog, key, message, language }) => {
      expect(argumentsOf(message, language)).toEqual(argumentsOf(CATALOGS[catalog]!.en![key]!, 'en'));
    },
  );

  it('has each plural of Russian and Belarusian in the four forms of these languages', () => {
    for (const { language, key, message } of messages.filter(({ language }) => language !== 'en')) {
      for (const element of everyElement(parse(message, language))) {
        if ('pluralType' in element)
          expect([key, Object.keys(element.options)]).toEqual([key, ['one', 'few', 'many', 'other']]);
      }
    }
  });

  it('leaves no English in Russian and Belarusian', () => {
    for (const { language, key, message } of messages.filter(({ language }) => language !== 'en')) {
      const words = message
        .replace(
          /\{\w+(, (plural|select),)?|\b(one|few|many|other|create|update|delete|publish|official|reference|eq)\b/g,
          '',
        )
        .replace(
          /newsroom (taxonomy import|rates history)|person\.name|solar panel|Energy|skos:prefLabel/g,
          '',
        )
        .replace(
          /\b(https?|ISO|USD|Wikidata|JSON|DOCTYPE|cookie|null|true|false|exact|broad|ecb|ru|en|term)\b/g,
          '',
        );
      expect([language, key, /[a-z]{2,}/i.exec(words)?.[0]]).toEqual([language, key, undefined]);
    }
  });

  it('keeps no spoken sentence that nothing says', () => {
    expect(Object.keys(spokenEn).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  // What is told is known by its wording alone: the words must be those of the sources.
  it.each(Object.entries(toldEn))('finds the words of %s in the sources', (_, message) => {
    const phrases = message
      .replace(/'([{}])'/g, '$1')
      .split(/\{\w+\}|[^\p{L}\p{N}’' ,-]+/u)
      // The s of a plural is put there by its source.
      .map((phrase) => phrase.trim().replace(/^(new rate|correction)s$/, '$1'))
      .filter((phrase) => /\p{L}{3}/u.test(phrase));
    const missing = phrases.filter((phrase) => !source.includes(phrase));
    expect(missing).toEqual([]);
  });
});
