/**
 * The desk never widens rights: every admin route, taken from the live table, asked by roles that lack something. No answer
 * holds a word that the role may not read, and no command changes a row.
 */
import { ENTRANCES } from '../../server/src/desk/entrances';
import { bootStrapi, type AdminGrant, type Boot } from './boot';
import {
  adminControllers,
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  QUOTE,
  routesWithout,
  TOPIC,
  type Editor,
} from './newsroom';
import { blocks } from './story';

const ASSIGNMENT = 'plugin::newsroom.topic-assignment';
const DECISION = 'plugin::newsroom.decision';
const PERMISSIONS = ['read', 'import', 'decide', 'vocabulary', 'rates.read', 'rates.edit', 'settings'];
const WORDS = { title: 'Zarquonian', body: 'zanzibarquux', person: 'Quillfeather', topic: 'Xylotheque' };
type Word = keyof typeof WORDS;

type Send = (
  method: 'get' | 'post',
  path: string,
  body?: object,
) => Promise<{ status: number; body: unknown }>;

let boot: Boot;
let editor: Editor;
let ids: Record<'document' | 'quote' | 'person' | 'other' | 'topic' | 'second' | 'decision' | 'job', string>;
let roles = 0;

/** Somebody in a role of their own, with these rights and no others. */
const hire = async (grants: AdminGrant[]): Promise<Send> => {
  roles += 1;
  const role = await boot.strapi.service('admin::role').create({ name: `Role ${roles}`, description: '' });
  await boot.strapi.service('admin::role').addPermissions(
    role.id,
    grants.map((grant) => ({ subject: null, properties: {}, conditions: [], ...grant })),
  );
  const email = `rights-${roles}@newsroom.test`;
  const password = 'Correct-Horse-7';
  await boot.strapi.service('admin::user').create({
    ...{ firstname: 'Somebody', lastname: `Number ${roles}`, email, password },
    ...{ isActive: true, registrationToken: null, roles: [role.id] },
  });
  const { body } = await boot.request.post('/admin/login').send({ email, password }).expect(200);
  return as(body.data.accessToken ?? body.data.token);
};

const as =
  (jwt: string): Send =>
  async (method, path, body) => {
    const request = boot.request[method](path).auth(jwt, { type: 'bearer' });
    const { status, body: answer } = await (body ? request.send(body) : request);
    return { status, body: answer };
  };

const ours = (...names: string[]): AdminGrant[] =>
  (names.length ? names : PERMISSIONS.filter((name) => !/rates|settings/.test(name))).map((name) => ({
    action: `plugin::newsroom.${name}`,
  }));

const on = (
  uid: string,
  actions: string[],
  properties: Record<string, unknown>,
  conditions: string[] = [],
): AdminGrant[] =>
  actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
    properties:
      action === 'delete' || action === 'publish' ? { ...properties, fields: undefined } : properties,
    conditions,
  })) as AdminGrant[];

const allOf = (uid: string): string[] =>
  Object.keys((boot.strapi.contentTypes[uid as never] as { attributes: object }).attributes);

const readAll = (...uids: string[]): AdminGrant[] =>
  uids.flatMap((uid) => on(uid, ['read'], { fields: allOf(uid) }));

/** Everything that the desk could change; databases hand out relations in any order. */
const stored = async (): Promise<unknown> => {
  const rows = async (uid: string, ...populate: string[]) => {
    const found: Record<string, unknown>[] = await boot.strapi.db
      .query(uid as never)
      .findMany({ orderBy: { id: 'asc' }, populate });
    const idsOf = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(({ id }: { id: number }) => id).sort((one, other) => one - other)
        : value;
    return found.map((row) => ({
      ...row,
      ...Object.fromEntries(populate.map((name) => [name, idsOf(row[name])])),
    }));
  };
  return [
    await rows(INTERVIEW, 'interviewees', 'interviewers', 'topics'),
    await rows(QUOTE, 'speaker'),
    await rows(PERSON),
    await rows(TOPIC, 'parent'),
    await rows(ASSIGNMENT),
    await rows(DECISION),
    await rows('plugin::newsroom.rate'),
  ];
};

type Request = [method: 'get' | 'post', path: string, body?: object];

