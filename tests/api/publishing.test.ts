import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, QUOTE, READER_ACTIONS, type Editor } from './newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic([...READER_ACTIONS, 'plugin::newsroom.interview.analysis']);
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const publicQuotes = async (documentId: string): Promise<{ documentId: string; text: string }[]> => {
  const { body } = await boot.request
    .get(
      `/api/newsroom/quotes?filters[interview][documentId]=${documentId}&pagination[pageSize]=100&sort=order`,
    )
    .expect(200);
  return body.data;
};

/** The story with the opening mark of one quote lost. */
const BROKEN = replaced('“Our electricity exports', 'Our electricity exports').map((text) =>
  text.replace('The energy ministry expects the second turbine hall to open next year. Our', 'Our'),
);

describe('publishing as an editor', () => {
  test('approves what is certain in the editor’s name and lets the repaired quote wait', async () => {
    const documentId = await editor.create({ title: TITLE, body: blocks(BROKEN) });
    await editor.publish(documentId).expect(200);
    const state = await editor.state(documentId);
    expect(state.quotes).toHaveLength(7);
    expect(state.quotes.filter((quote) => quote.public)).toHaveLength(6);
    const [waiting] = state.quotes.filter((quote) => !quote.public);
    expect(waiting).toMatchObject({ repaired: true, review: 'suggested' });
    expect(waiting?.waiting).toMatch(/^Opening mark missing/);
    expect(state.warnings.map(({ message }) => message).join(' ')).toContain('6 public, 1 waiting');
    expect(await publicQuotes(documentId)).toHaveLength(6);

    await editor
      .update(documentId, { body: blocks(replaced('Our electricity', '“Our electricity', BROKEN)) })
      .expect(200);
    const mended = await editor.state(documentId);
    expect(mended.quotes.map((quote) => quote.documentId)).toEqual(
      state.quotes.map((quote) => quote.documentId),
    );
    expect(mended.quotes.some((quote) => quote.repaired)).toBe(false);
    await editor.publish(documentId).expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(7);
  });

  test('an API token publishes, but approves nothing', async () => {
    const documentId = await editor.create();
    await boot.strapi.documents(INTERVIEW).publish({ documentId });
    expect(await publicQuotes(documentId)).toHaveLength(0);
  });

  test('a create with status published goes through the same gate and comes back published', async () => {
    const created = await boot.strapi
      .documents(INTERVIEW)
      .create({ data: { title: TITLE, body: blocks(), slug: 'by-code' }, status: 'published' });
    expect(created.publishedAt).toBeTruthy();
    const rows = await boot.strapi.db
      .query(INTERVIEW)
      .findMany({ where: { documentId: created.documentId } });
    expect(rows).toHaveLength(2);
  });

  test('an embargoed interview is not published', async () => {
    const documentId = await editor.create({
      title: 'Later',
      body: blocks(),
      embargoUntil: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const { body } = await editor.publish(documentId).expect(400);
    expect(body.error.message).toMatch(/embargo until/);
    await editor.update(documentId, { embargoUntil: new Date(Date.now() - 1000).toISOString() }).expect(200);
    await editor.publish(documentId).expect(200);
  });
});

describe('the gate', () => {
  test('a changed word blocks, with both wordings and a way out that works', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    await editor.update(documentId, { body: blocks(replaced('threefold', 'fivefold')) }).expect(200);

    const changed = (await editor.state(documentId)).quotes.filter(
      ({ integrity }) => integrity === 'altered',
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]?.articleWords).toContain('fivefold');

    const { body } = await editor.publish(documentId).expect(400);
    expect(body.error.message).toContain('threefold');
    expect(body.error.message).toContain('fivefold');
    expect(body.error.message).toContain('Use the article’s words');
    expect(body.error.details.quotes).toHaveLength(1);
    const readers = (await publicQuotes(documentId)).map(({ text }) => text).join();
    expect(readers).toContain('threefold');

    await editor.quote(changed[0]!.documentId, 'restore').expect(200);
    await editor.publish(documentId).expect(200);
    const after = (await publicQuotes(documentId)).map(({ text }) => text).join();
    expect(after).toContain('fivefold');
    expect(after).not.toContain('threefold');
    expect((await editor.state(documentId)).quotes).toHaveLength(7);
  });

  test('restoring the words is the other way out', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    await editor.update(documentId, { body: blocks(replaced('threefold', 'fivefold')) }).expect(200);
    await editor.publish(documentId).expect(400);
    await editor.update(documentId, { body: blocks() }).expect(200);
    await editor.publish(documentId).expect(200);
  });

  test('a cut paragraph withdraws its quote and never blocks', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    const cut = PARAGRAPHS.filter((text) => !text.includes('threefold'));
    await editor.update(documentId, { body: blocks(cut) }).expect(200);
    const missing = (await editor.state(documentId)).quotes.filter(
      ({ integrity }) => integrity === 'missing',
    );
    expect(missing).toHaveLength(1);
    expect(await publicQuotes(documentId)).toHaveLength(7);
    await editor.publish(documentId).expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(6);
  });

  test('another mark style and other dashes are only typography', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    const restyled = PARAGRAPHS.map((text) => text.replaceAll('“', '«').replaceAll('”', '»'));
    await editor.update(documentId, { body: blocks(restyled) }).expect(200);
    await editor.publish(documentId).expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(7);
  });
});

