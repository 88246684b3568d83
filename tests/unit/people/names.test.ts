import { aliasesOf, requireAliases } from '../../../server/src/people/names';

describe('other names that a row holds', () => {
  test.each([null, undefined, 'x', 7, {}, '[null]'])('%j holds none', (aliases) =>
    expect(aliasesOf({ aliases })).toEqual([]),
  );

  test('what is no name of a sane length is left out', () => {
    const tower = `a${'\u0301'.repeat(200_000)}`;
    expect(
      aliasesOf({ aliases: [null, 1, {}, '', ' \u200b', 'x'.repeat(256), tower, 'Olga  Brandt'] }),
    ).toEqual(['Olga Brandt']);
  });

  test('runs of combining marks are cut before anybody compares names', () => {
    const [name] = aliasesOf({ aliases: [`a${'\u0301'.repeat(200)}`] });
    expect(name).toHaveLength(31);
  });
});

describe('other names that are about to be stored', () => {
  test.each([[null], [1], [{}], [''], ['\u202e'], 'x', {}, 7])('%j is refused', (aliases) =>
    expect(() => requireAliases(aliases)).toThrow(/list of names/),
  );
  test.each([[Array.from({ length: 101 }, () => 'x')], [['x'.repeat(256)]]])(
    'too much is refused',
    (aliases) => expect(() => requireAliases(aliases)).toThrow(/at most 100/),
  );
  test('JSON may come as text, and names come clean', () => {
    expect(requireAliases('["Ol\u202ega"," T.\\nReed "]')).toEqual(['Olga', 'T. Reed']);
    expect(requireAliases(null)).toEqual([]);
  });
});
