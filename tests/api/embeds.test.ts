import { errors } from '@strapi/utils';
import { createHash } from 'node:crypto';
import { all, ratesOver } from '../unit/publishing/widgets';
import { bootStrapi, type Boot } from './boot';

const ACTIONS = ['spark', 'jsonLd', 'page', 'oembed', 'element'].map(
  (name) => `plugin::newsroom.embed.${name}`,
);

describe('what leaves the house', () => {
  let boot: Boot;
  // supertest opens a new port for each request, and oEmbed knows pages by their host.
  const get = (path: string) => boot.request.get(`/api/newsroom${path}`).set('Host', 'paper.example');

  beforeAll(async () => {
    boot = await bootStrapi();
    boot.strapi.get('services').set(
      'plugin::newsroom.rates',
      ratesOver(all, (sentence) => new errors.NotFoundError(sentence)),
    );
  });
  afterAll(() => boot?.destroy());

  test('is closed until somebody opens it', async () => {
    await get('/embed/rates/header').expect(403);
    await get('/embed/rates.js').expect(403);
    await boot.grantPublic(ACTIONS);
    await get('/embed/rates/header').expect(200);
  });

  test('the page may be framed by anybody, and does nothing else', async () => {
    const { headers, text } = await get('/embed/rates/header')
      .expect(200)
      .expect('Content-Type', /^text\/html/);
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    );
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    // Every other answer keeps what Strapi says.
    const other = await get('/interviews');
    expect(other.headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  test('answers are kept as long as the rates say, and compared by ETag', async () => {
    for (const path of [
      '/embed/rates/header',
      '/rate-widgets/rub-byn/spark.svg',
      '/rate-widgets/rub-byn/json-ld',
    ]) {
      const { headers } = await get(path).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=1234, stale-if-error=86400');
      expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
      const again = await get(path).set('If-None-Match', headers.etag!).expect(304);
      expect(again.headers.etag).toBe(headers.etag);
      expect(again.text).toBe('');
    }
    const token = await boot.apiToken('full-access');
    const { headers } = await get('/embed/rates/header').auth(token, { type: 'bearer' }).expect(200);
    expect(headers['cache-control']).toMatch(/^private, /);
  });

  test('errors are kept by nobody, and a frame shows a sentence', async () => {
    const page = await get('/embed/rates/nowhere?locale=ru').expect(404).expect('Cache-Control', 'no-store');
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers).not.toHaveProperty('x-frame-options');
    expect(page.text).toContain('По этому адресу курсов валют нет.');
    const { body } = await get('/rate-widgets/nothing/spark.svg')
      .expect(404)
      .expect('Cache-Control', 'no-store');
    expect(body.error.message).toBe('There is no rate widget "nothing".');
    await get('/rate-widgets/rub-byn/spark.svg?days=3').expect(400).expect('Cache-Control', 'no-store');
    await get('/embed/rates/header?local=ru').expect(400);
    await get('/embed/rates/header?locale=%3Cb%3E').expect(400);
  });

  test('an outage shows a reader no error', async () => {
    const services = boot.strapi.get('services');
    const rates = services.get('plugin::newsroom.rates');
    services.set('plugin::newsroom.rates', {
      ...rates,
      placement: () => Promise.reject(new Error('the database is away')),
    });
    const silent = jest.spyOn(boot.strapi.log, 'error').mockReturnValue(boot.strapi.log);
    const page = await get('/embed/rates/header?locale=be').expect(503).expect('Cache-Control', 'no-store');
    expect(page.text).toContain('Зараз курсы валют паказаць нельга.');
    expect(page.text).not.toContain('database');
    expect(silent).toHaveBeenCalledTimes(1);
    silent.mockRestore();
    services.set('plugin::newsroom.rates', rates);
  });

  test('the picture, the data and the element have their types', async () => {
    const svg = await get('/rate-widgets/rub-byn/spark.svg?days=14&width=200&height=60&locale=ru').expect(
      200,
    );
    expect(svg.headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(String(svg.body)).toContain('14 дн.');
    const data = await get('/rate-widgets/rub-byn/json-ld').expect(200);
    expect(data.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(data.text).currentExchangeRate.price).toBe('3.5812');
    const script = await get('/embed/rates.js').expect(200);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('max-age=86400');
    expect(script.headers['cross-origin-resource-policy']).toBe('cross-origin');
    await get('/embed/rates.js').set('If-None-Match', script.headers.etag!).expect(304);
  });

  test('oEmbed answers for the page that names it', async () => {
    const { text } = await get('/embed/rates/header?locale=be').expect(200);
    const href = /rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(text)?.[1] ?? '';
    const discovered = new URL(
      href.replaceAll('&amp;', '&'),
      'http://paper.example/api/newsroom/embed/rates/header',
    );
    const { body } = await boot.request
      .get(discovered.pathname + discovered.search + '&maxwidth=300')
      .set('Host', discovered.host)
      .expect(200);
    expect(body).toMatchObject({ type: 'rich', width: 300, title: 'Курсы валют' });
    expect(body.html).toContain(`src="http://paper.example${discovered.searchParams.get('url')}"`);
  });

  test('oEmbed knows no other page and no other format', async () => {
    const page = 'http://paper.example/api/newsroom/embed/rates/header';
    const ask = (query: string) => get(`/oembed?${query}`);
    await ask(`url=${page}`).expect(200);
    await ask(`url=${page}&format=xml`).expect(501);
    const { body } = await ask('url=http://elsewhere.example/').expect(404);
    expect(body.error.message).toContain('can be embedded');
    await ask(`url=${page}-unknown`).expect(404);
    await ask('').expect(400);
    await ask(`url=${page}&maxwidth=wide`).expect(400);
  });

  test('JSON-LD can be put into a script as it comes', async () => {
    const services = boot.strapi.get('services');
    const rates = services.get('plugin::newsroom.rates');
    const label = '</script><!--\u2028\u2029';
    services.set('plugin::newsroom.rates', {
      ...rates,
      widget: async (slug: string, locale: string) => ({ ...(await rates.widget(slug, locale)), label }),
    });
    const { text } = await get('/rate-widgets/rub-byn/json-ld').expect(200);
    services.set('plugin::newsroom.rates', rates);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text).name).toBe(label);
  });

  test('the host of a request stands in no answer that a cache may keep', async () => {
    for (const path of [
      '/embed/rates/header',
      '/embed/rates/nowhere',
      '/embed/rates.js',
      '/rate-widgets/rub-byn/spark.svg',
      '/rate-widgets/rub-byn/json-ld',
      '/rate-widgets/nothing/json-ld',
      '/oembed?url=http://evil.example/api/newsroom/embed/rates/header',
      '/oembed?url=/api/newsroom/embed/rates/header',
    ]) {
      const { text, body, headers } = await get(path)
        .set('Host', 'evil.example')
        .set('X-Forwarded-Host', 'evil.example');
      const isKept = headers['cache-control'] !== 'no-store';
      expect({ path, named: isKept && (text ?? String(body)).includes('evil.example') }).toEqual({
        path,
        named: false,
      });
    }
    boot.strapi.config.set('server.url', 'https://cms.example');
    boot.strapi.config.set('server.absoluteUrl', 'https://cms.example');
    const { text, headers } = await get('/oembed?url=/api/newsroom/embed/rates/header')
      .set('Host', 'evil.example')
      .expect(200);
    boot.strapi.config.set('server.url', '');
    expect(headers['cache-control']).toMatch(/^public, /);
    expect(text).not.toContain('evil.example');
  });

  test('public addresses follow the configuration', async () => {
    boot.strapi.config.set('server.url', 'https://cms.example/base');
    boot.strapi.config.set('server.absoluteUrl', 'https://cms.example/base');
    const { text } = await get('/rate-widgets/rub-byn/json-ld').expect(200);
    expect(JSON.parse(text).url).toBe('https://cms.example/base/api/newsroom/rate-widgets/rub-byn');
    boot.strapi.config.set('server.url', '');
  });
});
