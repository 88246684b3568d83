import { ARTICLE, bootStrapi, SUBJECTS, type Boot } from './boot';
import { editorGrants, INTERVIEW, PERSON, QUOTE, TOPIC } from './newsroom';
import { FILE, PAGE, plant, PLANTED, PROMO } from './planted';

/** The same through GraphQL, generated from the schema that its plugin makes: each list, each field, to a depth. */
const GRANTS = [
  ...[INTERVIEW, QUOTE, PERSON, TOPIC, ARTICLE, PAGE, PROMO].flatMap((uid) => [
    `${uid}.find`,
    `${uid}.findOne`,
  ]),
  `${FILE.replace('upload.file', 'upload.content-api')}.find`,
  `${FILE.replace('upload.file', 'upload.content-api')}.findOne`,
];

let boot: Boot;
let planted: Awaited<ReturnType<typeof plant>>;
let full: string;

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}
interface Field {
  name: string;
  args: { name: string; type: TypeRef }[];
  type: TypeRef;
}
interface TypeInfo {
  kind: string;
  name: string;
  fields: Field[] | null;
  inputFields: { name: string; type: TypeRef }[] | null;
  possibleTypes: { name: string }[] | null;
}
let types: Map<string, TypeInfo>;

const ask = async (query: string, token?: string) => {
  const request = boot.request.post('/graphql').send({ query });
  return token ? request.auth(token, { type: 'bearer' }) : request;
};

const REF = '{ kind name ofType { kind name ofType { kind name ofType { kind name } } } }';

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'], graphql: true, newsroom: { subjects: SUBJECTS } });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic(GRANTS);
  planted = await plant(boot);
  full = await boot.apiToken('full-access');
  const { body } = await ask(
    `{ __schema { types { kind name possibleTypes { name } inputFields { name type ${REF} }
       fields { name args { name type ${REF} } type ${REF} } } } }`,
  );
  types = new Map(body.data.__schema.types.map((type: TypeInfo) => [type.name, type]));
});
afterAll(() => boot?.destroy());

const named = (ref: TypeRef): string => (ref.ofType ? named(ref.ofType) : (ref.name ?? ''));

/** All that can be asked of a type: each field once, with drafts asked for wherever there is an argument for it. */
const selection = (typeName: string, depth: number): string => {
  const type = types.get(typeName);
  if (type?.possibleTypes)
    return type.possibleTypes
      .map(
        ({ name }) =>
          `... on ${name} { __typename ${depth > 0 ? aliased(selection(name, depth - 1), name) : ''} }`,
      )
      .join(' ');
  return (type?.fields ?? [])
    .flatMap((field) => {
      const target = types.get(named(field.type));
      if (field.args.some(({ type: arg }) => arg.kind === 'NON_NULL')) return [];
      if (!target?.fields && !target?.possibleTypes) return [field.name];
      if (depth === 0 || field.name.endsWith('_connection')) return [];
      const inner = selection(target.name, depth - 1);
      const args = field.args.some(({ name }) => name === 'status') ? '(status: DRAFT)' : '';
      return inner ? [`${field.name}${args} { ${inner} }`] : [];
    })
    .join(' ');
};

/** Members of a union may name fields alike that differ in type: each gets a name of its own. */
const aliased = (inner: string, type: string): string =>
  inner.replace(/(^|[{}\s])([a-z]\w*)(?=\s|$)(?!\s*:)/giu, (whole, before: string, name: string) =>
    ['on', '__typename'].includes(name) ? whole : `${before}${type}_${name}: ${name}`,
  );

const lists = (): Field[] =>
  types
    .get('Query')!
    .fields!.filter(({ args }) => args.some(({ name }) => name === 'pagination'))
    .filter(({ name }) => !name.startsWith('usersPermissions') && !name.startsWith('reviewWorkflows'));

const ARGS = ['', '(status: DRAFT)', '(status: DRAFT, publicationFilter: "never-published-document")'];

test('there is something to ask', () => {
  expect(lists().map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'newsroomInterviews',
      'newsroomQuotes',
      'newsroomPeople',
      'pages',
      'promos',
      'articles',
    ]),
  );
});

