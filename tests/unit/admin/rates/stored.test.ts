import { bankChoices, currencyChoices, moved, withStored } from '../../../../admin/src/rates/choices';
import {
  frozenIn,
  languagesFor,
  slugsIn,
  withWords,
  wordsIn,
} from '../../../../admin/src/rates/fields/stored';

describe('choices', () => {
  it('names currencies in the language of the admin', () => {
    const textOf = (locale: string) =>
      currencyChoices(locale)
        .find(({ value }) => value === 'PLN')
        ?.text.toLocaleLowerCase();
    expect(textOf('en')).toBe('pln – polish zloty');
    expect(textOf('ru')).toBe('pln – польский злотый');
  });

  it('keeps what is stored and unknown visible, on top', () => {
    const choices = bankChoices(
      [{ slug: 'nbx', name: 'Bank of X', currency: 'XTS', rateType: 'official' }],
      ({ name }) => name,
    );
    expect(withStored(choices, 'nbx', String)).toBe(choices);
    expect(withStored(choices, null, String)).toBe(choices);
    expect(withStored(choices, 'gone', (slug) => `${slug}?`)).toEqual([
      { value: 'gone', text: 'gone?' },
      { value: 'nbx', text: 'Bank of X' },
    ]);
  });

  it('moves an entry by one place and never off the list', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('stored JSON', () => {
  it('reads banks, as data or as the text of it', () => {
    expect(slugsIn(['ecb', 'cbr', 'ecb', 7, ''])).toEqual(['ecb', 'cbr']);
    expect(slugsIn('["ecb"]')).toEqual(['ecb']);
    for (const nothing of [null, undefined, '', '[', { ecb: true }]) expect(slugsIn(nothing)).toEqual([]);
  });

  it('reads words and changes one language’s', () => {
    expect(wordsIn({ en: 'Dollar', ru: '', be: 5 })).toEqual({ en: 'Dollar' });
    expect(wordsIn(['Dollar'])).toEqual({});
    expect(withWords({ en: 'Dollar' }, 'ru', 'Доллар')).toEqual({ en: 'Dollar', ru: 'Доллар' });
    expect(withWords({ en: 'Dollar', ru: 'Доллар' }, 'ru', '')).toEqual({ en: 'Dollar' });
    expect(withWords({ en: 'Dollar' }, 'en', '')).toBeNull();
  });

  it('asks for the languages of the site and for those that are stored', () => {
    expect(languagesFor(['en-GB', 'en', 'ru'], ['pl'])).toEqual(['en', 'ru', 'pl']);
    expect(languagesFor([], ['pl', 'en'])).toEqual(['en', 'ru', 'be', 'pl']);
  });

  it('counts what is no frozen rate, so that nothing is lost', () => {
    const rate = {
      base: 'RUB',
      counter: 'BYN',
      amount: '100',
      rate: '3.6709',
      derived: false,
      bank: 'nbrb',
      date: '2026-03-17',
      effectiveDate: '2026-03-17',
      from: [],
    };
    expect(frozenIn([rate, { base: 'RUB' }, null])).toEqual({ rates: [rate], foreign: 2 });
    expect(frozenIn(JSON.stringify([rate]))).toEqual({ rates: [rate], foreign: 0 });
    expect(frozenIn(null)).toEqual({ rates: [], foreign: 0 });
    expect(frozenIn({ rate })).toEqual({ rates: [], foreign: 1 });
  });
});
