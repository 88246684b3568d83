import fc from 'fast-check';
import { changeWording } from '../../../../admin/src/rates/change';
import {
  marksOf,
  publishedStatement,
  readDecimal,
  showDecimal,
  type Marks,
} from '../../../../admin/src/rates/numbers';

const english = marksOf('en');
const russian = marksOf('ru');
const german = marksOf('de');

describe('readDecimal', () => {
  it.each<[string, string, Marks]>([
    ['3.6709', '3.6709', english],
    ['3,6709', '3.6709', english],
    ['3,6709', '3.6709', russian],
    ['3.6700', '3.6700', russian],
    ['  41 ', '41', english],
    ['1,234.56', '1234.56', english],
    ['1.234,56', '1234.56', english],
    ['12 345,5', '12345.5', russian],
    ["12'345.5", '12345.5', english],
    ['1,234,567', '1234567', english],
    ['3,671', '3.671', russian],
    ['3.671', '3.671', english],
    ['0,125', '0.125', english],
    ['3,671', '3.671', german],
  ])('reads %p as %p', (typed, value, marks) => {
    expect(readDecimal(typed, marks)).toEqual({ value });
  });

  it('does not guess at a comma or point that may group thousands in the editor’s language', () => {
    expect(readDecimal('1,234', english)).toEqual({ problem: 'ambiguous', readings: ['1.234', '1234'] });
    expect(readDecimal('1.234', german)).toEqual({ problem: 'ambiguous', readings: ['1.234', '1234'] });
  });

  it.each(['', '   '])('asks for a number where there is %p', (typed) => {
    expect(readDecimal(typed, english)).toEqual({ problem: 'empty' });
  });

  it.each(['-3.5', '3.', '.5', '1,2,3', '1e5', '3.6 BYN', '12 34', '1,23.456', '１２', '3..5', 'NaN'])(
    'refuses %p',
    (typed) => {
      expect(readDecimal(typed, english)).toEqual({ problem: 'notNumber' });
    },
  );

  it.each(['0', '0,00', '000'])('refuses %p: no rate is zero', (typed) => {
    expect(readDecimal(typed, english)).toEqual({ problem: 'notPositive' });
  });

  it('reads back every digit that it shows, in any language', () => {
    const decimals = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.stringMatching(/^[0-9]{1,8}$/))
      .map(([whole, fraction]) => `${whole}.${fraction}`);
    fc.assert(
      fc.property(decimals, fc.constantFrom('en', 'ru', 'be', 'de', 'fr', 'pl'), (value, locale) => {
        const marks = marksOf(locale);
        expect(readDecimal(showDecimal(value, marks), marks)).toEqual({ value });
      }),
    );
  });
});

describe('what is shown', () => {
  it('rounds nothing and says of how many units a rate is', () => {
    const rate = { base: 'RUB', counter: 'BYN', nominal: 100, value: '3.6700' };
    expect(publishedStatement(rate, english)).toBe('100 RUB = 3.6700 BYN');
    expect(publishedStatement(rate, russian)).toBe('100 RUB = 3,6700 BYN');
  });

  it('tells a change by arrow, sign and words', () => {
    expect(changeWording({ absolute: '0.0102', percent: '0.34', direction: 'up' }, russian)).toEqual({
      key: 'change.up',
      values: { arrow: '▲', absolute: '+0,0102', percent: '+0,34' },
    });
    expect(changeWording({ absolute: '-0.0102', percent: '-0.34', direction: 'down' }, english)).toEqual({
      key: 'change.down',
      values: { arrow: '▼', absolute: '−0.0102', percent: '−0.34' },
    });
    expect(changeWording({ absolute: '0.0000', percent: '0.00', direction: 'none' }, english)).toEqual({
      key: 'change.none',
      values: { arrow: '=', absolute: '0.0000', percent: '0.00' },
    });
  });
});
