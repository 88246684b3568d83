/** Long work: started, looked at, stopped, given back, and done with the rights of its starter. */
import { createDeskJobs } from '../../server/src/desk';
import type { Job, JobDetail, Jobs } from '../../server/src/desk/jobs-contract';
import { jobsOf, LEASE_MS, type JobKind } from '../../server/src/jobs';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import {
  INTERVIEW,
  TOPIC,
  createEditor,
  editorGrants,
  over,
  readGrants,
  routesWithout,
  type Editor,
} from './newsroom';
import { blocks } from './story';

let boot: Boot;
let editor: Editor;

/** Pieces that may be done; Infinity lets the work run freely. */
let allowed = Infinity;
let begun = 0;

const wait = (ms = 5): Promise<void> => new Promise((done) => setTimeout(done, ms));
const until = async (is: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await is())) await wait();
};

/** Work that waits before each piece until the test lets it. */
const gated = (kinds: Record<string, JobKind>): Record<string, JobKind> =>
  Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      {
        ...kind,
        open: async (job) => {
          const doPiece = await kind.open(job);
          return async (work) => {
            begun += 1;
            await until(() => allowed > 0);
            allowed -= 1;
            await doPiece(work);
          };
        },
      },
    ]),
  );

const jobs = () => jobsOf(boot.strapi);
const startRunner = () => jobs().start(gated(createDeskJobs(boot.strapi)));

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', [
    ...editorGrants(boot.strapi),
    ...editorGrants(boot.strapi, [ARTICLE]).slice(4),
  ]);
  editor = await createEditor(boot);
  await jobs().stop();
  startRunner();
});
afterAll(() => boot?.destroy());

beforeEach(() => {
  allowed = Infinity;
});

let words = 0;
/** A topic that these documents carry as soon as they are analysed again. */
const newWord = async (word: string): Promise<void> => {
  words += 1;
  await boot.strapi.documents(TOPIC as never).create({
    data: { name: `Word ${words}`, slug: `word-${words}`, vocabulary: { en: [{ term: word }] } } as never,
  });
};

const write = (n: number, word: string): Promise<string[]> =>
  Promise.all(
    Array.from({ length: n }, (_, index) =>
      editor.create({ title: `On ${word} ${index}`, body: blocks([`The ${word} sang. A ${word} flew.`]) }),
    ),
  );

const start = async (documents: string[], who = editor): Promise<Job> =>
  (
    await who
      .send('post', '/newsroom/jobs/documents', {
        uid: INTERVIEW,
        documents: documents.map((documentId) => ({ documentId, locale: 'en' })),
      })
      .expect(202)
  ).body;

const detail = async (id: number, who = editor): Promise<JobDetail> =>
  (await who.send('get', `/newsroom/jobs/${id}`).expect(200)).body;

const list = async (who = editor): Promise<Jobs> =>
  (await who.send('get', '/newsroom/jobs').expect(200)).body;

describe('permissions', () => {
  const table: ['get' | 'post', string, string[]][] = [
    ['get', '/newsroom/jobs', ['read']],
    ['get', '/newsroom/jobs/1', ['read']],
    ['post', '/newsroom/jobs/documents', ['decide']],
    ['post', '/newsroom/jobs/archive', ['decide', 'vocabulary']],
    ['post', '/newsroom/jobs/impact', ['vocabulary']],
    ['post', '/newsroom/jobs/1/stop', ['read']],
    ['post', '/newsroom/jobs/1/remove', ['read']],
  ];

  test('every route stands in this table', () => {
    expect(routesWithout(boot.strapi, 'jobs-desk', table)).toEqual([]);
  });

  test('strangers and roles without the permission stay outside', async () => {
    const author = await boot.adminJwt('author');
    const status = async (method: 'get' | 'post', path: string) =>
      (await boot.request[method](path).auth(author, { type: 'bearer' })).status;
    for (const [method, path] of table) {
      await boot.request[method](path).expect(401);
      expect([path, await status(method, path)]).toEqual([path, 403]);
    }
    const held: string[] = [];
    await boot.grantAdmin('author', readGrants(boot.strapi, [TOPIC]));
    for (const permission of ['read', 'decide', 'vocabulary']) {
      held.push(permission);
      await boot.grantAdmin('author', [{ action: `plugin::newsroom.${permission}` }]);
      for (const [method, path, needed] of table.filter(([, path]) => !path.endsWith('/archive'))) {
        const mayEnter = needed.every((one) => held.includes(one));
        const got = await status(method, path);
        // Whoever may edit no document of a type is refused inside.
        if (!path.endsWith('/documents')) expect([path, held, got !== 403]).toEqual([path, held, mayEnter]);
      }
    }
  });
});

