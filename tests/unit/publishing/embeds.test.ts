import { createHash } from 'node:crypto';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { addressesUnder } from '../../../server/src/publishing/addresses';
import { policyFor } from '../../../server/src/publishing/framing';
import { ELEMENT_SCRIPT } from '../../../server/src/publishing/rates/element';
import { figure, legible, signed, spell, trend } from '../../../server/src/publishing/rates/figures';
import { inContext, scriptJson, specificationOf } from '../../../server/src/publishing/rates/json-ld';
import { embeddedAt, oembedOf } from '../../../server/src/publishing/rates/oembed';
import { PAGE_STYLE, pageHeight, ratesPage, sentencePage } from '../../../server/src/publishing/rates/page';
import { localeIn, wholeNumberIn } from '../../../server/src/publishing/rates/parameters';
import { SPARK_STYLE, sparkSvg } from '../../../server/src/publishing/rates/spark-svg';
import { languageOf, WORDS } from '../../../server/src/publishing/rates/words';
import { all, course, derived, empty, point, rising, stale, widget } from './widgets';

const addresses = addressesUnder('https://paper.example', '/api');
const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&</title>]]>--!>`;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (html: string): Element[] => {
  const walk = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
};
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;
const named = (html: string, tag: string) => elementsIn(html).filter(({ tagName }) => tagName === tag);

describe('figures', () => {
  test('have the language’s decimal mark, a real minus and a sign', () => {
    expect(signed('-0.0225', 'ru')).toBe('−0,0225');
    expect(signed('0.0163', 'be')).toBe('+0,0163');
    expect(signed('0.0000', 'en')).toBe('0.0000');
    expect(figure('3.5812', 'en')).toBe('3.5812');
  });

  test('say a direction in words', () => {
    const down = { absolute: '-0.0225', percent: '-0.62', direction: 'down' } as const;
    expect(trend(down, 'en')).toBe('down 0.62 %');
    expect(trend(down, 'ru')).toBe('снижение на 0,62 %');
    expect(trend({ ...down, direction: 'none' }, 'be')).toBe('без змен');
  });

  test('keep what was published and shorten what was computed', () => {
    expect(legible({ rate: '12345.67890', derived: false })).toBe('12345.67890');
    expect(legible({ rate: '0.0343951103911', derived: true })).toBe('0.0343951');
  });

  test('spell days without a clock', () => {
    expect(spell('2026-04-09', 'en')).toBe('9 Apr 2026');
    expect(spell('2026-04-09', 'be')).toBe('09.04.2026');
  });

  test.each([
    ['ru-RU', 'ru'],
    ['be_tarask', 'be'],
    ['BE', 'be'],
    ['bem', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('%s is answered in %s', (locale, language) => expect(languageOf(locale)).toBe(language));

  test('every language fills the same gaps', () => {
    const gaps = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const words of [WORDS.ru, WORDS.be]) {
      expect(Object.keys(words)).toEqual(Object.keys(WORDS.en));
      for (const [key, sentence] of Object.entries(WORDS.en)) {
        expect(gaps(words[key as keyof typeof words])).toEqual(gaps(sentence));
      }
    }
  });
});

describe('the picture', () => {
  const size = { days: 30, width: 160, height: 40, locale: 'en' };
  const read = (svg: string) =>
    new XMLParser({ ignoreAttributes: false, parseTagValue: false, attributeNamePrefix: '@' }).parse(svg).svg;

  test('speaks', () => {
    const svg = read(sparkSvg(widget(), course, size));
    expect(svg['@role']).toBe('img');
    expect(svg['@aria-labelledby']).toBe(`${svg.title['@id']} ${svg.desc['@id']}`);
    expect(svg.title['#text']).toBe('100 RUB');
    expect(svg.desc['#text']).toBe(
      '100 RUB in BYN, 30 days, min 3.5722, max 3.7310, last 3.5812 on 8 Apr 2026, down 3.47 %',
    );
  });

  test('speaks Russian and Belarusian', () => {
    expect(sparkSvg(widget(), course, { ...size, locale: 'ru' })).toContain('последний 3,5812 на 08.04.2026');
    expect(sparkSvg(widget(), course, { ...size, locale: 'be' })).toContain('зніжэнне на 3,47 %');
  });

  test('draws the direction as a shape, whatever its colour', () => {
    const shape = (rates: string[]) => {
      const points = rates.map((rate, day) => point(`2026-04-0${day + 1}`, rate));
      return /<path class="(up|down|none)" d="([^"]+)"/.exec(sparkSvg(widget(), points, size));
    };
    const shapes = [
      ['1', '2'],
      ['2', '1'],
      ['1', '2', '1.0'],
    ].map(shape);
    expect(shapes.map((found) => found?.[1])).toEqual(['up', 'down', 'none']);
    expect(new Set(shapes.map((found) => found?.[2])).size).toBe(3);
  });

  test('without a rate says so', () => {
    const svg = sparkSvg(empty, [], { ...size, locale: 'be' });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(read(svg).text['#text']).toBe('няма курсу');
    expect(read(svg).desc['#text']).toBe('няма курсу');
  });

  test('is light or dark by itself', () => {
    expect(sparkSvg(widget(), course, size)).toContain(`<style>${SPARK_STYLE}</style>`);
    expect(SPARK_STYLE).toContain('prefers-color-scheme:dark');
  });

  test('is well-formed and without markup of others for any label, size and course', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE), fc.constant('a\u0000b\ud800c\uffff')),
        fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { maxLength: 40 }),
        fc.integer({ min: 60, max: 1200 }),
        fc.integer({ min: 16, max: 600 }),
        (label, rates, width, height) => {
          const points = rates.map((rate) => point('2026-04-09', String(rate / 10_000)));
          const svg = sparkSvg(widget({ label, base: label }), points, { ...size, width, height });
          expect(XMLValidator.validate(svg)).toBe(true);
          expect(Object.keys(read(svg)).filter((key) => !key.startsWith('@'))).toEqual(
            expect.not.arrayContaining(['script', 'img']),
          );
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          // XML 1.0 has no way to write these.
          expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
          expect(Buffer.from(svg).toString()).toBe(svg);
        },
      ),
    );
  });
});

describe('the page', () => {
  const html = ratesPage('header', all, { locale: 'en', addresses });
  const rows = named(html, 'tbody')[0]!.childNodes.filter((node): node is Element => 'tagName' in node);

  test('is a table with caption and headers', () => {
    expect(named(html, 'caption').map(textOf)).toEqual(['Exchange rates']);
    expect(named(html, 'th').filter((th) => attribute(th, 'scope') === 'col')).toHaveLength(4);
    expect(
      named(html, 'th')
        .filter((th) => attribute(th, 'scope') === 'row')
        .map(textOf),
    ).toEqual(['100 RUB', '1 USD', '1 EUR', '10 PLN', '1000 KZT']);
  });

  test('shows value, change with arrow, sign and words, day and bank', () => {
    const first = textOf(rows[0]!);
    expect(first).toContain('3,58 BYN');
    expect(first).toContain('▼ −0.0225');
    expect(first).toContain('down 0.62 % since 8 Apr 2026');
    expect(first).toContain('9 Apr 2026');
    expect(textOf(rows[1]!)).toContain('▲ +0.0163up 0.54 %');
    const link = named(html, 'a')[0];
    expect(attribute(link, 'href')).toBe('https://www.nbrb.by/terms');
    expect(textOf(link!)).toBe('National Bank of the Republic of Belarus (opens in a new tab)');
    expect(attribute(named(html, 'time')[0], 'datetime')).toBe('2026-04-09');
  });

  test('says what is old, computed, from elsewhere, or not there', () => {
    expect(textOf(rows[2]!)).toContain('2 Apr 2026, out of date');
    expect(textOf(rows[3]!)).toContain('calculated');
    expect(textOf(rows[3]!)).toContain('from another bank');
    expect(textOf(rows[3]!)).toContain('not known');
    expect(textOf(rows[4]!)).toBe('1000 KZTno rate');
    expect(textOf(rows[0]!)).not.toContain('out of date');
  });

  test('is in the reader’s language', () => {
    const be = ratesPage('header', [stale], { locale: 'be', addresses });
    expect(attribute(named(be, 'html')[0], 'lang')).toBe('be');
    expect(textOf(named(be, 'tbody')[0]!)).toContain('02.04.2026, састарэў');
    expect(textOf(named(be, 'tbody')[0]!)).toContain('Нацыянальны банк Рэспублікі Беларусь');
    expect(named(ratesPage('header', [], { locale: 'ru', addresses }), 'caption').map(textOf)).toEqual([
      'Курсы валют',
    ]);
  });

  test('tells where its oEmbed is, and schema.org’s words', () => {
    const link = named(html, 'link').find((one) => attribute(one, 'type') === 'application/json+oembed');
    expect(attribute(link, 'href')).toBe(
      'https://paper.example/api/newsroom/oembed?url=' +
        encodeURIComponent('https://paper.example/api/newsroom/embed/rates/header?locale=en') +
        '&format=json',
    );
    const data = JSON.parse(textOf(named(html, 'script')[0]!));
    expect(data['@context']).toBe('https://schema.org');
    expect(data['@graph']).toHaveLength(all.length);
  });

  test('lets no text become markup', () => {
    const source = { ...widget().source!, attribution: HOSTILE, termsUrl: `javascript:alert(1)//${HOSTILE}` };
    const evil = widget({ label: HOSTILE, slug: HOSTILE, text: HOSTILE, effectiveDate: HOSTILE, source });
    const counts = (page: string) =>
      elementsIn(page)
        .map(({ tagName }) => tagName)
        .filter((tag) => tag !== 'a' && tag !== 'span')
        .join();
    const page = ratesPage(HOSTILE, [evil], { locale: `en${HOSTILE}`, addresses });
    expect(counts(page)).toBe(counts(ratesPage('header', [widget()], { locale: 'en', addresses })));
    expect(named(page, 'a')).toEqual([]);
    expect(
      elementsIn(page).flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on'))),
    ).toEqual([]);
    expect(JSON.parse(textOf(named(page, 'script')[0]!))['@graph'][0].name).toBe(HOSTILE);
  });

  test('stands under a policy that names its style and allows nothing inline', () => {
    const policy = policyFor(PAGE_STYLE);
    const inline = textOf(named(html, 'style')[0]!);
    const hash = createHash('sha256').update(inline).digest('base64');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script-src');
    const styled = elementsIn(html).filter((element) => attribute(element, 'style') !== undefined);
    expect(styled).toEqual([]);
  });

  test('has a sentence for what is not there', () => {
    expect(textOf(named(sentencePage('nowhere', 'ru'), 'p')[0]!)).toBe('По этому адресу курсов валют нет.');
  });
});

