import type { SubjectState } from '../../server/src/desk/contract';
import type { Job, JobDetail } from '../../server/src/desk/jobs-contract';
import type { AdminGrant, Boot } from './boot';
import { blocks, PARAGRAPHS, TITLE } from './story';

export const INTERVIEW = 'plugin::newsroom.interview';
export const QUOTE = 'plugin::newsroom.quote';
export const TOPIC = 'plugin::newsroom.topic';
export const PERSON = 'plugin::newsroom.person';

const CONTENT_ACTIONS = ['create', 'read', 'update', 'delete', 'publish'];

/** What an editor of a newsroom is given under Settings, Roles. */
export const editorGrants = (
  strapi: Boot['strapi'],
  uids: string[] = [INTERVIEW, QUOTE, TOPIC, PERSON],
): AdminGrant[] => [
  ...['read', 'import', 'decide', 'vocabulary'].map((action) => ({ action: `plugin::newsroom.${action}` })),
  ...uids.flatMap((uid) => {
    const locales = (
      strapi.contentTypes[uid as never] as { pluginOptions?: { i18n?: { localized?: boolean } } }
    ).pluginOptions?.i18n?.localized
      ? { locales: ['en', 'ru'] }
      : {};
    const { attributes } = strapi.contentTypes[uid as never] as {
      attributes: Record<string, { writable?: boolean }>;
    };
    // As under Settings, Roles: what Strapi itself keeps (`localizations`) is no field that a role can be given.
    const fields = Object.keys(attributes).filter((name) => attributes[name]?.writable !== false);
    return CONTENT_ACTIONS.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      properties: action === 'delete' || action === 'publish' ? locales : { fields, ...locales },
    }));
  }),
];

/** The Content Manager's right to read all of these types. */
export const readGrants = (strapi: Boot['strapi'], uids: string[]): AdminGrant[] =>
  editorGrants(strapi, uids).filter(({ action }) => action.endsWith('explorer.read'));

type Send = (method: 'get', path: string) => { expect(status: number): Promise<{ body: unknown }> };

/** The job when it is over. */
export const over = async (send: Send, { id }: Pick<Job, 'id'>): Promise<JobDetail> => {
  for (;;) {
    const job = (await send('get', `/newsroom/jobs/${id}`).expect(200)).body as JobDetail;
    if (job.state !== 'waiting' && job.state !== 'running') return job;
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** An editor at the Content Manager and the desk: the same doors that the admin's pages use. */
export const createEditor = async (boot: Boot) => {
  const jwt = await boot.editorJwt();
  const send = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
    const request = boot.request[method](path).auth(jwt, { type: 'bearer' });
    return body === undefined ? request : request.send(body);
  };
  const collection = `/content-manager/collection-types/${INTERVIEW}`;
  return {
    jwt,
    send,
    create: async (values: object = { title: TITLE, body: blocks(PARAGRAPHS) }): Promise<string> => {
      const { body } = await send('post', collection, values).expect(201);
      return body.data.documentId;
    },
    update: (documentId: string, values: object) => send('put', `${collection}/${documentId}`, values),
    publish: (documentId: string, values: object = {}) =>
      send('post', `${collection}/${documentId}/actions/publish`, values),
    unpublish: (documentId: string) => send('post', `${collection}/${documentId}/actions/unpublish`, {}),
    discard: (documentId: string) => send('post', `${collection}/${documentId}/actions/discard`, {}),
    clone: (documentId: string, values: object) => send('post', `${collection}/clone/${documentId}`, values),
    remove: (documentId: string) => send('delete', `${collection}/${documentId}`),
    /** Starts long work (`/newsroom/jobs/…`) and waits until it is over. */
    work: async (path: string, body: object): Promise<JobDetail> => {
      const { body: started } = await send('post', `/newsroom/jobs/${path}`, body).expect(202);
      return over(send, started as Job);
    },
    state: async (documentId: string, uid = INTERVIEW): Promise<SubjectState> =>
      (await send('get', `/newsroom/subjects/${uid}/${documentId}`).expect(200)).body,
    topic: async (
      documentId: string,
      slug: string,
      verb: 'accept' | 'reject' | 'undo',
    ): Promise<SubjectState> => {
      const topic = await boot.strapi.db.query(TOPIC).findOne({ where: { slug } });
      const path = `/newsroom/subjects/${INTERVIEW}/${documentId}/topics/${topic.documentId}/${verb}`;
      return (await send('post', path, {}).expect(200)).body;
    },
    quote: (quoteId: string, verb: string, body: object = {}) =>
      send('post', `/newsroom/quotes/${quoteId}/${verb}`, body),
  };
};

export type Editor = Awaited<ReturnType<typeof createEditor>>;

export const slugs = (
  state: SubjectState,
  wanted: 'applied' | 'suggested' | 'rejected' = 'applied',
): string[] =>
  state.topics
    .filter((topic) => topic.state === wanted)
    .map(({ slug }) => slug)
    .sort();

export const READER_ACTIONS = ['interview', 'quote', 'person', 'topic'].flatMap((type) => [
  `plugin::newsroom.${type}.find`,
  `plugin::newsroom.${type}.findOne`,
]);

/** The topics of the stored relation, straight from the database. */
export const relatedTopics = async (
  boot: Boot,
  documentId: string,
  version: 'draft' | 'published' = 'draft',
): Promise<string[]> => {
  const row = await boot.strapi.db.query(INTERVIEW).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: { topics: { select: ['slug'] } },
  });
  return row.topics.map(({ slug }: { slug: string }) => slug).sort();
};

/** Admin routes of one of the plugin's controllers that no row of a table of requests goes through. */
export const routesWithout = (
  strapi: Boot['strapi'],
  controller: string,
  table: readonly (readonly [method: string, path: string, ...rest: unknown[]])[],
): string[] => {
  const { admin } = strapi.plugin('newsroom').routes as Record<
    string,
    { routes: { method: string; path: string; handler: string }[] }
  >;
  return (admin?.routes ?? [])
    .filter(({ handler }) => handler.startsWith(`${controller}.`))
    .filter(({ method, path }) => {
      const pattern = new RegExp(`^/newsroom${path.replace(/:\w+/g, '[^/]+')}$`);
      return !table.some(([verb, asked]) => verb.toUpperCase() === method && pattern.test(asked));
    })
    .map(({ method, path }) => `${method} ${path}`);
};

/** The controllers behind the plugin's admin routes. */
export const adminControllers = (strapi: Boot['strapi']): string[] => {
  const { admin } = strapi.plugin('newsroom').routes as Record<string, { routes: { handler: string }[] }>;
  return [...new Set((admin?.routes ?? []).map(({ handler }) => handler.split('.')[0] ?? ''))].sort();
};