describe('chosen documents', () => {
  test('are analysed one by one; one that cannot be stops none of the others', async () => {
    const documents = await write(3, 'nightjar');
    await newWord('nightjar');
    allowed = 0;
    const job = await start([documents[0]!, 'gone', documents[1]!, documents[2]!]);
    expect(job).toMatchObject({ kind: 'documents', total: 4, done: 0, uid: INTERVIEW, mine: true });
    expect(job.by).toMatch(/^editor Number/);
    allowed = 2;
    await until(async () => (await detail(job.id)).done === 2);
    expect(await detail(job.id)).toMatchObject({ state: 'running', failed: 1, changed: 1, finishedAt: null });
    expect((await list()).jobs[0]).toMatchObject({ id: job.id, done: 2 });
    allowed = Infinity;
    expect(await over(editor.send, job)).toMatchObject({
      state: 'done',
      done: 4,
      failed: 1,
      changed: 3,
      failures: [
        { documentId: 'gone', title: null, message: 'This document is not saved in this language yet.' },
      ],
    });
  });

  test('are nobody’s request: no user, no decision', async () => {
    const [documentId] = await write(1, 'dipper');
    await newWord('dipper');
    const before = await boot.strapi.db.query('plugin::newsroom.decision').count();
    const seen: unknown[] = [];
    const remove = (
      boot.strapi.documents.use as unknown as (
        middleware: (ctx: { action: string; uid: string }, next: () => unknown) => unknown,
      ) => () => void
    )((ctx, next) => {
      if (ctx.action === 'update' && ctx.uid === INTERVIEW) seen.push(boot.strapi.requestContext.get());
      return next();
    });
    expect(await over(editor.send, await start([documentId!]))).toMatchObject({ changed: 1 });
    remove();
    expect(seen).toEqual([undefined]);
    expect(await boot.strapi.db.query('plugin::newsroom.decision').count()).toBe(before);
  });

  test('started twice are one piece of work', async () => {
    const documents = await write(2, 'wryneck');
    allowed = 0;
    const first = await start(documents);
    expect((await start(documents)).id).toBe(first.id);
    const part = await start(documents.slice(1));
    expect(part.id).not.toBe(first.id);
    allowed = Infinity;
    await over(editor.send, first);
    await over(editor.send, part);
    const again = await start(documents);
    expect(again.id).not.toBe(first.id);
    await over(editor.send, again);
  });

  test('stop at once when told to, and are forgotten when told to', async () => {
    const documents = await write(4, 'smew');
    await newWord('smew');
    allowed = 0;
    const job = await start(documents);
    allowed = 1;
    await until(async () => (await detail(job.id)).done === 1);
    await editor.send('post', `/newsroom/jobs/${job.id}/remove`).expect(200);
    expect((await list()).jobs.map(({ id }) => id)).toContain(job.id);
    await editor.send('post', `/newsroom/jobs/${job.id}/stop`).expect(200);
    allowed = 1;
    await wait(100);
    expect(await detail(job.id)).toMatchObject({ state: 'stopped', done: 1, changed: 1 });
    const { body } = await editor.send('post', `/newsroom/jobs/${job.id}/remove`).expect(200);
    expect(body.jobs.map(({ id }: Job) => id)).not.toContain(job.id);
    await editor.send('get', `/newsroom/jobs/${job.id}`).expect(404);
  });

  test('of nothing, of too many, or of a foreign type are refused', async () => {
    const post = (body: object) => editor.send('post', '/newsroom/jobs/documents', body);
    await post({ uid: INTERVIEW, documents: [] }).expect(400);
    await post({ uid: INTERVIEW, documents: [{ documentId: 7 }] }).expect(400);
    await post({ uid: INTERVIEW, documents: [null] }).expect(400);
    await post({
      uid: INTERVIEW,
      documents: Array.from({ length: 1001 }, (_, n) => ({ documentId: `d${n}` })),
    }).expect(400);
    await post({ uid: TOPIC, documents: [{ documentId: 'a' }] }).expect(404);
    await editor.send('get', '/newsroom/jobs/x').expect(404);
  });
});