const topicBody = () => ({ name: 'Intruder', vocabulary: { en: [{ term: 'intruder' }] } });
const TEXT = `${WORDS.person} again\n\nThe first paragraph of an article.\n\n“We came by night,” Ulf Nygard said.`;

/** A request for each route, at the planted records. A route that is missing here fails the test below. */
const requests = (): Request[] => [
  ['get', '/newsroom/settings'],
  ['post', '/newsroom/imports/preview', { source: TEXT, locale: 'en' }],
  ['post', '/newsroom/imports', { source: TEXT, locale: 'en' }],
  ['get', `/newsroom/subjects/${INTERVIEW}/${ids.document}?locale=en`],
  ['post', `/newsroom/subjects/${INTERVIEW}/live`, { documentId: ids.document, locale: 'en', values: {} }],
  ...['accept', 'reject', 'undo'].map((verb): Request => [
    'post',
    `/newsroom/subjects/${INTERVIEW}/${ids.document}/topics/${ids.topic}/${verb}`,
    { locale: 'en' },
  ]),
  [
    'post',
    `/newsroom/subjects/${INTERVIEW}/${ids.document}/quotes`,
    { exact: 'The harbour is quiet', person: { name: 'Ulf Nygard' }, locale: 'en' },
  ],
  ['post', `/newsroom/subjects/${INTERVIEW}/${ids.document}/quotes/approve`, { confidence: 0, locale: 'en' }],
  ...['approve', 'reject', 'undo', 'restore', 'feature', 'unfeature', 'undo-speaker', 'undo-reattach'].map(
    (verb): Request => ['post', `/newsroom/quotes/${ids.quote}/${verb}`, {}],
  ),
  ['post', `/newsroom/quotes/${ids.quote}/speaker`, { person: { documentId: ids.other } }],
  ['post', `/newsroom/quotes/${ids.quote}/speaker`, { person: { name: 'Ulf Nygard' } }],
  ['post', `/newsroom/quotes/${ids.quote}/reattach`, { candidate: { words: 'x', spans: [[0, 1]] } }],
  ['get', `/newsroom/quotes/${ids.quote}/candidates`],
  ['get', '/newsroom/people'],
  ['get', '/newsroom/topics'],
  ['get', '/newsroom/queue'],
  ['get', '/newsroom/queue/count'],
  ['post', `/newsroom/queue/quotes/${ids.quote}/reject`, { seen: 'approved' }],
  [
    'post',
    `/newsroom/queue/topics/${INTERVIEW}/${ids.document}/${ids.topic}/reject`,
    { seen: 'applied', locale: 'en' },
  ],
  ['get', `/newsroom/list/${INTERVIEW}?ids=${ids.document}&locale=en`],
  ['get', '/newsroom/register'],
  ['get', `/newsroom/register/${ids.person}`],
  ['post', `/newsroom/register/${ids.person}`, { aliases: ['Intruder'] }],
  ['post', `/newsroom/register/${ids.person}/merge`, { into: ids.other }],
  ['get', '/newsroom/vocabulary'],
  ['get', `/newsroom/vocabulary/topics/${ids.topic}`],
  ['post', '/newsroom/vocabulary/topics', { topic: topicBody() }],
  ['post', `/newsroom/vocabulary/topics/${ids.topic}`, { topic: topicBody(), savedAt: null }],
  ['post', `/newsroom/vocabulary/topics/${ids.topic}/merge`, { into: ids.second }],
  ['post', '/newsroom/vocabulary/try', { text: `A ${WORDS.topic.toLowerCase()} of wood.` }],
  ['get', '/newsroom/vocabulary/export?format=json'],
  ['post', '/newsroom/vocabulary/import/preview', { format: 'csv', text: 'slug,name\nintruder,Intruder' }],
  ['post', '/newsroom/vocabulary/import', { format: 'csv', text: 'slug,name\nintruder,Intruder' }],
  ['get', '/newsroom/history'],
  ['get', `/newsroom/history?documentId=${ids.document}`],
  ['post', `/newsroom/history/${ids.decision}/undo`, {}],
  ['get', '/newsroom/jobs'],
  ['get', `/newsroom/jobs/${ids.job}`],
  ['post', '/newsroom/jobs/documents', { uid: INTERVIEW, documents: [{ documentId: ids.document }] }],
  ['post', '/newsroom/jobs/archive', {}],
  ['post', '/newsroom/jobs/impact', { draft: { documentId: null, topic: topicBody() } }],
  ['post', `/newsroom/jobs/${ids.job}/stop`, {}],
  ['post', `/newsroom/jobs/${ids.job}/remove`, {}],
  ['get', '/newsroom/rates'],
  ['get', '/newsroom/rates/banks'],
  ['post', '/newsroom/rates/refresh', { bank: 'none' }],
  ['post', '/newsroom/rates/quarantine/none/accept', {}],
  ['post', '/newsroom/rates/manual', {}],
  ['post', '/newsroom/rates/manual/none/withdraw', {}],
  ['post', '/newsroom/rates/frozen', {}],
  ['post', '/newsroom/rates/frozen/check', { rates: [] }],
  ['get', '/newsroom/options'],
  ['post', '/newsroom/options', { changes: 7 }],
];

