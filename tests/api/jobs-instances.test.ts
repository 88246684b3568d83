/** Several instances at one job, and instances that die in the middle of it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createDeskJobs } from '../../server/src/desk';
import type { Job, JobDetail } from '../../server/src/desk/jobs-contract';
import { jobsOf, LEASE_MS } from '../../server/src/jobs';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, over, relatedTopics, TOPIC, type Editor } from './newsroom';
import { blocks } from './story';

/** So many instances are killed; each takes five seconds of a processor to start. */
const KILLS = Number(process.env.NEWSROOM_TEST_KILLS ?? 3);
const DOCUMENTS = 40;

let boot: Boot;
let editor: Editor;
let documents: string[];

const jobs = () => jobsOf(boot.strapi);
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const startInstance = async (): Promise<ChildProcess> => {
  const child = fork(path.join(__dirname, 'instance.mjs'), {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await once(child, 'message');
  return child;
};

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
  documents = [];
  for (let n = 0; n < DOCUMENTS; n += 1)
    documents.push(
      await editor.create({ title: `Grebe ${n}`, body: blocks([`The grebe dived. A grebe came up. ${n}`]) }),
    );
});
afterAll(() => boot?.destroy());

let words = 0;
const newWord = async (): Promise<string> => {
  words += 1;
  const slug = `grebes-${words}`;
  await boot.strapi.documents(TOPIC as never).create({
    data: { name: slug, slug, vocabulary: { en: [{ term: 'grebe' }] } } as never,
  });
  return slug;
};

/** While this instance does not work, so that the other one must. */
const startJob = async (): Promise<Job> =>
  (
    await editor
      .send('post', '/newsroom/jobs/documents', {
        uid: INTERVIEW,
        documents: documents.map((documentId) => ({ documentId })),
      })
      .expect(202)
  ).body;

const detail = async (id: number): Promise<JobDetail> =>
  (await editor.send('get', `/newsroom/jobs/${id}`).expect(200)).body;

const expectWhole = async (job: Job, slug: string): Promise<void> => {
  // A document that is analysed a second time has not changed.
  expect(await over(editor.send, job)).toMatchObject({
    state: 'done',
    done: DOCUMENTS,
    changed: DOCUMENTS,
    failed: 0,
  });
  for (const documentId of documents) expect(await relatedTopics(boot, documentId)).toContain(slug);
};

test('two instances that see the same job do it once', async () => {
  await jobs().stop();
  const other = await startInstance();
  for (let round = 0; round < 3; round += 1) {
    const slug = await newWord();
    const job = await startJob();
    jobs().start(createDeskJobs(boot.strapi));
    other.send({ jobs: true });
    jobs().look();
    await expectWhole(job, slug);
    await jobs().stop();
  }
  other.kill('SIGKILL');
}, 300_000);

test(`of ${KILLS} instances that are killed in the middle none does a document twice or leaves one out`, async () => {
  const slug = await newWord();
  await jobs().stop();
  const job = await startJob();
  let inTheMiddle = 0;
  let before = 0;
  let ahead = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = await startInstance();
    const end = once(child, 'exit');
    if (kill) {
      // Nobody waits half a minute for a lease in a test: it is as if that had passed.
      await boot.strapi.db
        .query('newsroom::job' as never)
        .updateMany({ where: { id: job.id }, data: { leaseUntil: 0 } });
    }
    child.send({ jobs: true });
    const target = before + 1 + Math.floor(Math.random() * 4);
    while ((await detail(job.id)).done < target) await wait(1);
    child.kill('SIGKILL');
    await end;
    const left = await detail(job.id);
    before = left.done;
    expect(left.changed).toBe(left.done);
    if (left.state === 'running') inTheMiddle += 1;
    // What the job counts is what was done, and nothing else was.
    const tagged = [];
    for (const documentId of documents)
      if ((await relatedTopics(boot, documentId)).includes(slug)) tagged.push(documentId);
    expect(tagged).toEqual(documents.slice(0, left.done));
  }
  expect(inTheMiddle).toBe(KILLS);

  jobs().start(createDeskJobs(boot.strapi));
  jobs().look();
  await wait(50);
  expect(await detail(job.id)).toMatchObject({ state: 'running', done: before });
  ahead = LEASE_MS + 1;
  jobs().clock.now = () => Date.now() + ahead;
  jobs().look();
  await expectWhole(job, slug);
}, 600_000);