test('no list, with all that hangs on it, shows a planted word', async () => {
  let answered = 0;
  for (const { name, type, args: known } of lists()) {
    for (const args of ARGS) {
      if (args.includes('publicationFilter') && !known.some((arg) => arg.name === 'publicationFilter'))
        continue;
      if (args.includes('status') && !known.some((arg) => arg.name === 'status')) continue;
      for (const depth of [2, 3]) {
        for (const token of [undefined, full]) {
          const query = `{ ${name}${args} { ${selection(named(type), depth)} } }`;
          const { status, body } = await ask(query, token);
          if (status >= 500) throw new Error(`${status} for ${query}: ${JSON.stringify(body)}`);
          if (body.errors?.some(({ message }: { message: string }) => message.includes('Cannot query')))
            throw new Error(`${query}: ${JSON.stringify(body.errors)}`);
          if (body.data?.[name]) answered += 1;
          const leak = new RegExp(`.{0,200}${PLANTED}.{0,60}`).exec(JSON.stringify(body));
          if (leak) throw new Error(`${query} shows ${leak[0]}`);
        }
      }
    }
  }
  expect(answered).toBeGreaterThan(20);
});

test.each([
  ['one interview', (id: string) => `newsroomInterview(documentId: "${id}", status: DRAFT)`],
  [
    'one in every language',
    (id: string) => `newsroomInterview(documentId: "${id}", locale: "ru", status: DRAFT)`,
  ],
])('%s and its localizations show no draft', async (_, field) => {
  for (const id of [planted.published, planted.draft, planted.unpublished, planted.embargoed]) {
    const { body } = await ask(
      `{ ${field(id)} { title body localizations { title body quotes { text } } quotes(status: DRAFT) { text speaker { name } } } }`,
    );
    expect(JSON.stringify(body)).not.toContain(PLANTED);
  }
});

test.each([
  'newsroomInterviews(status: DRAFT) { localizations(filters: { title: { startsWith: "WORD" } }) { documentId } }',
  'newsroomInterviews(filters: { localizations: { title: { startsWith: "WORD" } } }) { documentId }',
  'newsroomQuotes(filters: { interview: { title: { startsWith: "WORD" } } }) { documentId }',
  'newsroomInterviews(filters: { quotes: { text: { contains: "WORD" } } }) { documentId }',
  'promos(filters: { interview: { title: { startsWith: "WORD" } } }) { documentId }',
  'promos { people(filters: { name: { startsWith: "WORD" } }) { documentId } }',
  'pages(status: DRAFT, filters: { promo: { interview: { title: { startsWith: "WORD" } } } }) { documentId }',
  'newsroomInterviews_connection(status: DRAFT, filters: { title: { contains: "WORD" } }) { pageInfo { total } }',
  'articles_connection(status: DRAFT, filters: { title: { contains: "WORD" } }) { pageInfo { total } }',
])('{ %s } is no oracle', async (query) => {
  const known = await ask(`{ ${query.replace('WORD', PLANTED)} }`);
  const unknown = await ask(`{ ${query.replace('WORD', 'Nowherezzz')} }`);
  expect(known.body.errors ?? []).toEqual(unknown.body.errors ?? []);
  expect(known.body).toEqual(unknown.body);
});

test('decisions and assignments are neither read nor written', () => {
  const names = ['Query', 'Mutation']
    .flatMap((name) => types.get(name)?.fields ?? [])
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => /decision|assignment/i.test(name))).toEqual([]);
});

test('a mutation answers with what was written, and with no draft that it leads to', async () => {
  const { body: made } = await ask(
    'mutation { createArticle(status: DRAFT, data: { title: "Own words" }) { documentId title topics { name } } }',
    full,
  );
  expect(made.errors).toBeUndefined();
  expect(made.data.createArticle.title).toBe('Own words');
  const { body: promos } = await ask('{ promos { documentId } }', full);
  const id = promos.data.promos[0].documentId;
  const { body } = await ask(
    `mutation { updatePromo(documentId: "${id}", data: { title: "Changed" }) { title interview { title } quotes { text } people { name } } }`,
    full,
  );
  expect(body.data.updatePromo.title).toBe('Changed');
  expect(JSON.stringify(body)).not.toContain(PLANTED);
});
