import { ARTICLE, bootStrapi, SUBJECTS, type Boot } from './boot';
import { editorGrants, INTERVIEW, PERSON, QUOTE, TOPIC } from './newsroom';
import { FILE, PAGE, plant, PLANTED, PROMO } from './planted';

/**
 * Everything that can be asked, generated from the schemas: each list, populated, filtered, sorted and counted along each
 * path of relations, by each kind of reader. A planted word must not come out, and whether it stands somewhere must make
 * no difference to any answer.
 */
const LISTS: Record<string, string> = {
  '/api/newsroom/interviews': INTERVIEW,
  '/api/newsroom/quotes': QUOTE,
  '/api/newsroom/people': PERSON,
  '/api/newsroom/topics': TOPIC,
  '/api/articles': ARTICLE,
  '/api/pages': PAGE,
  '/api/promos': PROMO,
  '/api/upload/files': FILE,
};

/** Every form at every depth takes minutes: `NEWSROOM_GUARD=whole npx jest --selectProjects api tests/api/guard.test.ts`. */
const WHOLE = process.env.NEWSROOM_GUARD === 'whole';

const READ = Object.values(LISTS).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
const GRANTS = READ.map((action) => action.replace(FILE, 'plugin::upload.content-api'));

let boot: Boot;
let planted: Awaited<ReturnType<typeof plant>>;
let readers: Record<string, string | null>;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'], graphql: true, newsroom: { subjects: SUBJECTS } });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic(GRANTS);
  planted = await plant(boot);
  readers = {
    anonymous: null,
    authenticated: await boot.readerJwt(GRANTS),
    'read-only token': await boot.apiToken('read-only'),
    'custom token': await boot.apiToken('custom', GRANTS),
    'full token': await boot.apiToken('full-access'),
  };
});
afterAll(() => boot?.destroy());

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
  private?: boolean;
}

const attributesOf = (uid: string): [string, Attribute][] => {
  const { contentTypes, components } = boot.strapi as unknown as Record<
    string,
    Record<string, { attributes: Record<string, Attribute> } | undefined>
  >;
  return Object.entries((contentTypes?.[uid] ?? components?.[uid])?.attributes ?? {});
};

const targetsOf = ({ type, target, component }: Attribute): string | undefined =>
  type === 'media' ? FILE : (target ?? component);

/** Each path of attributes that leads into other rows. */
const pathsOf = (uid: string, depth: number): string[][] =>
  depth === 0
    ? []
    : attributesOf(uid).flatMap(([name, attribute]) => {
        if (['createdBy', 'updatedBy'].includes(name)) return [];
        if (!['relation', 'component', 'media', 'dynamiczone'].includes(attribute.type)) return [];
        const target = targetsOf(attribute);
        return [[name], ...(target ? pathsOf(target, depth - 1).map((rest) => [name, ...rest]) : [])];
      });

const inBrackets = (path: string[], between: string): string =>
  path.map((name, n) => (n === 0 ? `[${name}]` : `${between}[${name}]`)).join('');

/** At the far end of a path one form stands for all: what differs between them is shown nearer by. */
const populates = (uid: string, depth: number): string[] =>
  pathsOf(uid, depth).flatMap((path) => {
    const at = `populate${inBrackets(path, '[populate]')}`;
    const all = `${at}[populate]=*`;
    return path.length < depth || WHOLE
      ? [all, `${at}=true`, `${at}[count]=true`, `${at}[status]=draft`]
      : [all];
  });

/** The type at the end of a path; none where it may be any. */
const endOf = (uid: string, path: string[]): string | undefined =>
  path.reduce<string | undefined>((at, name) => {
    const attribute = at && attributesOf(at).find(([key]) => key === name)?.[1];
    return attribute ? targetsOf(attribute) : undefined;
  }, uid);

/** Fields of words that a list could be asked about. */
const fieldsOf = (uid: string | undefined): string[] =>
  uid === undefined
    ? []
    : attributesOf(uid).flatMap(([name, { type, private: isPrivate }]) =>
        ['string', 'text', 'richtext', 'uid'].includes(type) && !isPrivate ? [name] : [],
      );

/** Each field at the end of each path, as the names that lead there. */
const looksOf = (uid: string, depth: number): string[][] =>
  [[], ...pathsOf(uid, depth)].flatMap((path) =>
    fieldsOf(endOf(uid, path))
      .slice(0, WHOLE || path.length < 2 ? 4 : 1)
      .map((field) => [...path, field]),
  );

const filtersOf = (uid: string, depth: number): string[] =>
  looksOf(uid, depth).flatMap((look) => {
    const at = inBrackets(look, '');
    if (look.length > 2 && !WHOLE) return [`filters[$and][0][$or][0]${at}[$containsi]=WORD`];
    return [
      `filters${at}[$startsWith]=WORD`,
      `filters[$and][0][$or][0]${at}[$containsi]=WORD`,
      `filters[$not]${at}[$contains]=WORD`,
    ];
  });

const sortsOf = (uid: string): string[] => looksOf(uid, 2).map((look) => `sort=${look.join('.')}:asc`);

const get = (path: string, token: string | null) => {
  const request = boot.request.get(path);
  return token ? request.auth(token, { type: 'bearer' }) : request;
};

const MODES = ['', 'status=draft', 'status=bogus', 'locale=*', 'publicationFilter=never-published-document'];

