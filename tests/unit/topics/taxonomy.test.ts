import { compileTaxonomy, defaultTaxonomy, tagTopics } from '../../../server/src/analysis/topics';
import { stemsOf } from '../../../server/src/analysis/topics/inflection';
import { slugs } from './helpers';

const topics = defaultTaxonomy();
const compiled = compileTaxonomy(topics);
const tag = (language: string, text: string, title?: string) =>
  tagTopics({ text, title, language }, compiled);
const words = (language: string, slug: string, text: string) =>
  tag(language, text)
    .find((answer) => answer.slug === slug)
    ?.evidence.map(({ form }) => form.toLowerCase()) ?? [];

test('the tree and its codes are the published ones', () => {
  const line = ({ slug, parent, iptc }: (typeof topics)[number]): string =>
    `${parent ?? '-'} ${slug} ${iptc?.match === 'broad' ? '≈' : ''}${iptc?.code}`;
  expect(topics.map(line).sort()).toEqual(
    [
      '- economy 04000000',
      'economy trade 20000373',
      'economy currency 20000391',
      'economy industry 20000294',
      'industry microelectronics ≈20000230',
      'economy agriculture 20000210',
      'economy transport 20000337',
      'transport shipping ≈20000291',
      'transport aviation ≈20000337',
      '- energy 20000256',
      'energy nuclear-power 20000265',
      'energy oil-and-gas 20001243',
      'energy electricity 20000260',
      'energy renewable-energy 20000257',
      '- science-and-technology 13000000',
      'science-and-technology space 20000739',
      'science-and-technology artificial-intelligence 20001298',
      '- politics 11000000',
      'politics elections 20000574',
      'politics diplomacy 20000639',
      'politics regional-integration ≈20000638',
      'politics sanctions 20000642',
      '- defence ≈16000000',
      '- health 07000000',
      '- education 05000000',
      '- labour 09000000',
      '- social-security 20000520',
      '- environment 06000000',
      '- weather 17000000',
      '- crime-and-justice 02000000',
      '- disasters 03000000',
      '- culture 01000000',
      '- religion 12000000',
      '- society 14000000',
      '- sport 15000000',
      '- lifestyle 10000000',
    ].sort(),
  );
  expect(topics.filter(({ suggestOnly }) => suggestOnly).map(({ slug }) => slug)).toEqual([
    'crime-and-justice',
  ]);
});

test('every topic has names and words in three languages', () => {
  for (const { slug, names, vocabulary } of topics) {
    for (const language of ['en', 'ru', 'be']) {
      expect([slug, language, names?.[language]]).not.toContain(undefined);
      const own = (vocabulary[language] ?? []).filter(({ against }) => !against);
      expect([slug, language, own.length >= 15]).toEqual([slug, language, true]);
    }
  }
});

test('no list holds a term twice, and every word has a form to look for', () => {
  for (const { slug, vocabulary } of topics) {
    for (const [language, list] of Object.entries(vocabulary)) {
      const seen = list.map(({ term }) => term);
      expect([slug, language, seen.filter((term, i) => seen.indexOf(term) !== i)]).toEqual([
        slug,
        language,
        [],
      ]);
      for (const { term } of list) {
        for (const word of term.split(/[\s-]+/)) expect(stemsOf(word, language, false)[0]?.stem).toBeTruthy();
      }
    }
  }
});

