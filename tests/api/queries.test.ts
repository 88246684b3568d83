/** No query of anybody's is answered with a fault of the server's. */
import { bootStrapi, type Boot } from './boot';
import { READER_ACTIONS } from './newsroom';

const LISTS = ['interviews', 'quotes', 'people', 'topics', 'rate-widgets'];
const JUNK = [
  'filters=abc',
  'filters[]=abc',
  'filters[$or]=x',
  'filters[$and]=1',
  'filters[$or][0]=x',
  'filters[$not]=x',
  'filters[$not][]=x',
  'filters[id]=99999999999',
  'filters[id][$in][0]=99999999999999999999',
  'filters[id]=abc',
  'filters[documentId]=%00',
  'filters[__proto__][x]=1',
  'filters[constructor]=1',
  'filters[toString][$eq]=1',
  '_q[]=x',
  '_q[a]=x',
  '_q=%00',
  '_q=%25',
  'locale[a]=-1',
  'locale=a&locale=b',
  'locale=%00',
  'locale=__proto__',
  'sort[a]=b',
  'sort[id]=sideways',
  'sort=:',
  'sort[]=',
  'sort[0][0]=x',
  'sort[__proto__]=asc',
  'populate=nothing',
  'populate[a][b]=c',
  'populate[]=',
  'populate[0][0]=x',
  'pagination=x',
  'pagination[page]=x',
  'pagination[page]=99999999999999999999',
  'pagination[page][]=1',
  'pagination[pageSize]=-1',
  'pagination[start]=-1&pagination[limit]=-5',
  'pagination[withCount]=maybe',
  'fields=nothing',
  'fields[a]=b',
  'fields[0][0]=x',
  'fields=%00',
  'status[a]=b',
  'status=bogus',
  '__proto__[x]=1',
  'constructor=1',
];

let boot: Boot;
beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantPublic([
    ...READER_ACTIONS,
    'plugin::newsroom.rate-widget.find',
    'plugin::newsroom.rate.placement',
    'plugin::newsroom.rate.convert',
    'plugin::newsroom.rate.banks',
    'plugin::newsroom.embed.oembed',
    'plugin::newsroom.embed.page',
  ]);
});
afterAll(() => boot?.destroy());

test.each([...LISTS, 'rates', 'convert', 'banks', 'oembed', 'embed/rates/header'])('%s', async (route) => {
  const faults: string[] = [];
  for (const query of JUNK) {
    const { status, text } = await boot.request.get(`/api/newsroom/${route}?${query}`);
    if (status >= 500) faults.push(`${status} ${query} ${text.slice(0, 120)}`);
  }
  expect(faults).toEqual([]);
});

test.each([
  ['filters=abc', /"filters" must name an attribute/],
  ['filters[$or]=x', /"filters\[\$or\]" must be a list/],
  ['filters[id]=99999999999', /larger than any id/],
  ['_q[]=x', /Give "_q" once/],
  ['locale[a]=-1', /"locale" must be a language/],
  ['pagination[page]=x', /"pagination\[page\]" must be a whole number/],
  ['_q=%00', /NUL/],
])('%s is refused with a sentence', async (query, sentence) => {
  const { body } = await boot.request.get(`/api/newsroom/interviews?${query}`).expect(400);
  expect(body.error.message).toMatch(sentence);
});

test.each([
  'filters[title][$contains]=word',
  'filters[$or][0][title]=a&filters[$or][1][title]=b',
  'filters[$not][title]=a',
  'filters[title][$not][$contains]=a',
  'filters[id][$null]=true',
  'sort=title:desc',
  'sort[0]=title',
  'fields[0]=title&fields[1]=slug',
  'fields=title',
  'pagination[page]=1&pagination[pageSize]=5&pagination[withCount]=false',
  'locale=ru',
  '_q=100%25',
])('%s is answered', (query) => boot.request.get(`/api/newsroom/interviews?${query}`).expect(200));