describe('schema.org', () => {
  test('has the digits, whose they are and for which day', () => {
    const data = JSON.parse(
      scriptJson(inContext(specificationOf(widget(), 'en', addresses.widget('rub-byn')))),
    );
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ExchangeRateSpecification',
      name: '100 RUB',
      description: '100 RUB = 3.5812 BYN; National Bank of the Republic of Belarus',
      url: 'https://paper.example/api/newsroom/rate-widgets/rub-byn',
      currency: 'RUB',
      currentExchangeRate: {
        '@type': 'UnitPriceSpecification',
        price: '3.5812',
        priceCurrency: 'BYN',
        referenceQuantity: { '@type': 'QuantitativeValue', value: 100, unitText: 'RUB' },
        validFrom: '2026-04-09',
      },
    });
  });

  test('has no price where there is none, and says what is old or computed', () => {
    expect(specificationOf(empty, 'en', 'x')).not.toHaveProperty('currentExchangeRate');
    expect(specificationOf(stale, 'en', 'x').description).toContain('out of date');
    expect(specificationOf(derived, 'ru', 'x').description).toContain('расчётный');
  });

  test('comes back from a script as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('</script><!--<script>')), (label) => {
        const json = scriptJson({ label });
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual({ label });
      }),
    );
  });
});

