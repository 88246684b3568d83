import { formsOf, GENITIVE, nominativesOf } from '../../server/src/analysis/names/declension';
import { findOccasion } from '../../server/src/analysis/quotes/occasion';
import { findPeople } from '../../server/src/analysis/quotes/people';
import type { KnownPerson } from '../../server/src/analysis';

const people = (language: string, text: string, known: KnownPerson[] = []) =>
  findPeople(text, undefined, language, known).filter((person) => person.certain);
const names = (language: string, text: string, known?: KnownPerson[]) =>
  people(language, text, known).map(({ name }) => name);
const mentions = (language: string, text: string) =>
  people(language, text).map((person) => [
    person.name,
    ...person.mentions.map(({ start, end }) => text.slice(start, end)),
  ]);

describe('declension', () => {
  it.each([
    ['ru', 'm', 'Кравец', 'Кравца Кравцу Кравцом Кравце'],
    ['ru', 'm', 'Дубов', 'Дубова Дубову Дубовым Дубове'],
    ['ru', 'm', 'Заречный', 'Заречного Заречному Заречным Заречном'],
    ['ru', 'm', 'Юрий', 'Юрия Юрию Юрием Юрии'],
    ['ru', 'f', 'Лисова', 'Лисовой Лисову'],
    ['ru', 'f', 'Мария', 'Марии Марию Марией'],
    ['be', 'm', 'Іваноў', 'Іванова Іванову Івановым Іванове'],
    ['be', 'm', 'Няхай', 'Няхая Няхаю Няхаем'],
    ['be', 'f', 'Вольга', 'Вольгі Вользе Вольгу Вольгай'],
    ['be', 'f', 'Сташэўская', 'Сташэўскай Сташэўскую'],
  ] as const)('%s %s %s', (language, gender, name, forms) => {
    expect([...formsOf(name, gender, language).keys()]).toEqual(
      expect.arrayContaining([name, ...forms.split(' ')]),
    );
  });

  it('leaves names that do not decline alone', () => {
    expect([...formsOf('Шевченко', 'm', 'ru').keys()]).toEqual(['Шевченко']);
    expect([...formsOf('Ткачук', 'f', 'be').keys()]).toEqual(['Ткачук']);
  });

  it('goes back to the nominative, likeliest first', () => {
    expect(nominativesOf('Ковальчука', GENITIVE, 'm', 'ru')[0]).toBe('Ковальчук');
    expect(nominativesOf('Ковалёвой', GENITIVE, 'f', 'ru')[0]).toBe('Ковалёва');
    expect(nominativesOf('Щербы', GENITIVE, 'm', 'ru')[0]).toBe('Щерба');
  });
});

describe('findPeople in English', () => {
  it('gathers full name, surname, title and initials into one person', () => {
    expect(mentions('en', 'Mayor Anna Berg smiled. Ms. Berg left. A. Berg signed, and Berg slept.')).toEqual([
      ['Anna Berg', 'Anna Berg', 'Berg', 'A. Berg', 'Berg'],
    ]);
  });

  it.each([
    ['the Union State and Tidewater Magazine met at the White House'],
    ['Northport University, Red River Bank and the Ministry of Works agreed'],
    ['U.S. Steel sued D.C. Water in New York on Monday'],
    ['Quantum Leap opened. Critics loved Silver Lining.'],
    ['New Wexcombe rejoiced. San Ferro wept, as a Larkford Democrat noted.'],
  ])('takes nobody out of "%s"', (text) => {
    expect(names('en', text)).toEqual([]);
  });

  it('tells two bearers of a surname apart by their titles', () => {
    const text = 'Mary Stone met George Stone. Mrs. Stone sang. Mr. Stone wept. Stone left.';
    expect(mentions('en', text)).toEqual([
      ['Mary Stone', 'Mary Stone', 'Stone'],
      ['George Stone', 'George Stone', 'Stone'],
    ]);
  });

  it('believes an unknown name once it is used like one', () => {
    expect(names('en', 'Ottoline Marsh weighed the cheese. Later Marsh ate it.')).toEqual(['Ottoline Marsh']);
  });

  it('reads roles before and after the name', () => {
    const roles = (text: string) => people('en', text).map((person) => person.roles.map((role) => role.head));
    expect(roles('Belarusian President Anton Marek spoke.')).toEqual([['president']]);
    expect(roles('The mayor of Northport, Anna Berg, spoke.')).toEqual([['mayor']]);
    expect(roles('Anna Berg, a retired teacher, spoke.')).toEqual([['teacher']]);
    expect(roles('Prime Minister Anna Berg spoke.')).toEqual([['premier']]);
  });

  it('finds particles and a capital one at a sentence’s start', () => {
    expect(mentions('en', 'Anna van der Berg, 45, paints. Van der Berg lives here.')).toEqual([
      ['Anna van der Berg', 'Anna van der Berg', 'Berg'],
    ]);
  });
});