describe('words that deceive', () => {
  test.each([
    ['en', 'space', 'One economic space and one digital space need office space with storage space.'],
    [
      'ru',
      'space',
      'Единое экономическое пространство и цифровое пространство, а спутниковое телевидение дорожает.',
    ],
    ['be', 'space', 'Адзіная эканамічная прастора, лічбавая прастора і спадарожнікавае тэлебачанне.'],
    ['en', 'trade', 'The trade union cut mobile tariffs after talks on the electricity tariff.'],
    ['ru', 'trade', 'Тарифы на мобильную связь и тарифный план обсудили в торговом центре.'],
    ['be', 'trade', 'Тарыфы на мабільную сувязь і тарыфны план абмеркавалі ў гандлёвым цэнтры.'],
    ['en', 'energy', 'The car, powered by an old engine of 300 horsepower, changed the balance of power.'],
    ['en', 'sport', 'These are the rules of the game.'],
    ['ru', 'sport', 'Таковы правила игры.'],
    ['be', 'sport', 'Такія правілы гульні.'],
    ['en', 'disasters', 'It ended in economic catastrophe.'],
    ['ru', 'disasters', 'Всё кончилось экономической катастрофой.'],
    ['be', 'disasters', 'Усё скончылася эканамічнай катастрофай.'],
    ['en', 'labour', 'The Union of the two states grew, and so did the customs union.'],
    ['en', 'nuclear-power', 'A nuclear family feared nuclear war and nuclear weapons.'],
    ['ru', 'weather', 'Глобальное потепление обсудили в ледовом дворце.'],
    ['en', 'oil-and-gas', 'Palm oil, olive oil and tear gas.'],
  ])('%s: no %s in “%s”', (language, slug, text) => expect(words(language, slug, text)).toEqual([]));

  test('organised labour is still found by its union', () => {
    expect(words('en', 'labour', 'The union called its workers out on strike over wages.')).toContain(
      'union',
    );
  });
});

describe('short articles of our own', () => {
  test.each([
    [
      'en',
      'The second reactor of the nuclear power plant joined the grid. Engineers loaded nuclear fuel in May.',
      ['nuclear-power', 'energy'],
    ],
    [
      'ru',
      'Второй энергоблок атомной электростанции включён в сеть. Ядерное топливо загрузили в мае.',
      ['nuclear-power', 'energy'],
    ],
    [
      'be',
      'Другі энергаблок атамнай электрастанцыі ўключаны ў сетку. Ядзернае паліва загрузілі ў маі.',
      ['nuclear-power', 'energy'],
    ],
    [
      'en',
      'Two cosmonauts left the space station and returned from orbit in a small spacecraft.',
      ['space', 'science-and-technology'],
    ],
    [
      'ru',
      'Двое космонавтов покинули орбитальную станцию и вернулись на космическом корабле.',
      ['space', 'science-and-technology'],
    ],
    [
      'be',
      'Двое касманаўтаў пакінулі арбітальную станцыю і вярнуліся на касмічным караблі.',
      ['space', 'science-and-technology'],
    ],
    [
      'en',
      'Foreign trade grew: import tariffs fell, and the trade surplus with its neighbours doubled.',
      ['trade', 'economy'],
    ],
    [
      'ru',
      'Внешняя торговля выросла: таможенные пошлины снизились, а товарооборот с соседями удвоился.',
      ['trade', 'economy'],
    ],
    [
      'be',
      'Знешні гандаль вырас: мытныя пошліны знізіліся, а тавараабарот з суседзямі падвоіўся.',
      ['trade', 'economy'],
    ],
    ['en', 'The goalkeeper saved two shots and the home team won the championship match.', ['sport']],
    ['ru', 'Вратарь отразил два удара, и сборная выиграла матч чемпионата.', ['sport']],
    ['be', 'Брамнік адбіў два ўдары, і зборная выйграла матч чэмпіянату.', ['sport']],
  ])('%s: %s', (language, text, expected) => {
    expect(slugs(tag(language, text))).toEqual(expect.arrayContaining(expected));
  });

  test('crime is suggested at most', () => {
    const answers = tag(
      'en',
      'The prosecutor charged him with murder, robbery and fraud; the jury found him guilty.',
    );
    expect(answers.find(({ slug }) => slug === 'crime-and-justice')?.score).toBeGreaterThan(0.5);
    expect(slugs(answers)).not.toContain('crime-and-justice');
  });
});
