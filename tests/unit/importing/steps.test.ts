import { parseArticle, parseArticleAsync } from '../../../server/src/importing';

it('reads in steps what it reads at once, and lets others have their turn', async () => {
  const source = `Head of it\n\n${'The council met, and Ann Lee said so.\n\n'.repeat(500)}`;
  let turns = 0;
  const beat = setInterval(() => (turns += 1), 0);
  const article = await parseArticleAsync(source);
  clearInterval(beat);
  expect(article).toEqual(parseArticle(source));
  expect(turns).toBeGreaterThan(2);
});