describe('oEmbed', () => {
  const bounds = { rows: 3, maxWidth: 10_000, maxHeight: 10_000, maxAge: 600, addresses };

  test('knows the addresses of its own pages alone', () => {
    const page = 'https://paper.example/api/newsroom/embed/rates/';
    expect(embeddedAt(`${page}header`, addresses)).toEqual({ placement: 'header', locale: null });
    expect(embeddedAt(`${page}sp%C3%B8rt?locale=be`, addresses)).toEqual({
      placement: 'spørt',
      locale: 'be',
    });
    for (const other of [
      page,
      'nonsense',
      'https://paper.example/api/newsroom/embed/rates.js',
      `${page}header/more`,
      `${page}%E0%A4%A`,
      `${page}../../oembed`,
      'https://paper.example.evil.example/api/newsroom/embed/rates/header',
      'https://paper.example@evil.example/api/newsroom/embed/rates/header',
      'https://me:secret@paper.example/api/newsroom/embed/rates/header',
      'http://paper.example/api/newsroom/embed/rates/header',
      'javascript:alert(1)',
    ]) {
      expect([other, embeddedAt(other, addresses)]).toEqual([other, null]);
    }
  });

  test('answers with a lazy frame without rights', () => {
    const answer = oembedOf({ placement: 'header', locale: 'ru' }, bounds);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Курсы валют', cache_age: 600 });
    expect(answer).toMatchObject({ width: 480, height: pageHeight(3) });
    const frame = named(answer.html, 'iframe')[0];
    expect(attribute(frame, 'src')).toBe('https://paper.example/api/newsroom/embed/rates/header?locale=ru');
    expect(attribute(frame, 'title')).toBe('Курсы валют');
    expect(attribute(frame, 'loading')).toBe('lazy');
    expect(attribute(frame, 'sandbox')).not.toMatch(/allow-(scripts|same-origin)/);
  });

  test('keeps to what it may take', () => {
    const answer = oembedOf(
      { placement: 'header', locale: null },
      { ...bounds, maxWidth: 320, maxHeight: 150 },
    );
    expect(answer).toMatchObject({ width: 320, height: 150 });
    expect(answer.html).toContain('width="320" height="150"');
  });

  test('lets no address become markup', () => {
    const { html } = oembedOf({ placement: HOSTILE, locale: HOSTILE }, bounds);
    expect(elementsIn(html).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'iframe']);
    const { src } = Object.fromEntries(
      named(html, 'iframe')[0]!.attrs.map(({ name, value }) => [name, value]),
    );
    expect(embeddedAt(src!, addresses)).toEqual({ placement: HOSTILE, locale: HOSTILE });
  });
});

