import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tally } from '../upgrades/tally';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, READER_ACTIONS } from './newsroom';

/** What stands in the databases of those who installed an earlier release must start with the present code, whole. */
const FOLDER = path.resolve(__dirname, '../upgrades');
const RELEASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

type Tally = Awaited<ReturnType<typeof tally>>;

describe.each(RELEASES)('from %s', (release) => {
  const kept: Tally = JSON.parse(readFileSync(path.join(FOLDER, `${release}.json`), 'utf8'));
  let boot: Boot;

  beforeAll(async () => {
    boot = await bootStrapi({ from: release, newsroom: { taxonomy: { load: false } } });
  });
  afterAll(() => boot?.destroy());

  test('something was decided', () => {
    expect(kept.decisions.length).toBeGreaterThan(8);
    expect(new Set(kept.decisions.map(({ action }) => action)).size).toBeGreaterThan(5);
  });

  test.each(Object.keys(kept) as (keyof Tally)[])('finds the %s again', async (what) => {
    expect((await tally(boot))[what]).toEqual(kept[what]);
  });

  test('shows readers what was public, and nothing else', async () => {
    await boot.grantPublic(READER_ACTIONS);
    const interviews = await boot.request.get('/api/newsroom/interviews?locale=*').expect(200);
    const titles = interviews.body.data.map(({ title }: { title: string }) => title).sort();
    const shown = kept.interviews.map((line) => JSON.parse(line)).filter((row) => row.public);
    expect(titles).toEqual(shown.map(({ title }) => title).sort());
    const quotes = await boot.request.get('/api/newsroom/quotes').expect(200);
    const words = quotes.body.data.map(({ text }: { text: string }) => text).sort();
    expect(words).toEqual(
      kept.quotes
        .map((line) => JSON.parse(line))
        .filter((row) => row.public)
        .map(({ text }) => text)
        .sort(),
    );
  });

  test('keeps every decision when the documents are saved again', async () => {
    await boot.grantAdmin('editor', editorGrants(boot.strapi));
    const editor = await createEditor(boot);
    const drafts: { documentId: string; locale: string; title: string }[] = await boot.strapi.db
      .query(INTERVIEW)
      .findMany({ where: { publishedAt: null }, select: ['documentId', 'locale', 'title'] });
    for (const { documentId, locale, title } of drafts) {
      await editor
        .send('put', `/content-manager/collection-types/${INTERVIEW}/${documentId}?locale=${locale}`, {
          title,
        })
        .expect(200);
    }
    const after = await tally(boot);
    expect(after.decisions).toEqual(kept.decisions);
    const ofPeople = (lines: string[]) => lines.filter((line) => /"source":"editor"|"rejected"/.test(line));
    expect(ofPeople(after.assignments)).toEqual(ofPeople(kept.assignments));
    expect(ofPeople(kept.assignments).length).toBeGreaterThan(2);
    expect(after.quotes).toEqual(kept.quotes);
  });
});
