import type { QueueItem, QueuePage } from '../../server/src/desk/queue-contract';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, routesWithout, TOPIC, type Editor } from './newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

let boot: Boot;
let editor: Editor;
let other: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', [
    ...editorGrants(boot.strapi),
    ...editorGrants(boot.strapi, [ARTICLE]).slice(3),
  ]);
  editor = await createEditor(boot);
  other = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const page = async (query = '', who = editor): Promise<QueuePage> =>
  (await who.send('get', `/newsroom/queue${query}`).expect(200)).body;

/** Every item, by following `next`. */
const all = async (limit: number, who = editor): Promise<QueueItem[]> => {
  const items: QueueItem[] = [];
  for (let next: string | null = '0.0'; next;) {
    const answer: QueuePage = await page(`?limit=${limit}&after=${next}`, who);
    items.push(...answer.items);
    next = answer.next;
  }
  return items;
};

const ids = (items: QueueItem[]) => items.map(({ id }) => id);
const quotesOf = (items: QueueItem[]) => items.filter((item) => item.kind === 'quote');
const topicsOf = (items: QueueItem[]) => items.filter((item) => item.kind === 'topic');

const quotePath = (item: QueueItem, verb: string) =>
  item.kind === 'quote' ? `/newsroom/queue/quotes/${item.quote.documentId}/${verb}` : '';
const topicPath = (item: QueueItem, verb: string) =>
  item.kind === 'topic'
    ? `/newsroom/queue/topics/${item.subject.uid}/${item.subject.documentId}/${item.topic.documentId}/${verb}`
    : '';

const second = replaced('Helena Marsh', 'Nadia Frost', replaced('Minister Helena Marsh', 'Nadia Frost'));
/** Words enough to suggest a topic, and too few to apply it. */
const FAINT = ['The harbour master looked at the satellite once and went home.'];

