import { addWidget, bootRates, READERS, type RatesBoot } from './rates';
import { createEditor, editorGrants, READER_ACTIONS } from './newsroom';

/** What made Strapi or one of the databases answer 500, on every list and page that readers may open. */
const HOSTILE = [
  'filters=abc',
  'filters[0]=abc',
  'filters[$or]=x',
  'filters[$and]=1',
  'filters[$or][a]=1',
  'filters[$or][0]=x',
  'filters[$and][0][$or]=x',
  'filters[$not]=x',
  'filters[id]=abc',
  'filters[id][$eq]=99999999999999999999',
  'filters[id][$gt]=1e999',
  'filters[id][$in][0]=x',
  'filters[id][$contains]=1',
  'filters[id][$between]=1',
  'filters[id][$eq][a]=1',
  'filters[documentId][$eq]=%00',
  'filters[createdAt]=yesterday',
  'filters[createdAt][$gt]=2026-99-99',
  'filters[createdAt][$contains]=2026',
  'filters[createdAt][$null]=perhaps',
  'filters[createdAt]=0000-00-00',
  'filters[__proto__][a]=1',
  'filters[constructor][name]=1',
  'filters[%00][$eq]=1',
  'filters[title][$unknown]=1',
  'filters[topics]=x',
  'filters[topics][id]=x',
  'filters[topics][$in][0]=x',
  'filters[topics][parent][order]=x',
  'filters[speaker][person]=x',
  'filters[speaker]=99999999999',
  'filters[rates][$contains]=1',
  'filters[labels][$contains]=a',
  'filters[names][$contains]=a',
  'filters[aliases][$eq]={',
  'filters[body][$startsWith]=a',
  'filters[order]=x',
  'filters[order]=99999999999',
  'filters[enabled]=perhaps',
  'filters[confidence][$lt]=Infinity',
  'filters[conductedOn]=soon',
  'filters[kind][$eq]=nonsense',
  'filters[title][$endsWith]=%5C',
  'filters[title][$contains]=%25_%5C',
  'filters[title][$eq][$in]=x',
  'filters' + '[$not]'.repeat(30) + '[id]=1',
  '_q[]=x',
  '_q[a]=x',
  '_q=%00',
  '_q=99999999999999999999',
  '_q=%5C',
  'locale[a]=-1',
  'locale[]=en',
  'locale=%00',
  'status[a]=draft',
  'status=nonsense',
  'sort=nonsense',
  'sort[a]=b',
  'sort[0][a][b]=c',
  'sort[id]=up',
  'sort[id][a]=asc',
  'sort[][][]=id',
  'sort=__proto__',
  'sort=%00',
  'populate=nonsense',
  'populate[a]=b',
  'populate[topics]=perhaps',
  'populate[topics][fields][a]=b',
  'populate[topics][filters]=x',
  'populate[topics][filters][id]=x',
  'populate[topics][sort][a]=b',
  'populate[topics][on]=x',
  'populate[topics][on][x]=y',
  'populate[speaker][filters][$or]=x',
  'populate[0][a]=b',
  'populate=__proto__',
  'populate[constructor]=true',
  'pagination=x',
  'pagination[page]=x',
  'pagination[page]=-1',
  'pagination[page]=0',
  'pagination[page]=2147483647&pagination[pageSize]=100',
  'pagination[page]=99999999999999999999',
  'pagination[pageSize][a]=1',
  'pagination[start]=-1',
  'pagination[start]=9999999999',
  'pagination[limit]=x',
  'pagination[limit]=1.5',
  'pagination[withCount]=x',
  'pagination[__proto__]=1',
  'pagination[page]=1&pagination[start]=1',
  'fields=nonsense',
  'fields[a]=b',
  'fields[0][a]=b',
  'fields=%00',
  'fields=constructor',
  '__proto__=1',
  'constructor=1',
  'toString[a]=1',
  '%00=1',
  'placement[a]=1',
  'placement=%00',
  'locale=x-',
  'base=%00&counter=USD',
  'base=USD&counter=BYN&amount[a]=1',
  'base=USD&counter=BYN&date=9999-99-99',
  'base=USD&counter=BYN&date=9999-12-31',
  'base=USD&counter=BYN&bank=constructor',
  'from=0001-01-01&to=9999-12-31',
  'from[a]=1',
  'fill=constructor',
  'format=__proto__',
  'url=%00',
  'url[a]=1',
  'url=http://[',
  'url=http://127.0.0.1/api/newsroom/embed/rates/%25E0',
  'days=x',
  'width[a]=1',
];

/** Right queries of each kind stay answered. */
const RIGHT: [route: string, query: string][] = [
  ['interviews', 'filters[title][$containsi]=a&sort=title:desc&pagination[page]=1&pagination[pageSize]=5'],
  ['interviews', 'filters[$or][0][title][$eq]=a&filters[$or][1][wordCount][$gt]=3&fields[0]=title'],
  ['interviews', 'filters[conductedOn][$between][0]=2026-01-01&filters[conductedOn][$between][1]=2026-12-31'],
  ['interviews', 'filters[publishedAt][$gt]=2026-01-01T00:00:00.000Z&populate[topics][fields][0]=slug'],
  ['interviews', 'filters[topics][slug][$in][0]=energy&populate=topics&locale=en'],
  ['interviews', 'populate=*&_q=100&sort[0][title]=asc&pagination[withCount]=false'],
  ['interviews', 'filters[createdAt][$notNull]=true&filters[id][$ne]=0&filters[$not][title][$eq]=x'],
  ['quotes', 'filters[featured]=true&filters[confidence][$gte]=0.5&populate[speaker]=true'],
  ['quotes', 'filters[order][$lte]=3&pagination[start]=0&pagination[limit]=10&populate[speaker][populate]=*'],
  ['rate-widgets', 'filters[enabled]=true&filters[placement]=header&sort=order'],
  ['rate-widgets', 'filters[labels][$null]=true&filters[amount][$in][0]=1'],
];

