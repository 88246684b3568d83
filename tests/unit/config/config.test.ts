import { inForce, optionFlaw, originOf, validateConfig } from '../../../server/src/config';

test('a file may say nothing, a part, or all of the defaults', () => {
  for (const file of [{}, { quotes: {} }, { rates: { contact: undefined } }, inForce({})]) {
    expect(() => validateConfig(file)).not.toThrow();
  }
});

test.each([
  [{ quotes: { aprove: 'editor', gate: 'block' } }, 'Did you mean "approve"'],
  [{ quotes: { approve: 'on-publsh', gate: 'block' } }, 'did you mean "on-publish"'],
  [{ qoutes: {} }, 'Did you mean "quotes"'],
  [{ something: true }, 'Known here: subjects, quotes, taxonomy'],
  [{ subjects: { article: { title: 'title', text: ['body'] } } }, 'Write it like "api::article.article"'],
  [{ subjects: { 'api::a.a': { title: 'title', text: [] } } }, 'must list the attributes'],
  [{ subjects: { 'api::a.a': { titel: 'title', text: ['body'] } } }, 'Did you mean "title"'],
  [{ subjects: { 'api::a.a': { title: 'title' } } }, 'must list the attributes'],
  [{ subjects: { 'api::a.a': { text: ['body'] } } }, 'must name the attribute that holds the title'],
  [{ taxonomy: { load: 'yes' } }, 'must be true or false'],
  [{ quotes: null }, '"quotes" must be an object with approve, gate'],
  [{ quotes: { gate: null } }, '"quotes.gate" must be one of block, warn, off'],
  [{ rates: { timeout: 99 } }, 'from 100 to 60000'],
  [{ rates: { timeout: '3000' } }, 'a whole number of milliseconds'],
  [{ rates: { jump: 0.2 } }, 'a share above zero as a string'],
  [{ rates: { jump: '0' } }, 'a share above zero as a string'],
  [{ rates: { contact: 'почта@пример' } }, 'in plain letters'],
  [{ rates: { allow: ['10.0.0.5'] } }, 'hosts with ports'],
  [{ rates: { banks: ['nbrb'] } }, '"rates.banks" must be an object keyed by bank'],
  [{ rates: { banks: { nbrb: { currencis: ['USD'] } } } }, 'Did you mean "currencies"'],
  [
    { rates: { banks: { nbrb: { currencies: ['usd'] } } } },
    '"rates.banks.nbrb.currencies" must list ISO 4217',
  ],
  [{ rates: { banks: { nbrb: { daysOff: ['2026-02-30'] } } } }, `must list days such as ['2026-01-09']`],
  [{ rates: { banks: { nbrb: { attribution: 'two\nlines' } } } }, 'a string of one line'],
  [{ rates: { banks: { nbrb: { origin: 'file:///etc' } } } }, 'must be a web address'],
])('%j is refused with the way out', (change, message) => {
  expect(() => validateConfig(change)).toThrow(message);
});

describe('options that are set in the admin', () => {
  test.each([
    ['quotes.gate', 'warn'],
    ['quotes.approve', 'editor'],
    ['rates.refresh', false],
    ['rates.timeout', 5000],
    ['rates.jump', '0.5'],
    ['rates.contact', ''],
    ['rates.banks.nbrb.attribution', 'Rates of the day'],
    ['rates.banks.harbour:2.currencies', ['USD']],
    ['rates.banks.nbrb.daysOff', []],
  ])('%s may be %j', (name, value) => {
    expect(optionFlaw(name, value)).toBeNull();
  });

  test.each([
    // By the same sentences as in the file.
    ['quotes.gate', 'blok', 'did you mean "block"'],
    ['rates.timeout', 1, 'from 100 to 60000'],
    ['rates.banks.nbrb.currencies', ['US'], 'ISO 4217'],
    ['quotes.gates', 'warn', 'no option that can be set in the admin. Did you mean "quotes.gate"?'],
    // What widens the reach of the server, or is read once at the start.
    ['rates.allow', ['127.0.0.1:80'], 'no option that can be set in the admin'],
    ['rates.banks.nbrb.origin', 'https://example.org', 'no option that can be set in the admin'],
    ['subjects', {}, 'no option that can be set in the admin'],
    ['taxonomy.load', false, 'no option that can be set in the admin'],
    ['rates.banks', {}, 'no option that can be set in the admin'],
    // Names that every object knows.
    ['toString', 'x', 'no option'],
    ['rates.banks.nbrb.constructor', 'x', 'no option'],
    ['rates.banks.__proto__.daysOff', [], 'no option'],
  ])('%s may not be %j', (name, value, sentence) => {
    expect(optionFlaw(name, value)).toContain(sentence);
  });

  test('give way to the file, and go before the defaults, each option by itself', () => {
    const file = {
      quotes: { gate: 'block' as const },
      rates: { contact: undefined, banks: { nbrb: { currencies: ['USD'] } } },
    };
    const stored = {
      'quotes.gate': 'off',
      'quotes.approve': 'editor',
      'rates.contact': 'desk@paper.example',
      'rates.banks.nbrb.currencies': ['EUR', 'RUB'],
      'rates.banks.nbrb.daysOff': ['2026-12-31'],
    };
    const config = inForce(file, stored);
    expect(config.quotes).toEqual({ gate: 'block', approve: 'editor' });
    expect(config.rates).toMatchObject({
      contact: 'desk@paper.example',
      timeout: 30_000,
      banks: { nbrb: { currencies: ['USD'], daysOff: ['2026-12-31'] } },
    });
    const origin = (name: string) => originOf(file, stored, name);
    expect(origin('quotes.gate')).toBe('file');
    expect(origin('quotes.approve')).toBe('here');
    expect(origin('rates.contact')).toBe('here');
    expect(origin('rates.timeout')).toBe('default');
    expect(origin('rates.banks.nbrb.currencies')).toBe('file');
    expect(origin('rates.banks.nbrb.daysOff')).toBe('here');
    expect(origin('rates.banks.constructor.daysOff')).toBe('default');
  });

  test('that the file names are the file’s, also where it says what the default says', () => {
    expect(originOf({ quotes: { gate: 'block' } }, {}, 'quotes.gate')).toBe('file');
  });

  test('leave what every object inherits as it was', () => {
    inForce({}, { 'rates.banks.constructor.daysOff': ['2026-12-31'] });
    expect(Object.hasOwn(Object, 'daysOff')).toBe(false);
    expect(inForce({})).toEqual(inForce({}, {}));
  });
});