describe('the rights of the starter', () => {
  const permissionsOf = async (where: object) =>
    boot.strapi.db.query('admin::permission').findMany({
      where: { role: { code: 'strapi-editor' }, ...where },
    });

  test('are asked for each document: an edit that is not allowed any more', async () => {
    const documents = await write(3, 'garganey');
    allowed = 0;
    begun = 0;
    const job = await start(documents);
    allowed = 1;
    // The second piece has read the rights already, the third has not.
    await until(() => begun === 2);
    const update = { action: 'plugin::content-manager.explorer.update', subject: INTERVIEW };
    for (const { id } of await permissionsOf(update))
      await boot.strapi.db.query('admin::permission').delete({ where: { id } });
    allowed = Infinity;
    const left = await over(editor.send, job);
    await boot.grantAdmin('editor', editorGrants(boot.strapi, [INTERVIEW]).slice(6, 7));
    expect(left).toMatchObject({ state: 'done', done: 3, failed: 1 });
    expect(left.failures).toMatchObject([
      {
        documentId: documents[2],
        title: 'On garganey 2',
        message: expect.stringContaining('may not update'),
      },
    ]);
    expect(await over(editor.send, await start(documents))).toMatchObject({ failed: 0 });
  });

  test.each([
    [
      'loses the permission',
      'no longer has the permission',
      async () => {
        for (const { id } of await permissionsOf({ action: 'plugin::newsroom.decide' }))
          await boot.strapi.db.query('admin::permission').delete({ where: { id } });
      },
    ],
    [
      'is blocked',
      'may no longer work here',
      async (id: number) => {
        await boot.strapi.db.query('admin::user').update({ where: { id }, data: { blocked: true } });
      },
    ],
    [
      'is removed',
      'may no longer work here',
      async (id: number) => {
        await boot.strapi.db.query('admin::user').delete({ where: { id } });
      },
    ],
  ])('end the work of somebody who %s', async (_, sentence, lose) => {
    const somebody = await createEditor(boot);
    const documents = await write(3, 'gadwall');
    allowed = 0;
    const job = await start(documents, somebody);
    const { starterId } = await boot.strapi.db
      .query('newsroom::job' as never)
      .findOne({ where: { id: job.id } });
    begun = 0;
    allowed = 1;
    // The second piece has read the rights already.
    await until(() => begun === 1);
    await lose(starterId);
    allowed = Infinity;
    const row = () => boot.strapi.db.query('newsroom::job' as never).findOne({ where: { id: job.id } });
    await until(async () => (await row()).state === 'failed');
    expect((await row()).message).toContain(sentence);
    expect((await row()).done).toBeLessThan(3);
    await boot.grantAdmin('editor', [{ action: 'plugin::newsroom.decide' }]);
  });
});

