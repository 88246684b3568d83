import { found } from './helpers';

/** Every form is looked for in a sentence of its own, so that one miss names itself. */
function forms(language: string, term: string, list: string): void {
  for (const form of list.split(' ')) {
    expect({ form, found: found(`… ${form} …`, language, [term]) }).toEqual({ form, found: [form] });
  }
}

describe('English forms', () => {
  test.each([
    ['reactor', "reactor reactors reactor's REACTORS Reactor’s"],
    ['subsidy', "subsidy subsidies subsidy's"],
    ['tax', "tax taxes tax's"],
    ['shelf', 'shelf shelves'],
    ['seaman', 'seaman seamen'],
    ['crisis', 'crisis crises'],
    ['cargo', 'cargo cargoes cargos'],
  ])('%s is found as %s', (term, list) => forms('en', term, list));

  test('"to" marks a verb', () => {
    forms('en', 'to export', 'export exports exported exporting');
    forms('en', 'to devalue', 'devalue devalues devalued devaluing');
    forms('en', 'to ship', 'ship ships shipped shipping');
    forms('en', 'to carry', 'carry carries carried carrying');
    expect(found('The exporters met.', 'en', ['to export'])).toEqual([]);
  });

  test('every word of a phrase may inflect', () => {
    expect(
      found('Two nuclear power plants and a nuclear power plant’s roof.', 'en', ['nuclear power plant']),
    ).toEqual(['nuclear power plants', 'nuclear power plant’s']);
  });

  test('a star stands for any ending', () => {
    expect(found('Photovoltaics and photovoltaic cells, no photos.', 'en', ['photovolt*'])).toEqual([
      'Photovoltaics',
      'photovoltaic',
    ]);
  });
});

describe('Russian forms', () => {
  test.each([
    [
      'электростанция',
      'электростанция электростанции электростанцию электростанцией электростанций электростанциях',
    ],
    ['завод', 'завод завода заводу заводом заводе заводы заводов заводам заводами заводах'],
    ['поставка', 'поставка поставки поставку поставкой поставок поставкам'],
    ['рынок', 'рынок рынка рынку рынком рынке рынки рынков'],
    ['боец', 'боец бойца бойцы бойцов'],
    ['нефть', 'нефть нефти нефтью'],
    ['уголь', 'уголь угля углем углю'],
    ['соглашение', 'соглашение соглашения соглашению соглашением соглашений'],
    ['алюминий', 'алюминий алюминия алюминием'],
    ['атомный', 'атомный атомного атомной атомную атомные атомных атомными'],
    ['санкции', 'санкции санкций санкциям санкциями санкциях'],
    ['христианин', 'христианин христиане христиан христианам'],
    ['экспортировать', 'экспортировать экспортирует экспортировали экспортируют экспортировал'],
    ['самолёт', 'самолёт самолет самолётов самолетами'],
  ])('%s is found as %s', (term, list) => forms('ru', term, list));

  test('adjective and noun of a phrase agree', () => {
    expect(
      found('О мирном атоме, атомных электростанциях и атомной электростанции.', 'ru', [
        'атомная электростанция',
      ]),
    ).toEqual(['атомных электростанциях', 'атомной электростанции']);
  });

  test('loanwords in a vowel do not change', () => {
    expect(found('Три метра от метро.', 'ru', ['метро'])).toEqual(['метро']);
  });

  test('acronyms do not inflect', () => {
    expect(found('АЭС и аэса.', 'ru', [{ term: 'АЭС', exactCase: true }])).toEqual(['АЭС']);
  });
});

describe('Belarusian forms', () => {
  test.each([
    [
      'электрастанцыя',
      'электрастанцыя электрастанцыі электрастанцыю электрастанцыяй электрастанцый электрастанцыях',
    ],
    ['завод', 'завод завода заводу заводам заводзе заводы заводаў'],
    ['палітыка', 'палітыка палітыкі палітыку палітыкай палітыцы'],
    ['рынак', 'рынак рынку рынкам рынкі рынкаў'],
    ['спартовец', 'спартовец спартоўца спартоўцы спартоўцаў'],
    ['пастаўка', 'пастаўка пастаўкі пастаўку паставак'],
    ['бюджэт', 'бюджэт бюджэту бюджэтам бюджэце'],
    ['сталь', 'сталь сталі сталлю'],
    ['пагадненне', 'пагадненне пагаднення пагадненнем пагадненні пагадненняў'],
    ['атамны', 'атамны атамнага атамнай атамную атамныя атамных атамнымі'],
    ['санкцыі', 'санкцыі санкцый санкцыям санкцыямі санкцыях'],
    ["аб'ект", "аб'ект аб’екта абʼектаў"],
  ])('%s is found as %s', (term, list) => forms('be', term, list));
});

test('a language without rules matches words as written', () => {
  expect(found('Elektrownia i elektrownie.', 'pl', ['elektrownia'])).toEqual(['Elektrownia']);
  expect(found('Elektrownia i elektrownie.', 'pl', ['elektrowni*'])).toEqual(['Elektrownia', 'elektrownie']);
});