const KINDS = ['anonymous', 'authenticated', 'read-only token', 'custom token', 'full token'] as const;
/** The whole matrix for one of them; the others show that the guard asks nothing about them. */
const DEEPEST: (typeof KINDS)[number] = 'anonymous';

const show = (body: unknown): string => JSON.stringify(body);

const passed = ({ status, body }: { status: number; body: unknown }, path: string): boolean => {
  if (status >= 500) throw new Error(`${status} for ${path}: ${show(body)}`);
  return status === 200;
};

describe.each(KINDS)('%s', (kind) => {
  const isDeepest = kind === DEEPEST;

  test.each(Object.entries(LISTS))('%s, populated in every way, shows nothing', async (route, uid) => {
    let answered = 0;
    for (const query of ['', 'populate=*', ...populates(uid, isDeepest || WHOLE ? 3 : 2)]) {
      const isNear = WHOLE || query.split('populate').length < 4;
      for (const mode of isDeepest && isNear ? MODES : ['status=draft']) {
        const path = `${route}?${[query, mode, 'pagination[pageSize]=100'].filter(Boolean).join('&')}`;
        const answer = await get(path, readers[kind]!);
        if (!passed(answer, path)) continue;
        answered += 1;
        const leak = new RegExp(`.{0,200}${PLANTED}.{0,60}`).exec(show(answer.body));
        if (leak) throw new Error(`${path} shows ${leak[0]}`);
      }
    }
    expect(answered).toBeGreaterThan(3);
  });

  test.each(Object.entries(LISTS))('%s, filtered in every way, knows nothing', async (route, uid) => {
    let answered = 0;
    for (const query of filtersOf(uid, isDeepest || WHOLE ? 2 : 0)) {
      for (const mode of isDeepest ? ['', 'status=draft'] : ['status=draft']) {
        const ask = (word: string) =>
          get(`${route}?${query.replace('WORD', word)}&${mode}&pagination[pageSize]=100`, readers[kind]!);
        const known = await ask(PLANTED);
        if (!passed(known, query)) continue;
        const unknown = await ask('Nowherezzz');
        answered += 1;
        if (show(known.body) !== show(unknown.body))
          throw new Error(`${route}?${query}&${mode} is an oracle`);
      }
    }
    expect(answered).toBeGreaterThan(0);
  });
});

test.each(Object.entries(LISTS))('%s is not sorted by what readers may not see', async (route, uid) => {
  for (const query of sortsOf(uid)) {
    passed(await get(`${route}?${query}`, null), query);
  }
});

test('the published, the approved and the named are there', async () => {
  const interviews = await get('/api/newsroom/interviews?populate[quotes][populate]=speaker', null).expect(
    200,
  );
  expect(interviews.body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
    planted.published,
  ]);
  expect(interviews.body.data[0].quotes.length).toBeGreaterThan(3);
  expect(interviews.body.data[0].quotes[0].speaker.name).toBe('Helena Marsh');
  const people = await get('/api/newsroom/people', null).expect(200);
  expect(people.body.data.map(({ name }: { name: string }) => name)).toEqual(['Helena Marsh']);
  const filtered = await get(
    '/api/newsroom/quotes?filters[speaker][name][$eq]=Helena%20Marsh&sort=speaker.name',
    null,
  );
  expect(filtered.body.meta.pagination.total).toBe(interviews.body.data[0].quotes.length);
  const { body } = await get(
    '/api/promos?populate[pictures][populate]=related&populate[quotes]=true',
    null,
  ).expect(200);
  expect(body.data[0].pictures[0].name).toBe('harbour.png');
  expect(body.data[0].quotes.length).toBe(interviews.body.data[0].quotes.length);
});

test('a token with the named permission reads the draft in preview, and in lists what readers read', async () => {
  const full = readers['full token']!;
  const preview = await get(`/api/newsroom/interviews/${planted.published}/preview`, full).expect(200);
  expect(preview.body.data.title).toContain(PLANTED);
  const list = await get('/api/newsroom/interviews?status=draft', full).expect(200);
  expect(show(list.body)).not.toContain(PLANTED);
});

test('code of the app in a public request gets what readers get, and more only when it says so', async () => {
  const { asTrusted } = await import('../../server/src/trust');
  const drafts = () => boot.strapi.db.query(INTERVIEW).findMany({ where: { publishedAt: null } });
  const { run } = boot.strapi.requestContext as unknown as { run<T>(store: object, work: () => T): T };
  const asReader = <T>(work: () => T): T =>
    run({ state: { route: { info: { type: 'content-api' } } } }, work);
  expect(await asReader(drafts)).toEqual([]);
  expect((await asReader(() => asTrusted(drafts))).length).toBeGreaterThan(2);
  expect((await drafts()).length).toBeGreaterThan(2);
});

test('a write answers with what readers may see of what it leads to', async () => {
  const full = readers['full token']!;
  const { body } = await get('/api/promos', full).expect(200);
  for (const { documentId } of body.data) {
    const changed = await boot.request
      .put(
        `/api/promos/${documentId}?populate[interview]=true&populate[quotes]=true&populate[people]=true&populate[articles][populate]=*`,
      )
      .auth(full, { type: 'bearer' })
      .send({ data: { title: 'Changed' } })
      .expect(200);
    expect(changed.body.data.title).toBe('Changed');
    expect(changed.body.data.quotes.length).toBeGreaterThan(0);
    expect(show(changed.body)).not.toContain(PLANTED);
  }
});