describe('the queue', () => {
  let first: string;

  test('is empty at first', async () => {
    expect(await page()).toEqual({ items: [], next: null });
    const { body } = await editor.send('get', '/newsroom/queue/count').expect(200);
    expect(body).toEqual({ waiting: 0, more: false, oldest: null });
  });

  test('holds what waits in every type, the oldest first, each with its surroundings', async () => {
    first = await editor.create();
    await editor
      .send('post', `/content-manager/collection-types/${ARTICLE}`, {
        title: 'The same tide elsewhere',
        lead: second.join('\n\n'),
        body: [],
      })
      .expect(201);
    await editor.create({ title: 'A faint one', body: blocks(FAINT) });
    await boot.strapi.db
      .query(TOPIC)
      .update({ where: { slug: 'space' }, data: { suggestOnly: true, threshold: 0.9 } });

    const { items } = await page('?limit=50');
    expect(new Set(items.map(({ subject }) => subject.uid))).toEqual(new Set([INTERVIEW, ARTICLE]));
    expect(items.map(({ since }) => since)).toEqual(items.map(({ since }) => since).sort());
    expect(quotesOf(items)).toHaveLength(14);
    const quote = items[0]!;
    if (quote.kind !== 'quote') throw new Error('the first is no quote');
    expect(quote).toMatchObject({ state: 'suggested', canDecide: true, decidedBy: null });
    expect(quote.subject).toMatchObject({ documentId: first, locale: 'en', title: TITLE, single: false });
    expect(quote.context.map(({ text }) => text).join('')).toContain('the satellite that watches the coast.');
    expect(quote.context.filter(({ found }) => found).map(({ text }) => text)).toEqual([quote.quote.text]);
    const { body } = await editor.send('get', '/newsroom/queue/count').expect(200);
    expect(body).toEqual({ waiting: items.length, more: false, oldest: quote.since });
  });

  test('comes in pages that neither repeat nor leave out', async () => {
    const whole = ids((await page('?limit=50')).items);
    expect(ids(await all(3))).toEqual(whole);
    expect(ids(await all(1))).toEqual(whole);
    expect(ids(quotesOf((await page('?limit=50&kind=quotes')).items))).toEqual(
      whole.filter((id) => id.startsWith('quote/')),
    );
    expect(ids((await page('?limit=50&kind=topics')).items)).toEqual(
      whole.filter((id) => id.startsWith('topic/')),
    );
  });

  test('a place stays good while others decide before it', async () => {
    const whole = ids((await page('?limit=50')).items);
    const start = await page('?limit=4');
    await other.send('post', quotePath(start.items[1]!, 'reject'), { seen: 'suggested' }).expect(200);
    const rest = await page(`?limit=50&after=${start.next}`);
    expect(ids([...start.items, ...rest.items])).toEqual(whole);
    await other.send('post', quotePath(start.items[1]!, 'undo'), { seen: 'rejected' }).expect(200);
  });

  test.each([['?kind=people'], ['?after=soon'], ['?limit=0'], ['?limit=51'], ['?limit=x']])(
    '%s is refused with a sentence',
    async (query) => {
      const { body } = await editor.send('get', `/newsroom/queue${query}`).expect(400);
      expect(body.error.message).toMatch(/^`\w+` must be/);
    },
  );

  test('a decision takes a quote out, undo puts it back, and the panel says the same', async () => {
    const [item] = (await page('?limit=1')).items;
    const { body } = await editor
      .send('post', quotePath(item!, 'approve'), { seen: 'suggested' })
      .expect(200);
    expect(body.item).toMatchObject({ id: item!.id, state: 'approved', decidedBy: { name: /editor/ } });
    expect(ids((await page('?limit=50')).items)).not.toContain(item!.id);
    const state = await editor.state(first);
    expect(state.quotes[0]!.review).toBe('approved');
    await editor.send('post', quotePath(item!, 'undo'), { seen: 'approved' }).expect(200);
    expect(ids((await page('?limit=50')).items)).toContain(item!.id);
  });

  test('what somebody else decided meanwhile is shown and stands', async () => {
    const [item] = (await page('?limit=1')).items;
    await other.send('post', quotePath(item!, 'reject'), { seen: 'suggested' }).expect(200);
    const { body } = await editor
      .send('post', quotePath(item!, 'approve'), { seen: 'suggested' })
      .expect(409);
    expect(body.error.details.item).toMatchObject({ id: item!.id, state: 'rejected' });
    expect(body.error.details.item.decidedBy.name).toMatch(/^editor Number \d/);
    expect((await editor.state(first)).quotes[0]!.review).toBe('rejected');
    // Having seen it, the editor may still have the last word; both stand in the history.
    await editor.send('post', quotePath(item!, 'approve'), { seen: 'rejected' }).expect(200);
    const log = await boot.strapi.db.query('plugin::newsroom.decision').findMany({
      where: { quote: item!.kind === 'quote' ? item!.quote.documentId : '' },
      orderBy: { id: 'desc' },
      limit: 2,
    });
    expect(log.map(({ action }) => action)).toEqual(['quote-approved', 'quote-rejected']);
    expect(new Set(log.map(({ byName }) => byName)).size).toBe(2);
  });

  test('of twelve who decide at once, one does', async () => {
    const item = quotesOf((await page('?limit=50')).items)[0]!;
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? editor : other).send('post', quotePath(item, n % 3 ? 'approve' : 'reject'), {
          seen: 'suggested',
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(11).fill(409)]);
  });

  test('topics are accepted, rejected and undone alike', async () => {
    const item = topicsOf((await page('?limit=50')).items)[0]!;
    if (item.kind !== 'topic') throw new Error('no topic waits');
    expect(item.context.flat().some(({ found }) => found)).toBe(true);
    const body = { seen: 'suggested', locale: item.subject.locale ?? undefined };
    const rejected = await editor.send('post', topicPath(item, 'reject'), body).expect(200);
    expect(rejected.body.item).toMatchObject({ id: item.id, state: 'rejected' });
    const stale = await other.send('post', topicPath(item, 'accept'), body).expect(409);
    expect(stale.body.error.details.item).toMatchObject({ state: 'rejected', decidedBy: { name: /editor/ } });
    await other.send('post', topicPath(item, 'undo'), { ...body, seen: 'rejected' }).expect(200);
    expect(ids((await page('?limit=50')).items)).toContain(item.id);
    const accepted = await editor.send('post', topicPath(item, 'accept'), body).expect(200);
    expect(accepted.body.item).toMatchObject({ state: 'applied' });
  });

  test('a decision whose effects fail leaves no trace', async () => {
    const item = quotesOf((await page('?limit=50')).items)[0]!;
    const stop = boot.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.decision'],
      beforeCreate: () => {
        throw new Error('the disk is full');
      },
    });
    try {
      await editor.send('post', quotePath(item, 'approve'), { seen: 'suggested' }).expect(500);
    } finally {
      stop();
    }
    expect(quotesOf((await page('?limit=50')).items)[0]).toEqual(item);
  });

  test('words that are gone are said to be gone', async () => {
    await editor.send('post', '/newsroom/queue/quotes/none/approve', { seen: 'suggested' }).expect(404);
    const item = quotesOf((await page('?limit=50')).items)[0]!;
    const { body } = await editor.send('post', quotePath(item, 'approve'), {}).expect(400);
    expect(body.error.message).toContain('`seen`');
  });
});

