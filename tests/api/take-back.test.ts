/** Taking back the choice of a speaker and the attachment of a lost quote: in the panel, and in the history. */
import type { DeskQuote } from '../../server/src/desk/contract';
import type { HistoryEntry } from '../../server/src/desk/history-contract';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, PERSON, QUOTE, type Editor } from './newsroom';
import { blocks, PARAGRAPHS, replaced } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const quoteIn = async (documentId: string, id: string): Promise<DeskQuote> =>
  (await editor.state(documentId)).quotes.find((quote) => quote.documentId === id)!;
const newest = async (documentId: string): Promise<HistoryEntry> =>
  (await editor.send('get', `/newsroom/history?documentId=${documentId}`).expect(200)).body.entries[0];
const undo = (entry: HistoryEntry) => editor.send('post', `/newsroom/history/${entry.id}/undo`, {});
const rowOf = (documentId: string) =>
  boot.strapi.db.query(QUOTE).findOne({ where: { documentId, publishedAt: null } });

describe('the choice of a speaker', () => {
  const start = async () => {
    const documentId = await editor.create();
    const [quote] = (await editor.state(documentId)).quotes;
    return { documentId, quote: quote!.documentId };
  };
  const choose = (quote: string, name: string, alias = false) =>
    editor.quote(quote, 'speaker', { person: { name }, alias }).expect(200);

  test('is taken back in the panel: the former speaker, the machine’s word, and no further', async () => {
    const { documentId, quote } = await start();
    expect((await quoteIn(documentId, quote)).undoable).toEqual([]);
    await choose(quote, 'Ines Calder');
    expect((await quoteIn(documentId, quote)).undoable).toEqual(['speaker']);
    await editor.quote(quote, 'undo-speaker').expect(200);
    const back = await quoteIn(documentId, quote);
    expect(back).toMatchObject({ speaker: { name: 'Helena Marsh' }, undoable: [] });
    expect((await rowOf(quote)).edited).toBe(false);
    expect(await newest(documentId)).toMatchObject({
      action: 'quote-speaker-undone',
      person: { name: 'Ines Calder' },
      undoable: false,
    });
    const { body } = await editor.quote(quote, 'undo-speaker').expect(400);
    expect(body.error.message).toContain('taken this back already');
  });

  test('is taken back one by one in the history, down to no speaker at all', async () => {
    const documentId = await editor.create({
      title: 'Nobody signed',
      body: blocks(['The note on the door was short. “The lock is closed until the ice has gone.”']),
    });
    const [{ documentId: quote, speaker }] = (await editor.state(documentId)).quotes as [DeskQuote];
    expect(speaker).toBeNull();
    await choose(quote, 'Ines Calder');
    const first = await newest(documentId);
    await choose(quote, 'Otto Brandt');
    const second = await newest(documentId);
    await undo(first).expect(400);
    expect(second.undoable).toBe(true);
    await undo(second).expect(200);
    expect((await quoteIn(documentId, quote)).speaker).toMatchObject({ name: 'Ines Calder' });
    await undo(second).expect(400);

    await choose(quote, 'Otto Brandt');
    await editor.quote(quote, 'undo-speaker').expect(200);
    await choose(quote, 'Ines Calder');
    await undo(await newest(documentId)).expect(200);
    expect((await quoteIn(documentId, quote)).speaker).toMatchObject({ name: 'Ines Calder' });

    const other = await editor.create({
      title: 'Nobody signed here either',
      body: blocks(['The note on the gate was shorter. “The gate is closed until the flood has gone.”']),
    });
    const [lonely] = (await editor.state(other)).quotes;
    await choose(lonely!.documentId, 'Ines Calder');
    await undo(await newest(other)).expect(200);
    expect((await quoteIn(other, lonely!.documentId)).speaker).toBeNull();
  });

  test('takes the name back that was remembered along with it', async () => {
    const { documentId, quote } = await start();
    const { mention } = await quoteIn(documentId, quote);
    await choose(quote, 'Ines Calder', true);
    const aliases = async () =>
      (await boot.strapi.db.query(PERSON).findOne({ where: { name: 'Ines Calder' } })).aliases;
    expect(await aliases()).toContain(mention);
    await editor.quote(quote, 'undo-speaker').expect(200);
    expect(await aliases()).not.toContain(mention);
  });

  test('stays where something newer stands in the way, and says so', async () => {
    const { documentId, quote } = await start();
    await choose(quote, 'Ines Calder');
    const entry = await newest(documentId);
    const { documentId: other } = await boot.strapi
      .documents(PERSON as never)
      .create({ data: { name: 'Karl Vogt', aliases: [] } as never });
    await boot.strapi
      .documents(QUOTE as never)
      .update({ documentId: quote, data: { speaker: other } as never });
    expect((await quoteIn(documentId, quote)).undoable).toEqual([]);
    for (const answer of [await editor.quote(quote, 'undo-speaker'), await undo(entry)]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain('changed since');
    }
    expect((await quoteIn(documentId, quote)).speaker).toMatchObject({ name: 'Karl Vogt' });

    const { documentId: second, quote: orphan } = await start();
    const [gone] = await boot.strapi.db.query(PERSON).findMany({ where: { name: 'Ines Calder' } });
    await editor.quote(orphan, 'speaker', { person: { documentId: gone.documentId } }).expect(200);
    await choose(orphan, 'Karl Vogt');
    await boot.strapi.documents(PERSON as never).delete({ documentId: gone.documentId });
    const { body } = await undo(await newest(second)).expect(400);
    expect(body.error.message).toContain('no longer in the register');
  });
});

