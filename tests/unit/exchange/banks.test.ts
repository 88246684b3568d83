import {
  addDays,
  BANKS,
  BankError,
  frankfurter,
  PAUSE,
  type Bank,
  type Observation,
} from '../../../server/src/exchange';
import { converse, ok, status, windows1251 } from './bank';

const bank = (slug: string): Bank => {
  const found = BANKS.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`No bank "${slug}".`);
  return found;
};

/** `100 RUB = 3.6709 BYN on 2026-03-17` */
const said = ({ base, counter, nominal, value, effectiveDate }: Observation): string =>
  `${nominal} ${base} = ${value} ${counter} on ${effectiveDate}`;

const FIREWALL = '<html><head><title>Request Rejected</title></head><body>Support ID: 17</body></html>';

describe.each(BANKS.map(({ slug }) => slug))('%s', (slug) => {
  const { latest, range } = bank(slug);
  const ask = [
    () => latest({ today: '2026-03-17' }),
    () => range({ from: '2026-03-02', to: '2026-03-03', currencies: ['USD'] }),
  ];

  test.each([
    ['a firewall page with status 200', ok(FIREWALL)],
    ['an empty body with status 200', ok('')],
    ['half an answer', ok('[{"Cur_ID":456,"Date":"2026')],
    ['a server error', status(500, 'oops')],
    ['too many requests', status(429)],
  ])('takes %s for no rates, loudly', (_, reply) => {
    for (const begin of ask) expect(() => converse(begin(), reply)).toThrow(BankError);
  });

  test('names itself in three languages, and its terms', () => {
    const { name, attribution, termsUrl, origin, since } = bank(slug);
    expect(Object.values(name).filter(Boolean)).toHaveLength(3);
    expect(attribution).toMatch(/\w/);
    expect([termsUrl, origin].map((url) => new URL(url).protocol)).toEqual(['https:', 'https:']);
    expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('National Bank of Belarus', () => {
  const currencies = (
    ...eras: [id: number, code: string, scale: number, start: string, end: string, monthly?: 1][]
  ) =>
    ok(
      JSON.stringify(
        eras.map(([id, code, scale, start, end, monthly = 0]) => ({
          Cur_ID: id,
          Cur_Abbreviation: code,
          Cur_Scale: scale,
          Cur_Periodicity: monthly,
          Cur_DateStart: `${start}T00:00:00`,
          Cur_DateEnd: `${end}T00:00:00`,
        })),
      ),
    );

  test('keeps the digits of a JSON number, and the day whatever the timezone', () => {
    const body =
      '[{"Cur_ID":456,"Date":"2026-03-17T00:00:00","Cur_Abbreviation":"RUB","Cur_Scale":100,"Cur_Name":"Российских рублей","Cur_OfficialRate":3.6710},' +
      '{"Cur_ID":1,"Date":"2026-03-17T00:00:00","Cur_Abbreviation":"VND","Cur_Scale":100000,"Cur_Name":"Донгов","Cur_OfficialRate":1.2E-1}]';
    const tomorrow = status(404);
    const { found, asked } = converse(bank('nbrb').latest({ today: '2026-03-17' }), ok(body), tomorrow);
    expect(asked).toEqual(['/exrates/rates?periodicity=0', '/exrates/rates?periodicity=0&ondate=2026-03-18']);
    expect(found.map(said)).toEqual([
      '100 RUB = 3.6710 BYN on 2026-03-17',
      '100000 VND = 0.12 BYN on 2026-03-17',
    ]);
  });

  test('asks for the days that are set ahead: on a Thursday for Friday and the weekend', () => {
    const daysAsked = (today: string, count: number) =>
      converse(bank('nbrb').latest({ today }), ...Array.from({ length: count + 1 }, () => ok('[]')))
        .asked.slice(1)
        .map((path) => path.replace(/.*ondate=/, ''));
    expect(daysAsked('2026-03-19', 3)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
    expect(daysAsked('2026-03-20', 3)).toEqual(['2026-03-21', '2026-03-22', '2026-03-23']);
    expect(daysAsked('2026-03-22', 1)).toEqual(['2026-03-23']);
  });

  test('stitches a history over changed ids and nominals', () => {
    const history = (id: number, date: string, rate: string) =>
      ok(`[{"Cur_ID":${id},"Date":"${date}T00:00:00","Cur_OfficialRate":${rate}}]`);
    const { found, asked } = converse(
      bank('nbrb').range({ from: '2021-07-08', to: '2021-07-09', currencies: ['EUR', 'UAH'] }),
      currencies(
        [19, 'EUR', 1, '1999-01-01', '2016-06-30'],
        [292, 'EUR', 1, '2016-07-01', '2021-07-08'],
        [451, 'EUR', 10, '2021-07-09', '2050-01-01'],
        [371, 'EUR', 1, '2021-07-09', '2050-01-01', 1],
        [449, 'UAH', 100, '2021-07-09', '2050-01-01'],
        [440, 'USD', 1, '2021-07-09', '2050-01-01'],
      ),
      history(292, '2021-07-08', '2.9810'),
      history(451, '2021-07-09', '29.82'),
      status(404),
    );
    expect(asked.slice(1)).toEqual([
      '/exrates/rates/dynamics/292?startDate=2021-07-08&endDate=2021-07-08',
      '/exrates/rates/dynamics/451?startDate=2021-07-09&endDate=2021-07-09',
      '/exrates/rates/dynamics/449?startDate=2021-07-09&endDate=2021-07-09',
    ]);
    expect(found.map(said)).toEqual(['1 EUR = 2.9810 BYN on 2021-07-08', '10 EUR = 29.82 BYN on 2021-07-09']);
  });

  test.each([
    [
      'a day that no calendar has',
      '{"Cur_Abbreviation":"USD","Cur_Scale":1,"Date":"2026-02-30T00:00:00","Cur_OfficialRate":3}',
    ],
    [
      'a rate in words',
      '{"Cur_Abbreviation":"USD","Cur_Scale":1,"Date":"2026-02-20T00:00:00","Cur_OfficialRate":"none"}',
    ],
    [
      'a rate that is missing',
      '{"Cur_Abbreviation":"USD","Cur_Scale":1,"Date":"2026-02-20T00:00:00","Cur_OfficialRate":null}',
    ],
    [
      'a nominal of zero',
      '{"Cur_Abbreviation":"USD","Cur_Scale":0,"Date":"2026-02-20T00:00:00","Cur_OfficialRate":3}',
    ],
  ])('refuses %s', (_, entry) => {
    expect(() => converse(bank('nbrb').latest({ today: '2026-02-20' }), ok(`[${entry}]`))).toThrow(BankError);
  });
});

describe('European Central Bank', () => {
  const file = (...days: [day: string, currency: string, rate: string][]) =>
    ok(
      `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><gesmes:subject>Reference rates</gesmes:subject><Cube>${days
        .map(([day, code, rate]) => `<Cube time='${day}'><Cube currency='${code}' rate='${rate}'/></Cube>`)
        .join('')}</Cube></gesmes:Envelope>`,
    );

  test('states one euro in each currency, a day with one currency included', () => {
    const { found } = converse(
      bank('ecb').latest({ today: '2026-06-11' }),
      file(['2026-06-11', 'SEK', '10.2530']),
    );
    expect(found.map(said)).toEqual(['1 EUR = 10.2530 SEK on 2026-06-11']);
  });

  test('takes the short file where it reaches, else the long one', () => {
    const query = { from: '2026-05-28', to: '2026-06-11', currencies: ['SEK'] };
    const short = file(
      ['2026-06-11', 'SEK', '11.1'],
      ['2026-05-28', 'SEK', '11.2'],
      ['2026-05-28', 'USD', '1.1'],
    );
    const recent = converse(bank('ecb').range(query), short);
    expect(recent.asked).toEqual(['/stats/eurofxref/eurofxref-hist-90d.xml']);
    expect(recent.found.map(said)).toEqual([
      '1 EUR = 11.1 SEK on 2026-06-11',
      '1 EUR = 11.2 SEK on 2026-05-28',
    ]);

    const old = converse(bank('ecb').range({ ...query, from: '2019-01-02' }), short);
    expect(old.asked).toEqual(['/stats/eurofxref/eurofxref-hist.xml']);

    const late = converse(bank('ecb').range(query), file(['2026-06-11', 'SEK', '11.1']), short);
    expect(late.asked).toHaveLength(2);
  });

  test('pauses in the middle of its archive, and loses nothing there', () => {
    const days = Array.from({ length: 5_000 }, (_, index) => addDays('2006-01-02', index));
    const archive = file(...days.map((day): [string, string, string] => [day, 'SEK', `9.${day.slice(-2)}`]));
    const reading = bank('ecb').range({ from: days[0]!, to: days.at(-1)!, currencies: ['SEK'] });
    reading.next();
    let step = reading.next(archive);
    let pauses = 0;
    for (; step.value === PAUSE; pauses += 1) step = reading.next(archive);
    expect(pauses).toBeGreaterThan(2);
    expect((step.value as Observation[]).map(said)).toEqual(
      days.map((day) => `1 EUR = 9.${day.slice(-2)} SEK on ${day}`),
    );
  });

  test.each([
    [
      'an error page',
      '<html><title>Blocked</title></html>',
      'no <Envelope> document; it begins with "<html>',
    ],
    ['a document that breaks off', '<Envelope><Cube><Cube time="2026-06-11">', 'no <Envelope> document'],
    ['a document without days', '<Envelope><Cube></Cube></Envelope>', 'no list of days'],
    [
      'an entity of its own',
      '<!DOCTYPE a [<!ENTITY a "b">]><Envelope>&a;</Envelope>',
      'no <Envelope> document',
    ],
  ])('refuses %s', (_, body, words) => {
    expect(() => converse(bank('ecb').latest({ today: '2026-06-11' }), ok(body))).toThrow(words);
  });
});

describe('Bank of Russia', () => {
  const day = (date: string, ...entries: string[]) =>
    ok(
      windows1251(
        `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="${date}" name="Foreign Currency Market">${entries.join('')}</ValCurs>`,
      ),
    );
  const tenge =
    '<Valute ID="R01335"><NumCode>398</NumCode><CharCode>KZT</CharCode><Nominal>100</Nominal><Name>Тенге</Name><Value>16,3170</Value></Valute>';
  const rouble =
    '<Valute ID="R01090B"><NumCode>933</NumCode><CharCode>BYN</CharCode><Nominal>1</Nominal><Name>Белорусский рубль</Name><Value>27,4000</Value><VunitRate>27,4</VunitRate></Valute>';

  test('reads windows-1251, decimal commas and tomorrow’s date', () => {
    const { found } = converse(bank('cbr').latest({ today: '2026-04-24' }), day('25.04.2026', tenge, rouble));
    expect(found.map(said)).toEqual([
      '100 KZT = 16.3170 RUB on 2026-04-25',
      '1 BYN = 27.4000 RUB on 2026-04-25',
    ]);
  });

  test('asks the history by ids, letters included', () => {
    const { found, asked } = converse(
      bank('cbr').range({ from: '2026-04-01', to: '2026-04-24', currencies: ['BYN'] }),
      day('24.04.2026', tenge, rouble),
      ok(
        windows1251(
          '<?xml version="1.0" encoding="windows-1251"?><ValCurs ID="R01090B" DateRange1="01.04.2026" DateRange2="24.04.2026"><Record Date="04.04.2026" Id="R01090B"><Nominal>1</Nominal><Value>27,1500</Value></Record></ValCurs>',
        ),
      ),
    );
    expect(asked[1]).toBe(
      '/scripts/XML_dynamic.asp?date_req1=01/04/2026&date_req2=24/04/2026&VAL_NM_RQ=R01090B',
    );
    expect(found.map(said)).toEqual(['1 BYN = 27.1500 RUB on 2026-04-04']);
  });

  test('hears an error that comes with status 200', () => {
    expect(() =>
      converse(bank('cbr').latest({ today: '2026-04-24' }), ok('<ValCurs>Error in parameters</ValCurs>')),
    ).toThrow('Error in parameters');
  });

  test('expands no entity', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "1">]><ValCurs Date="25.04.2026"><Valute ID="R1"><CharCode>KZT</CharCode><Nominal>&a;</Nominal><Value>1</Value></Valute></ValCurs>';
    expect(() => converse(bank('cbr').latest({ today: '2026-04-24' }), ok(bomb))).toThrow(BankError);
  });
});

test('the National Bank of Ukraine: units, and both dates', () => {
  const { found, asked } = converse(
    bank('nbu').range({ from: '2026-03-01', to: '2026-03-02', currencies: ['THB'] }),
    ok(
      '[{"exchangedate":"01.03.2026","r030":764,"cc":"THB","txt":"Бат","rate":13.9110,"units":10,"rate_per_unit":1.39110,"calcdate":"26.02.2026","special":null},' +
        '{"exchangedate":"01.03.2026","r030":840,"cc":"USD","rate":43.1,"units":1,"calcdate":"26.02.2026"}]',
    ),
  );
  expect(asked).toEqual([
    '/NBU_Exchange/exchange_site?start=20260301&end=20260302&sort=exchangedate&order=asc&json',
  ]);
  expect(found.map(said)).toEqual(['10 THB = 13.9110 UAH on 2026-03-01']);
  expect(found[0]?.publishedOn).toBe('2026-02-26');
});

test('the National Bank of Poland: two tables, and a 404 that is normal', () => {
  const table = (letter: string, code: string, mid: string) =>
    ok(
      `[{"table":"${letter}","no":"041/${letter}/NBP/2026","effectiveDate":"2026-03-02","rates":[{"currency":"x","code":"${code}","mid":${mid}}]}]`,
    );
  const both = converse(
    bank('nbp').latest({ today: '2026-03-02' }),
    table('A', 'EUR', '4.2300'),
    table('B', 'BYN', '1.31'),
  );
  expect(both.found.map(said)).toEqual([
    '1 EUR = 4.2300 PLN on 2026-03-02',
    '1 BYN = 1.31 PLN on 2026-03-02',
  ]);

  const query = { from: '2026-03-02', to: '2026-03-02', currencies: ['EUR', 'BYN'] };
  const { found } = converse(bank('nbp').range(query), table('A', 'EUR', '4.2300'), status(404));
  expect(found).toHaveLength(1);
});

test('the Czech National Bank: a year at once, empty on 1 January', () => {
  const cnb = bank('cnb');
  expect(converse(cnb.latest({ today: '2026-01-01' }), ok('{"rates":[]}')).found).toEqual([]);
  const { found, asked } = converse(
    cnb.range({ from: '2023-12-29', to: '2024-01-02', currencies: ['TRY'] }),
    ok(
      '{"rates":[{"validFor":"2023-12-29","currencyCode":"TRY","amount":1,"rate":0.758},{"validFor":"2023-12-28","currencyCode":"TRY","amount":1,"rate":0.75}]}',
    ),
    ok(
      '{"rates":[{"validFor":"2024-01-02","currencyCode":"TRY","amount":100,"rate":75.90},{"validFor":"2024-01-02","currencyCode":"HUF","amount":100,"rate":6.4}]}',
    ),
  );
  expect(asked).toHaveLength(2);
  expect(found.map(said)).toEqual(['1 TRY = 0.758 CZK on 2023-12-29', '100 TRY = 75.90 CZK on 2024-01-02']);
});

test('the National Bank of Kazakhstan: a day a request', () => {
  const day = (date: string, rate: string) =>
    ok(
      `<rates><generator>x</generator><date>${date}</date><item><fullname>РОССИЙСКИЙ РУБЛЬ</fullname><title>RUB</title><description>${rate}</description><quant>1</quant><index>DOWN</index><change>-0.06</change></item></rates>`,
    );
  const { found, asked } = converse(
    bank('nbk').range({ from: '2026-03-31', to: '2026-04-01', currencies: ['RUB'] }),
    day('31.03.2026', '5.93'),
    day('01.04.2026', '5.87'),
  );
  expect(asked).toEqual(['/rss/get_rates.cfm?fdate=31.03.2026', '/rss/get_rates.cfm?fdate=01.04.2026']);
  expect(found.map(said)).toEqual(['1 RUB = 5.93 KZT on 2026-03-31', '1 RUB = 5.87 KZT on 2026-04-01']);
});

test('Frankfurter always names the provider', () => {
  const norges = frankfurter({
    provider: 'nb',
    currency: 'NOK',
    timezone: 'Europe/Oslo',
    name: { en: 'Norges Bank', ru: 'Банк Норвегии', be: 'Банк Нарвегіі' },
  });
  const row = ok('[{"date":"2026-03-18","base":"NOK","quote":"SEK","rate":0.98700}]');
  const latest = converse(norges.latest({ today: '2026-03-18' }), row);
  const range = converse(norges.range({ from: '2026-03-18', to: '2026-03-18', currencies: ['SEK'] }), row);
  expect([...latest.asked, ...range.asked].every((path) => path.includes('providers=nb'))).toBe(true);
  expect(latest.found.map(said)).toEqual(['1 NOK = 0.98700 SEK on 2026-03-18']);
});