let boot: RatesBoot;
let paths: string[];
let token: string;
let interview: string;
let unpublish: () => PromiseLike<unknown>;

beforeAll(async () => {
  boot = await bootRates({ at: '2026-03-17T09:05:00Z' });
  const actions = [
    ...READER_ACTIONS,
    ...READERS,
    'plugin::newsroom.rate-widget.find',
    'plugin::newsroom.interview.analysis',
    ...['spark', 'jsonLd', 'page', 'oembed', 'element'].map((name) => `plugin::newsroom.embed.${name}`),
  ];
  await boot.grantPublic(actions);
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await addWidget(boot);
  await boot.rates().tick();
  const editor = await createEditor(boot);
  const id = await editor.create({ title: 'On heat pumps' });
  await editor.publish(id);
  interview = id;
  unpublish = () => editor.unpublish(id);
  token = await boot.apiToken('full-access');
  paths = [
    ...['interviews', 'quotes', 'people', 'topics', 'rate-widgets', 'rates', 'convert', 'banks', 'oembed'],
    ...['interviews', 'quotes', 'people', 'topics'].flatMap((type) => [`${type}/${id}`, `${type}/%00`]),
    ...[`interviews/${id}/analysis`, `interviews/${id}/preview`, 'interviews/%00/preview'],
    ...['', '/history', '/spark.svg', '/json-ld'].map((part) => `rate-widgets/usd${part}`),
    ...[
      'embed/rates/header',
      'embed/rates.js',
      'embed/rates/%00',
      'rate-widgets/%00',
      'rate-widgets/__proto__',
    ],
  ];
}, 120_000);

afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});

const ask = (path: string, query: string) => {
  const request = boot.request.get(`/api/newsroom/${path}?${query}`);
  return path.endsWith('/preview') ? request.auth(token, { type: 'bearer' }) : request;
};

test('no query makes a route fail', async () => {
  const failed: string[] = [];
  for (const path of paths) {
    for (const query of ['', ...HOSTILE]) {
      const { status } = await ask(path, query);
      if (status >= 500) failed.push(`${status} ${path}?${query}`);
    }
  }
  expect(failed.filter((one) => !one.startsWith('501'))).toEqual([]);
}, 300_000);

test.each(RIGHT)('%s?%s is answered', async (path, query) => {
  const { status, body } = await ask(path, query);
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
});

test('a refusal says what to write instead', async () => {
  const message = async (query: string): Promise<string> =>
    (await ask('interviews', query).expect(400)).body.error.message;
  expect(await message('filters=abc')).toBe(
    'Filters name an attribute and an operator: filters[title][$eq]=…',
  );
  expect(await message('filters[$or]=x')).toContain('"$or" needs a list');
  expect(await message('filters[wordCount]=many')).toContain('a whole number');
  expect(await message('filters[rates][$contains]=1')).toContain('"rates" is no text');
  expect(await message('_q[]=x')).toBe('Send "_q" once, as text.');
  expect(await message('pagination[page]=x')).toContain('"pagination[page]" must be a whole number');
});

test('what readers are given may be kept, and is asked for again each time', async () => {
  const lists = ['interviews', 'quotes', 'people', 'topics', 'rate-widgets'];
  for (const path of [...lists, `interviews/${interview}`, `interviews/${interview}/analysis`]) {
    const { headers, body } = await ask(path, '').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(body).toHaveProperty('data');
    const known = await ask(path, '').set('If-None-Match', headers.etag!).expect(304);
    expect(known.text).toBe('');
    const own = await ask(path, '').auth(token, { type: 'bearer' }).expect(200);
    expect([own.headers['cache-control'], own.headers.etag]).toEqual(['private, no-store', undefined]);
    const withCookie = await ask(path, '').set('Cookie', 'a=b').expect(200);
    expect(withCookie.headers['cache-control']).toBe('private, no-store');
  }
  const draft = await ask(`interviews/${interview}/preview`, '').expect(200);
  expect(draft.headers['cache-control']).toBe('private, no-store');
  const refused = await ask('interviews', 'filters=abc').expect(400);
  expect(refused.headers['cache-control']).toBe('private, no-store');
});

test('what is withdrawn is gone for whoever asks again', async () => {
  const { headers } = await ask(`interviews/${interview}`, '').expect(200);
  await unpublish();
  const gone = await ask(`interviews/${interview}`, '').set('If-None-Match', headers.etag!).expect(404);
  expect(gone.headers['cache-control']).toBe('private, no-store');
});

test('an address that asks too often is told to wait, and a token is not', async () => {
  await boot.restart({ readers: { perMinute: 3 } });
  for (let times = 0; times < 3; times += 1) await ask('interviews', '').expect(200);
  const { body, headers } = await ask('interviews', '').expect(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(headers['cache-control']).toBe('no-store');
  expect(body.error.message).toContain('may ask 3 times a minute');
  await ask('interviews', '').auth(token, { type: 'bearer' }).expect(200);
  await boot.request.get('/admin/init').expect(200);
});
