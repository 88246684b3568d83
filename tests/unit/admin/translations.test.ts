import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import be from '../../../admin/src/translations/be.json';
import en from '../../../admin/src/translations/en.json';
import ru from '../../../admin/src/translations/ru.json';

const languages: Record<string, Record<string, string>> = { en, ru, be };

/** The names between braces, plural arguments included; `#` and the branches' words are none. */
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? ''))].sort();

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(path.join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [path.join(folder, entry.name)]
        : [],
  );

describe('the admin in three languages', () => {
  it.each(['ru', 'be'])('%s has every message of en, in the same order, and no other', (language) => {
    expect(Object.keys(languages[language]!)).toEqual(Object.keys(en));
  });

  // JSON keeps the last of two without a word.
  it.each(Object.keys(languages))('%s says nothing twice', (language) => {
    const file = path.join(__dirname, `../../../admin/src/translations/${language}.json`);
    const keys = [...readFileSync(file, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toHaveLength(Object.keys(languages[language]!).length);
  });

  it.each(['ru', 'be'])('%s uses the same placeholders as en', (language) => {
    for (const [key, message] of Object.entries(en)) {
      expect([key, placeholders(languages[language]![key]!)]).toEqual([key, placeholders(message)]);
    }
  });

  it('has no English left in ru and be', () => {
    for (const language of ['ru', 'be']) {
      for (const [key, message] of Object.entries(languages[language]!)) {
        const words = message.replace(
          /\{\w+(, plural,)?|\b(one|few|many|other)\b|Markdown|HTML|Word|LibreOffice|\.[a-z]+/g,
          '',
        );
        expect([key, /[a-z]{2,}/i.test(words) && words]).toEqual([key, false]);
      }
    }
  });

  it.each(Object.keys(languages))('formats every message of %s with every plural form', (language) => {
    const problems: unknown[] = [];
    const intl = createIntl({
      locale: language,
      messages: languages[language]!,
      onError: (error) => problems.push(error),
    });
    for (const key of Object.keys(en)) {
      const message = languages[language]![key]!;
      for (const count of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(placeholders(message).map((name) => [name, count]));
        expect(intl.formatMessage({ id: key }, values)).not.toMatch(/[{}#]/);
      }
    }
    expect(problems).toEqual([]);
  });

  it('counts in Russian and Belarusian as these languages do', () => {
    const say = (language: string, quotes: number) =>
      createIntl({ locale: language, messages: languages[language]! }).formatMessage(
        { id: 'import.created' },
        { quotes, topics: 1 },
      );
    expect(say('ru', 1)).toContain('1 цитата,');
    expect(say('ru', 3)).toContain('3 цитаты,');
    expect(say('ru', 11)).toContain('11 цитат,');
    expect(say('be', 22)).toContain('22 цытаты,');
    expect(say('be', 25)).toContain('25 цытат,');
  });

  it('ships no message that nothing shows', () => {
    const source = filesUnder(path.resolve(__dirname, '../../../admin/src'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = Object.keys(en).filter(
      (key) =>
        !source.includes(`'${key}'`) && !source.includes(`"${key}"`) && !source.includes(`newsroom.${key}`),
    );
    expect(unused).toEqual([]);
  });
});