describe('the whole archive', () => {
  const draftCount = async (): Promise<number> => {
    const where = { publishedAt: null };
    const interviews = await boot.strapi.db.query(INTERVIEW).count({ where });
    return interviews + (await boot.strapi.db.query(ARTICLE as never).count({ where }));
  };

  test('is everybody’s business at the desk; what the starter may not edit is left', async () => {
    await boot.strapi.documents(ARTICLE as never).create({
      data: { title: 'A bittern', lead: 'The bittern boomed. A bittern waded.' } as never,
    });
    const mine = await write(2, 'bittern');
    await newWord('bittern');
    await editor.publish(mine[0]!).expect(200);
    const other = await createEditor(boot);
    allowed = 0;
    const { body: job } = await editor.send('post', '/newsroom/jobs/archive', {}).expect(202);
    expect((await list(other)).jobs[0]).toMatchObject({ id: job.id, kind: 'archive', mine: false });
    expect((await list(other)).can).toEqual({ archive: true });
    expect((await list(other)).jobs.filter(({ kind }) => kind === 'documents')).toEqual([]);
    allowed = Infinity;
    const drafts = await draftCount();
    const done = await over(other.send, job);
    expect(done).toMatchObject({ state: 'done', total: drafts, done: drafts, failed: 0 });
    expect(done.changed).toBeGreaterThanOrEqual(2);
    const rows = await boot.strapi.db.query(INTERVIEW).findMany({
      where: { documentId: { $in: mine }, publishedAt: null },
      populate: { topics: true },
    });
    for (const { topics } of rows)
      expect(topics.map(({ slug }: { slug: string }) => slug)).toContain(`word-${words}`);
    const again = await over(editor.send, (await editor.send('post', '/newsroom/jobs/archive', {})).body);
    expect(again).toMatchObject({ changed: 0, done: drafts });
  });

  test('of somebody who may edit only what is theirs', async () => {
    await boot.grantAdmin('author', [
      { action: 'plugin::newsroom.read' },
      { action: 'plugin::newsroom.decide' },
      { action: 'plugin::newsroom.vocabulary' },
      ...(['read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: INTERVIEW,
        properties: { fields: ['title'], locales: ['en'] },
        conditions: ['admin::is-creator'],
      })) as never[]),
    ]);
    const jwt = await boot.adminJwt('author');
    const { body: job } = await boot.request
      .post('/newsroom/jobs/archive')
      .auth(jwt, { type: 'bearer' })
      .send({})
      .expect(202);
    // Strapi’s own rights of an author hold for the app’s articles: also theirs alone.
    const drafts = await draftCount();
    expect(await over(editor.send, job)).toMatchObject({
      total: drafts,
      left: drafts,
      changed: 0,
      failed: 0,
    });
  });
});

describe('an instance that stops', () => {
  test('gives the work back after the document in hand, and goes on with it when it starts', async () => {
    const documents = await write(4, 'whimbrel');
    await newWord('whimbrel');
    allowed = 0;
    const job = await start(documents);
    begun = 0;
    allowed = 1;
    await until(() => begun === 1);
    const stopped = jobs().stop();
    allowed = Infinity;
    await stopped;
    const given = await detail(job.id);
    expect(given).toMatchObject({ state: 'waiting', done: given.changed });
    expect(given.done).toBeLessThan(4);
    startRunner();
    jobs().look();
    expect(await over(editor.send, job)).toMatchObject({ state: 'done', done: 4, changed: 4 });
  });

  test('work that stands still is taken over, and the one that wakes changes nothing', async () => {
    const documents = await write(2, 'turnstone');
    await newWord('turnstone');
    allowed = 0;
    const job = await start(documents);
    begun = 0;
    await until(async () => (await detail(job.id)).state === 'running');
    // The first runner stands before its piece; a second one finds the lease run out.
    const { now } = jobs().clock;
    jobs().clock.now = () => Date.now() + LEASE_MS + 1;
    jobs().start(createDeskJobs(boot.strapi));
    jobs().look();
    expect(await over(editor.send, job)).toMatchObject({ done: 2, changed: 2 });
    allowed = Infinity;
    await wait(50);
    expect(await detail(job.id)).toMatchObject({ state: 'done', done: 2, changed: 2 });
    jobs().clock.now = now;
  });
});

test('what was over a week ago is forgotten; what is not over stays', async () => {
  const { length } = (await list()).jobs;
  expect(length).toBeGreaterThan(0);
  await jobs().stop();
  jobs().clock.now = () => Date.now() + 8 * 24 * 3_600_000;
  startRunner();
  jobs().look();
  await until(async () => (await list()).jobs.length === 0);
  jobs().clock.now = () => Date.now();
});