describe('quotes follow their interview', () => {
  test('unpublishing withdraws them, publishing brings the same ones back', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    const before = await publicQuotes(documentId);
    await editor.unpublish(documentId).expect(200);
    expect(
      await boot.strapi.db
        .query(QUOTE)
        .count({ where: { subjectId: documentId, publishedAt: { $notNull: true } } }),
    ).toBe(0);
    await editor.publish(documentId).expect(200);
    expect((await publicQuotes(documentId)).map((quote) => quote.documentId)).toEqual(
      before.map((quote) => quote.documentId),
    );
  });

  test('publishing twice leaves one of each, linked', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    await editor.publish(documentId).expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(7);
    const { body } = await boot.request
      .get(`/api/newsroom/interviews/${documentId}?populate=quotes`)
      .expect(200);
    expect(body.data.quotes).toHaveLength(7);
  });

  test('a quote cannot go public before its article, nor unapproved', async () => {
    const documentId = await editor.create();
    const [quote] = (await editor.state(documentId)).quotes;
    const path = `/content-manager/collection-types/${QUOTE}/${quote!.documentId}/actions/publish`;
    const unapproved = await editor.send('post', path, {}).expect(400);
    expect(unapproved.body.error.message).toContain('not approved');
    await editor.quote(quote!.documentId, 'approve').expect(200);
    const early = await editor.send('post', path, {}).expect(400);
    expect(early.body.error.message).toContain('not public');
  });

  test('rejecting a public quote takes it away at once, and it stays away', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    const [quote] = (await editor.state(documentId)).quotes;
    await editor.quote(quote!.documentId, 'reject').expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(6);
    await editor.update(documentId, { body: blocks(['A new beginning.', ...PARAGRAPHS]) }).expect(200);
    await editor.publish(documentId).expect(200);
    expect(await publicQuotes(documentId)).toHaveLength(6);
    expect((await editor.state(documentId)).quotes).toHaveLength(7);
  });

  test('a chosen speaker stays, and an alias is remembered', async () => {
    const documentId = await editor.create();
    const [quote] = (await editor.state(documentId)).quotes;
    const { body } = await editor
      .quote(quote!.documentId, 'speaker', { person: { name: 'Harbour Master Oduya' } })
      .expect(200);
    expect(body.quotes[0].speaker.name).toBe('Harbour Master Oduya');
    await editor.update(documentId, { body: blocks(['A word first.', ...PARAGRAPHS]) }).expect(200);
    expect((await editor.state(documentId)).quotes[0]?.speaker?.name).toBe('Harbour Master Oduya');
  });

  test('discarding the draft brings topics, assignments and quotes back as published', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    const published = await editor.state(documentId);
    await editor.topic(documentId, 'trade', 'reject');
    await editor
      .update(documentId, { body: blocks(replaced('threefold', 'fivefold').slice(0, 4)) })
      .expect(200);
    await editor.discard(documentId).expect(200);
    const after = await editor.state(documentId);
    expect(after.quotes).toEqual(published.quotes);
    expect(after.topics.map(({ decidedBy: _, ...topic }) => topic)).toEqual(
      published.topics.map(({ decidedBy: _, ...topic }) => topic),
    );
  });

  test('a clone finds its own quotes and leaves the source’s alone', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    const { body } = await editor
      .clone(documentId, { title: 'A second look', body: blocks(), slug: 'second-look' })
      .expect(200);
    const copy = await editor.state(body.data.documentId);
    expect(copy.quotes).toHaveLength(7);
    expect(copy.topics.find(({ slug }) => slug === 'trade')?.state).toBe('rejected');
    expect((await editor.state(documentId)).quotes).toHaveLength(7);
  });

  test('deleting takes quotes and assignments along', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    await editor.remove(documentId).expect(200);
    for (const uid of [QUOTE, 'plugin::newsroom.topic-assignment']) {
      expect(await boot.strapi.db.query(uid).count({ where: { subjectId: documentId } })).toBe(0);
    }
  });
});

describe('the public analysis', () => {
  test('places every public quote in the published text', async () => {
    const documentId = await editor.create();
    await boot.request.get(`/api/newsroom/interviews/${documentId}/analysis`).expect(404);
    await editor.publish(documentId).expect(200);
    await editor.update(documentId, { body: blocks(['A secret of the draft.', ...PARAGRAPHS]) }).expect(200);
    const { body } = await boot.request.get(`/api/newsroom/interviews/${documentId}/analysis`).expect(200);
    expect(body.data.text).not.toContain('secret');
    expect(body.data.quotes).toHaveLength(7);
    for (const quote of body.data.quotes) {
      const words = quote.spans
        .map(([start, end]: [number, number]) => body.data.text.slice(start, end))
        .join(' ');
      expect(words).toBe(quote.text);
      expect(quote.places[0]).toMatchObject({ field: 'body', block: expect.any(Number) });
      expect(quote.speaker.name).toBe('Helena Marsh');
    }
    for (const topic of body.data.topics) expect(topic.evidence.length).toBeGreaterThan(0);
  });
});
