import type { Core } from '@strapi/types';
import { listenForLanguage, presentLanguage, say, sayInEnglish } from '../../../server/src/sentences';
import { languageOf, type Asked } from '../../../server/src/sentences/language';
import type { NamesIn, ValuesOf } from '../../../server/src/sentences/values';

const request = (
  preferedLanguage: string | null,
  { strategy = 'admin', shown }: { strategy?: string; shown?: string } = {},
): Asked => ({
  state: { auth: { strategy: { name: strategy } }, user: { preferedLanguage } },
  cookies: { get: (name) => (name === 'newsroom-language' ? shown : undefined) },
});

describe('the language of a request', () => {
  test.each([
    ['a Russian profile', request('ru'), 'ru'],
    ['a Belarusian profile', request('be'), 'be'],
    ['a region', request('be-BY'), 'be'],
    ['a language that no catalog has', request('fr'), 'en'],
    ['a profile that names none', request(null), 'en'],
    ['what the browser shows, where the profile names none', request(null, { shown: 'ru' }), 'ru'],
    ['a profile, before what the browser shows', request('ru', { shown: 'en' }), 'ru'],
    ['a browser in a language that no catalog has', request(null, { shown: 'fr' }), 'en'],
    ['an empty cookie', request(null, { shown: '' }), 'en'],
    ['an API token', request('ru', { strategy: 'api-token', shown: 'ru' }), 'en'],
    ['nobody', { cookies: { get: () => 'ru' } }, 'en'],
    ['no request', undefined, 'en'],
  ] as const)('%s', (_, asked, language) => {
    expect(languageOf(asked)).toBe(language);
  });

  test('is that of the request being answered, until the plugin is destroyed', () => {
    const strapi = { requestContext: { get: () => request('ru') } } as unknown as Core.Strapi;
    const stop = listenForLanguage(strapi);
    expect(presentLanguage()).toBe('ru');
    expect(say('waiting.rejected')).toBe('Отклонена.');
    expect(sayInEnglish('waiting.rejected')).toBe('Rejected.');
    stop();
    expect(say('waiting.rejected')).toBe('Rejected.');
  });
});

describe('saying', () => {
  test('counts as the language does', () => {
    const strapi = { requestContext: { get: () => request('ru') } } as unknown as Core.Strapi;
    const stop = listenForLanguage(strapi);
    const outlook = (shown: number, waiting: number) => say('panel.outlook', { shown, waiting });
    expect([outlook(1, 0), outlook(2, 1), outlook(5, 3), outlook(21, 11)]).toEqual([
      'Опубликована 1 цитата, ждут 0.',
      'Опубликованы 2 цитаты, ждёт 1.',
      'Опубликовано 5 цитат, ждут 3.',
      'Опубликована 21 цитата, ждут 11.',
    ]);
    stop();
  });

  test('never reads a value as a message or as markup', () => {
    const title = `{title} <b>'{'</b> #`;
    expect(say('publish.refused', { title })).toBe(`“${title}” was not published.`);
  });

  test('knows the values of a message', () => {
    const names: NamesIn<'{count, plural, one {# new rate} other {# new rates}} of {bank}'>[] = [
      'count',
      'bank',
    ];
    const none: ValuesOf<'Nothing to say.'> = [];
    expect([names, none]).toEqual([['count', 'bank'], []]);
    // @ts-expect-error -- a value is missing
    expect(() => say('publish.refused')).toThrow();
    // @ts-expect-error -- and one has another name
    expect(() => say('publish.refused', { name: 'x' })).toThrow();
  });
});
