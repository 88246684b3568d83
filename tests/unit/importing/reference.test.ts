import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../../server/src/importing';

// The article belongs to others and stands beside the repository, not in it: only figures are asserted.
const FILE = path.resolve(__dirname, '../../../../shared/reference/article.txt');
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const given = existsSync(FILE) ? test : test.skip;
if (!existsSync(FILE)) process.stdout.write('The reference article is not here: its import is not tested.\n');

given('the reference article: three readouts, its headline, eighteen paragraphs word for word', () => {
  const source = readFileSync(FILE, 'utf8');
  const article = parseArticle(source);
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  expect(article.format).toBe('text');
  expect(article.readouts.map(({ text }) => text)).toEqual(lines.slice(0, 3));
  expect(article.title).toBe(lines[3]);
  expect(article.title).toMatch(/^\p{Lu}\p{Ll}+: \p{Lu}/u);
  expect(article.body).toHaveLength(18);
  expect(article.text.split('\n\n')).toEqual(lines.slice(4));
  expect(words(article.text)).toEqual(words(lines.slice(4).join(' ')));
  expect(article.standfirst).toBeNull();
  expect(article.byline).toBeNull();
  expect(article.outlet).toHaveLength(10);
  expect(article.interviewees).toHaveLength(1);
  expect(article.warnings).toEqual([]);
  expect(article.language).toBe('en');
});
