import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { currentActor } from '../decisions';
import {
  countJobs,
  findJob,
  jobsOf,
  listJobs,
  markOf,
  OPEN,
  removeJobs,
  stopJobs,
  type Job as StoredJob,
  type JobKind,
  type JobLine,
} from '../jobs';
import { newsroomOf } from '../newsroom';
import { retell, say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import { countForImpact, draftWith, IMPACT_CAP } from '../topics';
import { createAnalyseJobs, NOTHING_YET, type Analysed } from './analyse-job';
import { bodyOf, type Context } from './context';
import { route } from './entrances';
import { documentRights, mayDo, requireDeed } from './document-rights';
import { createDoors } from './doors';
import { createImpactJob, type Example, type ImpactParameters, type Weighed } from './impact-job';
import type { Impact, ImpactDocument, Job, JobDetail, Jobs } from './jobs-contract';
import { PERMISSIONS } from './permissions';
import { isSingle, nameOf, readReadable, type ReadableSubject } from './readable';

/** So many are told of. */
const SHOWN = 20;
const MOST_DOCUMENTS = 1000;
/** Pieces of work that are not over: of one editor, and of all. Each may hold a vocabulary and thousands of ids. */
const MOST_OPEN = 20;
const MOST_OPEN_HERE = 200;

/** What the desk has done by jobs, by the name of their kind. */
export const createDeskJobs = (strapi: Core.Strapi): Record<Job['kind'], JobKind> => ({
  ...createAnalyseJobs(strapi),
  impact: createImpactJob(strapi),
});

/** What a list says of a job. */
interface About {
  uid?: string;
  topic?: { documentId: string | null; name: string };
}

const mayArchive = (ctx: Context): boolean =>
  ctx.state.userAbility.can(PERMISSIONS.decide) && ctx.state.userAbility.can(PERMISSIONS.vocabulary);

const shownJob = (ctx: Context, job: JobLine): Job => {
  const { uid = null, topic = null } = (job.about ?? {}) as About;
  const kind = job.kind as Job['kind'];
  const { changed, left } =
    kind === 'impact' ? NOTHING_YET : ((job.result as Analysed | null) ?? NOTHING_YET);
  return {
    id: job.id,
    kind,
    state: job.state,
    total: job.total,
    done: job.done,
    failed: job.failed,
    changed,
    left,
    message: job.message ? retell(job.message) : null,
    uid,
    topic,
    by: job.starterName,
    mine: job.starterId === ctx.state.user.id,
    startedAt: new Date(job.createdAt).toISOString(),
    finishedAt: job.finishedAt ? new Date(job.finishedAt).toISOString() : null,
  };
};

/** Long work: started, looked at, stopped; see jobs-contract.ts. */
export const createJobsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keyOf } = createDoors(strapi);

  const visible = (ctx: Context) => ({
    $or: [{ starterId: ctx.state.user.id }, ...(mayArchive(ctx) ? [{ kind: 'archive' }] : [])],
  });

  const answerList = async (ctx: Context): Promise<void> => {
    const jobs = await listJobs(strapi, visible(ctx), SHOWN);
    const body: Jobs = { jobs: jobs.map((job) => shownJob(ctx, job)), can: { archive: mayArchive(ctx) } };
    ctx.body = body;
  };

  /** @throws NotFoundError also for a job that is none of the editor's business */
  const asked = async (ctx: Context): Promise<StoredJob> => {
    const id = Number(ctx.params.id);
    const job = Number.isSafeInteger(id) && id > 0 ? await findJob(strapi, id) : null;
    const isShown =
      job && (job.starterId === ctx.state.user.id || (job.kind === 'archive' && mayArchive(ctx)));
    if (!isShown) throw new errors.NotFoundError(say('work.unknown'));
    return job;
  };

  const start = async (
    ctx: Context,
    kind: Job['kind'],
    job: Pick<StoredJob, 'parameters' | 'about' | 'mark' | 'total'>,
  ): Promise<void> => {
    const open = { state: { $in: OPEN } };
    if ((await countJobs(strapi, { ...open, starterId: ctx.state.user.id })) >= MOST_OPEN)
      throw new errors.RateLimitError(say('work.tooMany', { most: MOST_OPEN }));
    if ((await countJobs(strapi, open)) >= MOST_OPEN_HERE)
      throw new errors.RateLimitError(say('work.tooManyHere', { most: MOST_OPEN_HERE }));
    const actor = currentActor(strapi);
    const starterName = (actor.kind === 'editor' ? actor.name : '').slice(0, 255);
    const added = await jobsOf(strapi).add({ ...job, kind, starterId: ctx.state.user.id, starterName });
    ctx.status = 202;
    ctx.body = shownJob(ctx, added);
  };

  /** The same work of the same editor that is not over yet: it is not begun a second time. */
  const underWay = async (ctx: Context, kind: Job['kind'], mark: string): Promise<boolean> => {
    const where = { kind, mark, starterId: ctx.state.user.id, state: { $in: OPEN } };
    const [known] = await listJobs(strapi, where, 1);
    if (!known) return false;
    ctx.status = 202;
    ctx.body = shownJob(ctx, known);
    return true;
  };

  const place = ({ uid, documentId, locale }: SubjectKey) => ({
    uid,
    documentId,
    locale: locale || null,
    single: isSingle(strapi, uid),
  });

  const titleIn = (readable: ReadonlyMap<string, ReadableSubject>, key: SubjectKey): string | null => {
    const found = readable.get(nameOf(key));
    return found ? String(found.row[found.type.title] ?? '') : null;
  };

  const shownImpact = async (ctx: Context, job: StoredJob): Promise<Impact | null> => {
    const weighed = job.result as Weighed | null;
    if (!weighed) return null;
    const { asked } = job.parameters as ImpactParameters;
    const { gained, lost, ...numbers } = weighed;
    const readable = await readReadable(newsroomOf(strapi), ctx, [...gained, ...lost], false);
    const shown = (examples: readonly Example[]): ImpactDocument[] =>
      examples.flatMap((example) => {
        const title = titleIn(readable, example);
        return title === null ? [] : [{ ...place(example), title, word: example.word }];
      });
    return { ...numbers, asked, gained: shown(gained), lost: shown(lost) };
  };

  return {
    list: answerList,

    async detail(ctx: Context) {
      const job = await asked(ctx);
      const readable = await readReadable(newsroomOf(strapi), ctx, job.failures, false);
      const body: JobDetail = {
        ...shownJob(ctx, job),
        failures: job.failures.map(({ message, ...key }) => ({
          ...place(key),
          title: titleIn(readable, key),
          message: retell(message),
        })),
        impact: job.kind === 'impact' ? await shownImpact(ctx, job) : null,
      };
      ctx.body = body;
    },

    async documents(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const { uid, documents } = bodyOf(ctx);
      const subject = requireSubject(newsroom.subjects, String(uid));
      requireDeed(documentRights(strapi, ctx, subject), subject, 'analyse');
      if (!Array.isArray(documents) || !documents.length || documents.length > MOST_DOCUMENTS)
        throw new errors.ValidationError(`Name 1 to ${MOST_DOCUMENTS} documents in \`documents\`.`);
      const keys = new Map<string, SubjectKey>();
      for (const document of documents as unknown[]) {
        const { documentId, locale } = (document ?? {}) as Record<string, unknown>;
        if (typeof documentId !== 'string' || !documentId)
          throw new errors.ValidationError('Each of the `documents` needs its `documentId`.');
        const key = await keyOf(newsroom, subject.uid, documentId, locale);
        keys.set(nameOf(key), key);
      }
      const parameters = { documents: [...keys.values()] };
      const mark = markOf(parameters);
      if (await underWay(ctx, 'documents', mark)) return;
      await start(ctx, 'documents', { parameters, about: { uid: subject.uid }, mark, total: keys.size });
    },

    async archive(ctx: Context) {
      const { subjects } = newsroomOf(strapi);
      const types = [...subjects.values()].filter((type) =>
        mayDo(documentRights(strapi, ctx, type), type, 'analyse'),
      );
      const parameters = { types: types.map(({ uid }) => uid) };
      const mark = markOf(parameters);
      if (await underWay(ctx, 'archive', mark)) return;
      let total = 0;
      for (const { uid, draftAndPublish } of types)
        total += await strapi.db.query(uid).count({ where: draftAndPublish ? { publishedAt: null } : {} });
      await start(ctx, 'archive', { parameters, about: {}, mark, total });
    },

    async impact(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const { documentId, topic } = (bodyOf(ctx).draft ?? {}) as Record<string, unknown>;
      const known = typeof documentId === 'string' ? documentId : null;
      const { name } = await draftWith(newsroom, known, topic);
      const archive = await countForImpact(newsroom);
      const mark = markOf(known);
      // Other words of the same topic: what the old ones would have done, nobody asks any more.
      const earlier = { kind: 'impact', mark, starterId: ctx.state.user.id };
      await stopJobs(strapi, earlier, jobsOf(strapi).clock.now());
      await removeJobs(strapi, earlier);
      await start(ctx, 'impact', {
        parameters: { documentId: known, asked: JSON.stringify(topic), archive } satisfies ImpactParameters,
        about: { topic: { documentId: known, name } } satisfies About,
        mark,
        total: Math.min(archive, IMPACT_CAP),
      });
    },

    async stop(ctx: Context) {
      const { id } = await asked(ctx);
      await stopJobs(strapi, { id }, jobsOf(strapi).clock.now());
      ctx.body = shownJob(ctx, await asked(ctx));
    },

    async remove(ctx: Context) {
      const { id } = await asked(ctx);
      await removeJobs(strapi, { id });
      await answerList(ctx);
    },
  };
};

export const jobsRoutes = [
  route('GET /jobs', 'jobs-desk.list'),
  route('GET /jobs/:id', 'jobs-desk.detail'),
  route('POST /jobs/documents', 'jobs-desk.documents'),
  route('POST /jobs/archive', 'jobs-desk.archive'),
  route('POST /jobs/impact', 'jobs-desk.impact'),
  route('POST /jobs/:id/stop', 'jobs-desk.stop'),
  route('POST /jobs/:id/remove', 'jobs-desk.remove'),
];
