import fc from 'fast-check';
import { paragraphs, sentences } from '../../../server/src/analysis/language/sentences';

const split = (text: string): string[] => sentences(text).map(([start, end]) => text.slice(start, end));
const blocks = (text: string): string[] => paragraphs(text).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['The dam holds. The town sleeps.', ['The dam holds.', 'The town sleeps.']],
    ['Does it hold? Yes! Good…', ['Does it hold?', 'Yes!', 'Good…']],
    ['Rep. Jane Dole met Dr. J. K. Moss. They spoke.', ['Rep. Jane Dole met Dr. J. K. Moss.', 'They spoke.']],
    [
      'The U.S. fleet left at 5 p.m. on Monday. It rained.',
      ['The U.S. fleet left at 5 p.m. on Monday.', 'It rained.'],
    ],
    ['It costs 3.50 today. Tomorrow it is 4.', ['It costs 3.50 today.', 'Tomorrow it is 4.']],
    ['“It holds.” Brand left.', ['“It holds.”', 'Brand left.']],
    ['Плотина стоит 5 млн. руб. в год. Она держит.', ['Плотина стоит 5 млн. руб. в год.', 'Она держит.']],
    ['В 2019 г. А. С. Орлов приехал. Шёл дождь.', ['В 2019 г. А. С. Орлов приехал.', 'Шёл дождь.']],
    ['Гэта 5 тыс. чалавек. Яны чакалі.', ['Гэта 5 тыс. чалавек.', 'Яны чакалі.']],
    ['Спытай, хто я. Ён ведае.', ['Спытай, хто я.', 'Ён ведае.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test('end at line breaks of every kind', () => {
    expect(blocks('One ends.\nTwo ends.\r\n\r\n  Three ends.  \n\n\nFour')).toEqual([
      'One ends.',
      'Two ends.',
      'Three ends.',
      'Four',
    ]);
  });

  test('a line that is only wrapped goes on', () => {
    expect(blocks('The dam holds and\nthe town sleeps.\nIt rains.')).toEqual([
      'The dam holds and\nthe town sleeps.',
      'It rains.',
    ]);
  });

  test('nothing but white space has none', () => {
    expect(blocks(' \n\t\n ')).toEqual([]);
  });
});

test('spans are in order, inside the text, and lose nothing but white space', () => {
  const piece = fc.constantFrom(
    'Dr. ',
    'Word',
    'слово',
    '. ',
    '! ',
    '\n',
    '\r\n',
    ' ',
    '”',
    '«',
    '3.5',
    '…',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const spans = sentences(text);
      let at = 0;
      for (const [start, end] of spans) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