/** What a POST may answer with success although the role changes nothing by it. */
const HARMLESS = /\/(live|try|preview|jobs\/(documents|archive|impact)|frozen\/check|quarantine\/.*)$/;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
  const make = async (name: string) => {
    const topic = { name, vocabulary: { en: [{ term: name.toLowerCase(), weight: 1 }] } };
    return (await editor.send('post', '/newsroom/vocabulary/topics', { topic }).expect(201)).body.documentId;
  };
  const [topic, second] = [await make(WORDS.topic), await make('Ledgerwork')];
  const line = `The ${WORDS.topic.toLowerCase()} is a library of wood, and the ${WORDS.topic.toLowerCase()} grows.`;
  const document = await editor.create({
    title: `${WORDS.title} wood`,
    body: blocks([
      line,
      `“We call it ${WORDS.body} in the archive of our town,” Osmund ${WORDS.person} said. ${line}`,
      'The harbour is quiet in the morning.',
    ]),
  });
  const [quote] = (await editor.state(document)).quotes;
  await editor.quote(quote!.documentId, 'approve').expect(200);
  await editor.topic(document, 'xylotheque', 'accept');
  await editor.publish(document).expect(200);
  const other = await boot.strapi.db
    .query(PERSON)
    .create({ data: { name: 'Bertil Lund', slug: 'bertil-lund', aliases: [] } });
  const decision = await boot.strapi.db
    .query(DECISION)
    .findOne({ where: { action: 'quote-approved', quote: quote!.documentId } });
  const work = await editor.work('documents', { uid: INTERVIEW, documents: [{ documentId: document }] });
  ids = {
    document,
    quote: quote!.documentId,
    person: String(quote!.speaker?.documentId),
    other: other.documentId,
    topic,
    second,
    decision: String(decision.id),
    job: String(work.id),
  };
});
afterAll(() => boot?.destroy());

test('each admin route stands in the table of entrances, and has its request here', () => {
  const { admin } = boot.strapi.plugin('newsroom').routes as Record<
    string,
    { routes: { method: string; path: string }[] }
  >;
  const routes = admin!.routes.map(({ method, path }) => `${method} ${path}`);
  expect(routes.sort()).toEqual(Object.keys(ENTRANCES).sort());

  const table = requests().map(([method, path]) => [method, path.split('?')[0] ?? ''] as const);
  for (const controller of adminControllers(boot.strapi))
    expect([controller, routesWithout(boot.strapi, controller, table)]).toEqual([controller, []]);
});