describe('findPeople in Russian and Belarusian', () => {
  it('puts declined names back into the nominative', () => {
    const text = 'По словам Анны Лисовой, с Петром Кравцом она не знакома. О Лисовой писали, Кравцу звонили.';
    expect(mentions('ru', text)).toEqual([
      ['Анна Лисова', 'Анны Лисовой', 'Лисовой'],
      ['Пётр Кравец', 'Петром Кравцом', 'Кравцу'],
    ]);
  });

  it('lets the rest of the text decide what a form is a form of', () => {
    expect(names('ru', 'Александра Ковалёва сказала, что довольна. Ковалёвой подарили часы.')).toEqual([
      'Александра Ковалёва',
    ]);
    expect(names('ru', 'Слова Александра Ковалёва записали. Ковалёвым гордятся, Ковалёв молчит.')).toEqual([
      'Александр Ковалёв',
    ]);
  });

  it('reads a name that is in no list by agreement', () => {
    expect(names('ru', 'Министр Мирон Дубов вошёл. Слова Мирона Дубова записали.')).toEqual(['Мирон Дубов']);
    expect(names('ru', 'По словам директора Осьмины Рощиной, всё готово.')).toEqual(['Осьмина Рощина']);
  });

  it('takes a patronymic alone for the same person', () => {
    expect(mentions('ru', 'Зоя Аркадьевна Лисова молчала. У Зои Аркадьевны остыл чай.')).toEqual([
      ['Зоя Аркадьевна Лисова', 'Зоя Аркадьевна Лисова', 'Зои Аркадьевны'],
    ]);
  });

  it('does not take a Belarusian surname in -іч for a patronymic', () => {
    expect(mentions('be', 'Вольга Дземідовіч капае. Дземідовіч спявае.')).toEqual([
      ['Вольга Дземідовіч', 'Вольга Дземідовіч', 'Дземідовіч'],
    ]);
  });

  it('declines Belarusian names back', () => {
    const text = 'З Іванам Лукашэвічам размаўлялі пра млын. Паводле Надзеі Баразны, Лукашэвіч жартуе.';
    expect(mentions('be', text)).toEqual([
      ['Іван Лукашэвіч', 'Іванам Лукашэвічам', 'Лукашэвіч'],
      ['Надзея Баразна', 'Надзеі Баразны'],
    ]);
  });

  it.each([
    [
      'ru',
      'Союзное государство и Государственная Дума. На Красной площади пусто. Газета «Озёрный край» закрыта.',
    ],
    ['be', 'Саюзная дзяржава і Нацыянальны банк. Газета «Лясная варта» выйшла ў Мінску.'],
  ])('takes nobody out of a %s text about institutions', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});

describe('known people', () => {
  const known: KnownPerson[] = [{ name: 'Anton Marek', aliases: ['Антон Марек', 'Тоша'], role: 'president' }];

  it('keep their spelling, by surname, alias and case', () => {
    expect(names('en', 'Marek nodded.', known)).toEqual(['Anton Marek']);
    expect(names('ru', 'Слова Марека записали, Тоша улыбался.', known)).toEqual(['Anton Marek']);
  });

  it('stay away where the text does not name them', () => {
    expect(names('en', 'Nobody nodded.', known)).toEqual([]);
  });
});

describe('findOccasion', () => {
  const at = (language: string, text: string, title = '') => findOccasion(text, title, language);

  it.each([
    ['en', 'In an interview with the magazine “Slow Water”, Mayor Anna Berg praised rain.', 'Slow Water'],
    ['en', 'In an interview with Radio Ferris, Mayor Anna Berg praised rain.', 'Radio Ferris'],
    ['en', 'Mayor Anna Berg told the Northport Herald newspaper that she likes rain.', 'Northport Herald'],
    ['ru', 'В интервью журналу «Тихая вода» мэр Анна Берг похвалила дождь.', 'Тихая вода'],
    ['ru', 'Мэр Анна Берг рассказала изданию «Река», что любит дождь.', 'Река'],
    ['be', 'У інтэрв’ю газеце «Рака» мэр Анна Берг пахваліла дождж.', 'Рака'],
  ])('%s: %s', (language, text, outlet) => {
    const { interviewees, ...rest } = at(language, text);
    expect(rest).toEqual({ outlet, interviewers: [] });
    expect(interviewees).toEqual([language === 'en' ? 'Anna Berg' : 'Анна Берг']);
  });

  it('tells who asks from who answers', () => {
    expect(
      at('en', 'Speaking with Carl Wood of the Northport Herald, Mayor Anna Berg praised rain.'),
    ).toEqual({
      outlet: 'Northport Herald',
      interviewees: ['Anna Berg'],
      interviewers: ['Carl Wood'],
    });
    expect(
      at('ru', 'Хирург Пётр Ковш лечит деревню.\nВопрос: Давно?\nКовш: Да.\nБеседовала Лидия Гром'),
    ).toEqual({
      outlet: null,
      interviewees: ['Пётр Ковш'],
      interviewers: ['Лидия Гром'],
    });
  });

  it('finds the interviewee in the title, declined', () => {
    expect(
      at('be', 'Лётчыца Ірына Вярбіцкая гасіць пажары.', 'Гутарка з Ірынай Вярбіцкай').interviewees,
    ).toEqual(['Ірына Вярбіцкая']);
  });

  it('finds none in a report that only quotes', () => {
    const report = 'Mayor Anna Berg told reporters that it rains. “It rains,” she told Congress.';
    expect(at('en', report)).toEqual({ outlet: null, interviewees: [], interviewers: [] });
  });
});
