import fc from 'fast-check';
import { compare, type Part } from '../../../admin/src/panel/wording';

const text = (parts: Part[]) => parts.map((part) => part.text).join('');
const changed = (parts: Part[]) => parts.filter((part) => part.changed).map((part) => part.text.trim());

describe('compare', () => {
  it('finds the words that differ', () => {
    const { before, after } = compare(
      'Yields rose sevenfold in two years.',
      'Yields rose almost threefold in two years.',
    );
    expect(changed(before)).toEqual(['sevenfold']);
    expect(changed(after)).toEqual(['almost threefold']);
  });

  it('finds words that were only added, or only cut', () => {
    const { before, after } = compare('We will not close.', 'We will close.');
    expect(changed(before)).toEqual(['not']);
    expect(changed(after)).toEqual([]);
  });

  it('tells changes in several places apart, in any alphabet', () => {
    const { before, after } = compare(
      'Мы обещали дешёвый свет и держим слово каждый год.',
      'Мы обещали свет и держим слово почти каждый месяц.',
    );
    expect(changed(before)).toEqual(['дешёвый', 'год.']);
    expect(changed(after)).toEqual(['почти', 'месяц.']);
  });

  it('stays quick where nothing is alike', () => {
    const [one, other] = ['a', 'b'].map((letter) =>
      Array.from({ length: 5000 }, (_, n) => letter + n).join(' '),
    );
    expect(changed(compare(one!, other!).after)).toHaveLength(1);
  });

  it('does not count a repeated word twice', () => {
    const { before, after } = compare('very good', 'very very good');
    expect(changed(before)).toEqual([]);
    expect(changed(after)).toEqual(['very']);
  });

  it('marks nothing where nothing differs, and keeps every word', () => {
    const words = fc.array(fc.constantFrom('sea', 'и', 'not', 'ў', 'port'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        const parts = compare(one, other);
        expect(text(parts.before)).toBe(one);
        expect(text(parts.after)).toBe(other);
        expect(changed(compare(one, one).before)).toEqual([]);
      }),
    );
  });
});