/** Asks everything; what came is told of by its path. */
const tour = async (send: Send, hidden: readonly Word[]) => {
  const before = await stored();
  const wrong: string[] = [];
  for (const [method, path, body] of requests()) {
    const { status, body: answer } = await send(method, path, body);
    const said = JSON.stringify(answer).toLowerCase();
    const told = hidden.filter((word) => said.includes(WORDS[word].toLowerCase()));
    if (told.length) wrong.push(`${method} ${path} tells ${told.join(', ')}`);
    if (status >= 500) wrong.push(`${method} ${path} answers ${status}`);
    if (method === 'post' && status < 300 && !HARMLESS.test(path))
      wrong.push(`${method} ${path} answers ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await stored()).toEqual(before);
};

const EVERY: readonly Word[] = ['title', 'body', 'person', 'topic'];
// The pasted text says the person's name, and an answer may say it back.
const PASTED: readonly Word[] = ['title', 'body', 'topic'];

test('nobody without a permission of ours gets anywhere', async () => {
  const send = await hire(readAll(INTERVIEW, QUOTE, PERSON, TOPIC));
  const before = await stored();
  for (const [method, path, body] of requests())
    expect([path, (await send(method, path, body)).status]).toEqual([path, 403]);
  expect(await stored()).toEqual(before);
});

test.each(PERMISSIONS)('%s alone shows nothing of the content and changes none of it', async (name) => {
  await tour(await hire(ours(name)), name === 'import' ? PASTED : EVERY);
});

test('all of our permissions together do not either', async () => {
  await tour(await hire(ours()), EVERY);
});

test('whoever may read and write titles alone does not see what the body says, nor decide on it', async () => {
  const grants = on(INTERVIEW, ['read', 'create', 'update'], { fields: ['title'], locales: ['en', 'ru'] });
  await tour(await hire([...ours(), ...grants]), ['body', 'person', 'topic']);
});

test('an editor of another language sees and changes nothing in this one', async () => {
  const rights = ['read', 'create', 'update', 'delete', 'publish'];
  const grants = on(INTERVIEW, rights, { fields: allOf(INTERVIEW), locales: ['ru'] });
  await tour(await hire([...ours(), ...grants]), PASTED);
});

test('"is creator" holds for all that the desk shows of documents', async () => {
  const rights = ['read', 'update', 'delete', 'publish'];
  const properties = { fields: allOf(INTERVIEW), locales: ['en', 'ru'] };
  const grants = on(INTERVIEW, rights, properties, ['admin::is-creator']);
  await tour(await hire([...ours(), ...grants, ...readAll(PERSON, TOPIC)]), ['title', 'body']);
});

test('who may read all of it is shown all of it, and decides nothing without the right to update', async () => {
  const grants = on(INTERVIEW, ['read'], { fields: allOf(INTERVIEW), locales: ['en', 'ru'] });
  const send = await hire([...ours(), ...grants, ...readAll(PERSON, TOPIC)]);
  await tour(send, []);
  const told = async (path: string) => JSON.stringify((await send('get', `/newsroom/${path}`)).body);
  expect(await told(`subjects/${INTERVIEW}/${ids.document}?locale=en`)).toContain(WORDS.body);
  expect(await told('history')).toContain(WORDS.title);
  expect(await told(`register/${ids.person}`)).toContain(WORDS.body);
  expect(await told('vocabulary')).toContain(WORDS.topic);
  expect(await told('people?search=quill')).toContain(WORDS.person);
});

describe('merging', () => {
  const full = (uid: string, locales?: string[]) =>
    on(uid, ['read', 'create', 'update', 'delete', 'publish'], {
      fields: allOf(uid),
      ...(locales && { locales }),
    });

  test('is refused with a number where it would change documents that the editor may not', async () => {
    const send = await hire([...ours(), ...full(PERSON), ...full(TOPIC), ...full(INTERVIEW, ['ru'])]);
    const before = await stored();
    for (const path of [`register/${ids.person}/merge`, `vocabulary/topics/${ids.topic}/merge`]) {
      const into = path.startsWith('register') ? ids.other : ids.second;
      const { status, body } = await send('post', `/newsroom/${path}`, { into });
      expect([path, status]).toEqual([path, 403]);
      // The draft and what readers see.
      expect(JSON.stringify(body)).toContain('would change 2 places in documents');
    }
    expect(await stored()).toEqual(before);
  });

  test('of what is public takes the right to publish', async () => {
    const interview = on(INTERVIEW, ['read', 'update'], { fields: allOf(INTERVIEW), locales: ['en', 'ru'] });
    const send = await hire([...ours(), ...full(PERSON), ...interview]);
    const { status, body } = await send('post', `/newsroom/register/${ids.person}/merge`, {
      into: ids.other,
    });
    expect(status).toBe(403);
    expect(JSON.stringify(body)).toContain('would change 1 place in documents');
    const reject = await send('post', `/newsroom/quotes/${ids.quote}/reject`, {});
    expect(reject.status).toBe(403);
  });
});

describe('one document among others', () => {
  let send: Send;
  let own: string;
  beforeAll(async () => {
    const properties = { fields: allOf(INTERVIEW), locales: ['en'] };
    send = await hire([
      ...ours(),
      ...on(INTERVIEW, ['read', 'update'], properties, [
        'admin::is-creator',
        'admin::has-same-role-as-creator',
      ]),
      ...on(INTERVIEW, ['create'], properties),
      ...readAll(PERSON, TOPIC),
    ]);
    const { body } = await send('post', `/content-manager/collection-types/${INTERVIEW}?locale=en`, {
      title: 'A word of my own',
      body: blocks([`“Ours is a smaller collection of planks,” Osmund ${WORDS.person} said.`]),
    });
    own = (body as { data: { documentId: string } }).data.documentId;
  });

  test('counts and pages tell of that one alone', async () => {
    const person = (await send('get', `/newsroom/register/${ids.person}`)).body as {
      person: { quotes: number };
      quotes: { source: { documentId: string } }[];
    };
    expect(person.person.quotes).toBe(1);
    expect(person.quotes.map(({ source }) => source.documentId)).toEqual([own]);
    const register = (await send('get', '/newsroom/register?search=quill')).body;
    expect(register).toMatchObject({ people: [{ quotes: 1 }] });
    const [quote] = (
      (await send('get', `/newsroom/subjects/${INTERVIEW}/${own}?locale=en`)).body as {
        quotes: { documentId: string }[];
      }
    ).quotes;
    expect((await send('post', `/newsroom/quotes/${quote!.documentId}/approve`, {})).status).toBe(200);
    const history = (await send('get', '/newsroom/history')).body as {
      total: number;
      entries: { subject: { documentId: string } | null }[];
    };
    expect(history.entries.flatMap(({ subject }) => subject?.documentId ?? [])).toEqual([own]);
    expect(history.total).toBe(history.entries.length);
  });

  test('an import into it takes the right to create the people it names', async () => {
    const source =
      'A talk\n\nInterviewer: How are you?\n\nUlf Nygard: Well.\n\nInterviewer: And now?\n\nUlf Nygard: Well.';
    const { status, body } = await send('post', '/newsroom/imports', { source, locale: 'en' });
    expect(status).toBe(403);
    expect(JSON.stringify(body)).toContain('Ulf Nygard');
    expect(JSON.stringify(body)).toContain('create a Person');
  });
});

test('what is no person, and what is nested too deep, is refused with a sentence', async () => {
  const speaker = await editor.quote(ids.quote, 'speaker', { person: 'x' } as object).expect(400);
  expect(speaker.body.error.message).toContain('person.name');
  const { body: answer } = await boot.request
    .post(`/newsroom/subjects/${INTERVIEW}/live`)
    .auth(editor.jwt, { type: 'bearer' })
    .set('content-type', 'application/json')
    .send(`{"values":{"title":"x","body":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`)
    .expect(400);
  expect(answer.error.message).toContain('200 levels');
});

test('an editor has at most 20 pieces of work under way', async () => {
  const jobs = boot.strapi.db.query('newsroom::job' as never);
  const { id } = await boot.strapi.db.query('admin::user').findOne({ where: {}, orderBy: { id: 'asc' } });
  const rows = Array.from({ length: 20 }, (_, index) => ({
    ...{ kind: 'none', mark: String(index), state: 'waiting', starterId: id, starterName: '', total: 1 },
    ...{ done: 0, failed: 0, failures: [], message: '', leaseUntil: 0, createdAt: 0, finishedAt: 0 },
  }));
  for (const data of rows) await jobs.create({ data });
  const asked = { uid: INTERVIEW, documents: [{ documentId: ids.document }] };
  const { body } = await editor.send('post', '/newsroom/jobs/documents', asked).expect(429);
  expect(body.error.message).toContain('20');
  await jobs.deleteMany({ where: { kind: 'none' } });
  await editor.work('documents', asked);
});
