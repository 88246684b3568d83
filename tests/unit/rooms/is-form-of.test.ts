import { displayText, isFormOf, showsItsWords } from '../../../server/src/quotes/display';

const WORDS = 'we’re ready, the “new” plant - re-opened in May,';

describe('a wording that readers may see', () => {
  test.each([
    ['the words themselves', WORDS],
    ['a full stop for the comma', 'we’re ready, the “new” plant - re-opened in May.'],
    ['marks of another style', "we're ready, the «new» plant - re-opened in May"],
    ['another dash and other spaces', 'we’re  ready, the\u00a0“new” plant — re-opened in May.'],
    ['a bracketed first letter', '[W]e’re ready, the “new” plant - re-opened in May.'],
    ['a bracketed word', '[We’re] ready, the “new” plant - re-opened in May.'],
    ['ellipses around it', '… we’re ready, the “new” plant – re-opened in May …'],
    ['soft hyphens and zero-width spaces', 'we’re rea\u00addy, the “new”\u200b plant - re-opened in May.'],
  ])('%s', (_, display) => expect(isFormOf(WORDS, display)).toBe(true));

  test('accents in either normal form', () =>
    expect(isFormOf('Café е\u0308лка', 'Cafe\u0301 ёлка')).toBe(true));

  test('spans joined as a copy editor would', () => {
    const exact = ['We promised cheap power,', 'The plant delivered,'];
    const row = { text: exact.join(' '), anchor: { spans: exact.map((exact) => ({ exact })) } };
    expect(showsItsWords({ ...row, display: displayText(...exact) })).toBe(true);
    expect(showsItsWords({ ...row, display: 'We promised cheap power. The plant failed.' })).toBe(false);
    expect(showsItsWords({ ...row, display: null })).toBe(true);
    const forged = { text: 'We promised', anchor: { spans: [{ exact: 'We stole' }] } };
    expect(showsItsWords({ ...forged, display: 'We stole' })).toBe(false);
  });
});

describe('a wording that makes another quote', () => {
  const SAID = 'We’re not going to re-sign, 2.5 million is no one’s price';
  test.each([
    ['other words', 'We built the roof in one day, drunk.'],
    ['a word left out', 'We’re going to re-sign, 2.5 million is no one’s price'],
    ['a word left out under an ellipsis', 'We’re … going to re-sign, 2.5 million is no one’s price'],
    ['a word put in', 'We’re not ever going to re-sign, 2.5 million is no one’s price'],
    ['a word put in within brackets', 'We’re not [ever] going to re-sign, 2.5 million is no one’s price'],
    ['an apostrophe lost', 'Were not going to re-sign, 2.5 million is no one’s price'],
    ['a hyphen lost', 'We’re not going to resign, 2.5 million is no one’s price'],
    ['a decimal point lost', 'We’re not going to re-sign, 25 million is no one’s price'],
    ['two words made one', 'We’re not going to re-sign, 2.5 million is noone’s price'],
    ['a question made of it', 'We’re not going to re-sign, 2.5 million is no one’s price?'],
    ['another case without brackets', 'We’re Not going to re-sign, 2.5 million is no one’s price'],
    ['another case deep in a word', 'We’re n[O]t going to re-sign, 2.5 million is no one’s price'],
    ['a letter of another script', 'We’re nоt going to re-sign, 2.5 million is no one’s price'],
    ['a head cut off', 'going to re-sign, 2.5 million is no one’s price'],
    ['a tail put on', `${SAID}. Nobody pays.`],
    ['markup', `${SAID}<script>`],
    ['marks alone', '“…”'],
    ['nothing', ''],
  ])('%s', (_, display) => expect(isFormOf(SAID, display)).toBe(false));
});

test('is linear: hostile runs end at once', () => {
  for (const piece of [' ', '.', '. ', '-', ' -', '[', '"', '\u0301', 'a\u0301', '[a', '\u0001'])
    expect(typeof isFormOf('a', `a${piece.repeat(200_000)}b`)).toBe('boolean');
});
