import { answeredLocale } from '../../../server/src/rates/answer';
import { readLocale } from '../../../server/src/rates/query';
import { canonical, keptAnswers } from '../../../server/src/rates/recent';

const WIDGETS = [{ labels: { ru: 'Доллар', 'be-tarask': 'Даляр', qq: 'Own' } }];

test('a locale that anybody thinks of is one that numbers or labels know', () => {
  const asked = Array.from({ length: 5_000 }, (_, index) => [`en-x-r${index}`, `en-u-va-r${index}`]).flat();
  const kept = new Set(asked.map((locale) => answeredLocale(WIDGETS, locale)));
  expect([...kept]).toEqual(['en']);
  expect(readLocale({ locale: 'en-x-random' })).toBe('en');
  expect(readLocale({ locale: 'RU-by' })).toBe('ru-BY');
});

test.each([
  ['ru', 'ru'],
  ['de-CH', 'de-CH'],
  ['en-ZZ', 'en'],
  ['be-tarask', 'be-tarask'],
  ['qq', 'qq'],
  ['qq-AA', 'qq'],
  ['be_BY', 'be-BY'],
  ['tlh', 'en'],
  ['??', 'en'],
])('%s is answered in %s', (asked, answered) => {
  expect(answeredLocale(WIDGETS, asked)).toBe(answered);
});

test('5,000 different addresses keep the answers at their bounds', () => {
  const kept = keptAnswers();
  for (let index = 0; index < 5_000; index += 1) {
    const address = canonical(`/api/newsroom/rates?placement=header&locale=en-${index}`);
    kept.set(address, {
      action: 'placement',
      type: 'json',
      body: 'x'.repeat(300_000),
      version: '1',
      minute: 1,
    });
  }
  expect(kept.size).toBeLessThanOrEqual(60);
  expect(kept.calculatedSize).toBeLessThanOrEqual(5_000_000);
});

test('one question is one entry, however it is spelled', () => {
  expect(canonical('/rates?locale=ru&placement=header')).toBe(
    canonical('/rates?placement=he%61der&locale=ru'),
  );
  expect(canonical('/rates?placement=a')).not.toBe(canonical('/rates?placement=b'));
});