describe('the attachment of a lost quote', () => {
  const CHANGED = replaced('has delivered it every winter since', 'delivered it in most winters since');

  const attach = async () => {
    const documentId = await editor.create();
    const [first] = (await editor.state(documentId)).quotes;
    const quote = first!.documentId;
    await editor.quote(quote, 'approve').expect(200);
    await editor.update(documentId, { body: blocks(CHANGED) }).expect(200);
    const lost = await quoteIn(documentId, quote);
    const row = await rowOf(quote);
    const { body } = await editor.send('get', `/newsroom/quotes/${quote}/candidates`).expect(200);
    await editor.quote(quote, 'reattach', { candidate: body.candidates[0] }).expect(200);
    return { documentId, quote, lost, row };
  };

  test('is taken back: its former words and their anchor, changed as before', async () => {
    const { documentId, quote, lost, row } = await attach();
    expect((await quoteIn(documentId, quote)).undoable).toEqual(['reattach']);
    await undo(await newest(documentId)).expect(200);
    expect(await quoteIn(documentId, quote)).toEqual(lost);
    const back = await rowOf(quote);
    expect([back.text, back.display, back.anchor]).toEqual([row.text, row.display, row.anchor]);
    expect(await newest(documentId)).toMatchObject({ action: 'quote-reattach-undone', undoable: false });
    await editor.quote(quote, 'undo-reattach').expect(400);
    // The machine made no quote of the passage meanwhile: it is proposed as before.
    const { body } = await editor.send('get', `/newsroom/quotes/${quote}/candidates`).expect(200);
    await editor.quote(quote, 'reattach', { candidate: body.candidates[0] }).expect(200);
    expect((await editor.state(documentId)).checks.filter(({ blocks }) => blocks)).toEqual([]);
    await editor.quote(quote, 'undo-reattach').expect(200);
    // The next save finds nothing to do.
    await editor.update(documentId, { body: blocks(CHANGED) }).expect(200);
    expect(await quoteIn(documentId, quote)).toEqual(lost);
  });

  test('is held against the draft as it is now', async () => {
    const { documentId, quote, lost } = await attach();
    await editor.update(documentId, { body: blocks(['Once more.', ...PARAGRAPHS]) }).expect(200);
    const [candidate] = (await editor.send('get', `/newsroom/quotes/${quote}/candidates`).expect(200)).body
      .candidates;
    expect(candidate.words).toBe(lost.text);
    await editor.quote(quote, 'undo-reattach').expect(200);
    expect(await quoteIn(documentId, quote)).toMatchObject({
      text: lost.text,
      integrity: 'verbatim',
      articleWords: null,
      order: 0,
    });
  });

  test('stays where its words were changed since', async () => {
    const { documentId, quote } = await attach();
    await editor.update(documentId, { body: blocks(PARAGRAPHS) }).expect(200);
    await editor.quote(quote, 'restore').expect(200);
    expect((await quoteIn(documentId, quote)).undoable).toEqual([]);
    await editor.quote(quote, 'undo-reattach').expect(400);

    const second = await attach();
    await boot.strapi
      .documents(QUOTE as never)
      .update({ documentId: second.quote, data: { text: 'Something else.' } as never });
    const { body } = await editor.quote(second.quote, 'undo-reattach').expect(400);
    expect(body.error.message).toContain('words of the quote have been changed');
  });
});
