import fc from 'fast-check';
import { checkAnchor } from '../../server/src/analysis';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, QUOTE, relatedTopics, type Editor } from './newsroom';
import { blocks, PARAGRAPHS } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

type Step =
  | { do: 'save'; keep: boolean[]; word: boolean }
  | { do: 'accept' | 'reject'; topic: string }
  | { do: 'publish' | 'discard' | 'unpublish' | 'tokenSave' };

const TOPICS = ['trade', 'energy', 'space', 'sport'];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      keep: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      word: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('accept' as const, 'reject' as const),
      topic: fc.constantFrom(...TOPICS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('publish' as const, 'discard' as const, 'unpublish' as const, 'tokenSave' as const),
    }),
  },
);

/** What an editor decided last on each topic; a discard takes the draft back to the decisions that were published. */
type Decisions = Map<string, 'accept' | 'reject'>;

const publishedRows = (documentId: string) =>
  boot.strapi.db.query(QUOTE).findMany({ where: { subjectId: documentId, publishedAt: { $notNull: true } } });

const bodyText = (row: { standfirst?: string; body: { children: { text: string }[] }[] }): string =>
  row.body.map(({ children }) => children.map(({ text }) => text).join('')).join('\n\n');

test('people win and nothing leaks, whatever the order of saves, decisions and publishings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const documentId = await editor.create();
      let decided: Decisions = new Map();
      let published: Decisions | null = null;

      for (const move of steps) {
        if (move.do === 'save') {
          const body = PARAGRAPHS.filter((_, n) => move.keep[n]).map((text) =>
            move.word ? text.replace('threefold', 'fivefold') : text,
          );
          await editor
            .update(documentId, { body: blocks(body.length ? body : ['Nothing left.']) })
            .expect(200);
        } else if (move.do === 'accept' || move.do === 'reject') {
          await editor.topic(documentId, move.topic, move.do);
          decided.set(move.topic, move.do);
        } else if (move.do === 'publish') {
          const { status } = await editor.publish(documentId);
          expect([200, 400]).toContain(status);
          if (status === 200) published = new Map(decided);
        } else if (move.do === 'discard' && published) {
          await editor.discard(documentId).expect(200);
          decided = new Map(published);
        } else if (move.do === 'unpublish' && published) {
          await editor.unpublish(documentId).expect(200);
          published = null;
        } else if (move.do === 'tokenSave') {
          await boot.strapi
            .documents(INTERVIEW)
            .update({ documentId, data: { byline: 'By a program' } as never });
        }

        const related = await relatedTopics(boot, documentId);
        for (const [topic, verdict] of decided) {
          if (verdict === 'accept') expect(related).toContain(topic);
          else expect(related).not.toContain(topic);
        }
        const row = await boot.strapi.db
          .query(INTERVIEW)
          .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
        const quotes = await publishedRows(documentId);
        if (!row) expect(quotes).toEqual([]);
        for (const quote of quotes) {
          expect(quote.review).toBe('approved');
          expect(['verbatim', 'typographic']).toContain(checkAnchor(quote.anchor, bodyText(row)).integrity);
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 15) },
  );
});