describe('parameters', () => {
  const bounds = { least: 7, most: 365, otherwise: 30 };

  test('are whole numbers within their bounds', () => {
    expect(wholeNumberIn({}, 'days', bounds)).toBe(30);
    expect(wholeNumberIn({ days: '7' }, 'days', bounds)).toBe(7);
    for (const days of ['6', '366', '1e2', '-7', '7.5', ' 8', 'week', ['7', '8'], { gt: '7' }]) {
      expect(() => wholeNumberIn({ days }, 'days', bounds)).toThrow(/days/);
    }
    expect(() => wholeNumberIn({ days: '5' }, 'days', bounds)).toThrow('a whole number from 7 to 365');
  });

  test('name a locale or are refused', () => {
    expect(localeIn({})).toBeNull();
    expect(localeIn({ locale: 'be-BY' })).toBe('be-BY');
    for (const locale of ['<b>', 'en"', 'a', '../x', ['ru']])
      expect(() => localeIn({ locale })).toThrow(/locale/);
  });
});

describe('the element', () => {
  test('weighs little', () => {
    expect(gzipSync(ELEMENT_SCRIPT).length).toBeLessThan(5_000);
  });

  /** As a bundler makes it of our sources: names change, and a helper of its own would be missing in a browser. */
  const bundled = (): string => {
    const entry = path.resolve(__dirname, '../../../server/src/publishing/rates/element/index.ts');
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'cjs',
      target: 'node20',
    });
    const module: { exports: { ELEMENT_SCRIPT?: string } } = { exports: {} };
    new Function('module', outputFiles[0]!.text)(module);
    return module.exports.ELEMENT_SCRIPT ?? '';
  };

  test.each([
    ['as it stands', () => ELEMENT_SCRIPT],
    ['bundled', bundled],
  ])('names nothing but what browsers have, %s', (_how, make) => {
    const script = make();
    expect(script).toContain('newsroom-rates');
    const known =
      'customElements document queueMicrotask AbortController CSSStyleSheet CustomEvent HTMLElement';
    const globals = `${known} HTMLScriptElement URL fetch setTimeout clearTimeout`.split(' ');
    const messages = new Linter().verify(script, {
      languageOptions: {
        sourceType: 'script',
        ecmaVersion: 2022,
        globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])),
      },
      rules: { 'no-undef': 'error' },
    });
    expect(messages).toEqual([]);
  });

  test('writes texts as texts', () => {
    expect(ELEMENT_SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
  });
});

test('a readout that rises looks like one', () => {
  expect(ratesPage('header', [rising], { locale: 'ru', addresses })).toContain('рост на 0,54 %');
});