describe('permissions', () => {
  const table: ['get' | 'post', string, string][] = [
    ['get', '/newsroom/queue', 'read'],
    ['get', '/newsroom/queue/count', 'read'],
    ['post', '/newsroom/queue/quotes/none/approve', 'decide'],
    ['post', `/newsroom/queue/topics/${INTERVIEW}/none/none/accept`, 'decide'],
  ];

  test('every route of the queue stands in this table', () => {
    expect(routesWithout(boot.strapi, 'queue-desk', table)).toEqual([]);
  });

  test.each(table)('%s %s is closed to strangers and to roles without %s', async (method, path) => {
    await boot.request[method](path).expect(401);
    const author = await boot.adminJwt('author');
    await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
    const { status } = await editor.send(method, path, method === 'post' ? {} : undefined);
    expect([200, 404]).toContain(status);
  });

  test('an editor sees only documents that they may read, and decides only on those that they may update', async () => {
    const actions = (conditions: string[]) =>
      ['create', 'read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: INTERVIEW,
        properties: { fields: ['title', 'standfirst', 'body', 'topics'], locales: ['en'] },
        conditions,
      }));
    await boot.grantAdmin('author', [
      { action: 'plugin::newsroom.read' },
      { action: 'plugin::newsroom.decide' },
      ...(actions(['admin::is-creator']) as never[]),
    ]);
    const jwt = await boot.adminJwt('author');
    const ask = (method: 'get' | 'post', path: string, body?: object) => {
      const request = boot.request[method](path).auth(jwt, { type: 'bearer' });
      return body ? request.send(body) : request;
    };
    expect((await ask('get', '/newsroom/queue').expect(200)).body.items).toEqual([]);
    expect((await ask('get', '/newsroom/queue/count').expect(200)).body.waiting).toBe(0);
    const foreign = quotesOf((await page('?limit=50')).items)[0]!;
    await ask('post', quotePath(foreign, 'approve'), { seen: 'suggested' }).expect(404);

    const { body } = await ask('post', `/content-manager/collection-types/${INTERVIEW}`, {
      title: 'My own',
      body: blocks(PARAGRAPHS.slice(0, 2)),
    }).expect(201);
    const { items } = (await ask('get', '/newsroom/queue').expect(200)).body as QueuePage;
    expect(items).not.toEqual([]);
    for (const { subject } of items) expect(subject.documentId).toBe(body.data.documentId);
    await ask('post', quotePath(quotesOf(items)[0]!, 'approve'), { seen: 'suggested' }).expect(200);
  });
});
