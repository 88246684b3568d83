import fc from 'fast-check';
import {
  APOSTROPHE,
  classes,
  DIGIT,
  fold,
  HYPHEN,
  isUpper,
  LETTER,
  OTHER,
  SPACE,
} from '../../../server/src/analysis/language/characters';

const classOf = (sign: string) => classes[sign.charCodeAt(0)];

test('classes', () => {
  for (const sign of 'aZéЖўії漢') expect([sign, classOf(sign)]).toEqual([sign, LETTER]);
  for (const sign of '07٣') expect([sign, classOf(sign)]).toEqual([sign, DIGIT]);
  for (const sign of ' \t\n\u00a0\u2009') expect([sign, classOf(sign)]).toEqual([sign, SPACE]);
  for (const sign of "'’ʼ") expect([sign, classOf(sign)]).toEqual([sign, APOSTROPHE]);
  for (const sign of '-‑–') expect([sign, classOf(sign)]).toEqual([sign, HYPHEN]);
  for (const sign of '.«€—\ud83d\udc00') expect(classOf(sign)).toBe(OTHER);
});

test('folding keeps every offset', () => {
  expect(fold('ЁЛКА Аб’ект İ')).toBe("елка аб'ект İ");
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(text)).toHaveLength(text.length)),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
});

test('capitals', () => {
  for (const letter of 'AЖЁЎ') expect(isUpper(letter.charCodeAt(0))).toBe(true);
  for (const sign of 'aжёў7漢.') expect(isUpper(sign.charCodeAt(0))).toBe(false);
});
