/** The words around a rate. `{…}` stands for what is filled in; the browser's element gets the same ones. */
const english = {
  title: 'Exchange rates',
  currency: 'Currency',
  rate: 'Rate',
  change: 'Change',
  source: 'Day and source',
  up: 'up {percent} %',
  down: 'down {percent} %',
  none: 'unchanged',
  since: 'since {date}',
  unknown: 'not known',
  noRate: 'no rate',
  stale: 'out of date',
  fallback: 'from another bank',
  derived: 'calculated',
  newTab: 'opens in a new tab',
  history: '{amount} {base} in {counter}, {days} days, min {min}, max {max}, last {last} on {date}, {trend}',
  nowhere: 'There are no exchange rates at this address.',
  later: 'The exchange rates cannot be shown at the moment.',
};

export type Words = typeof english;
export type Language = 'en' | 'ru' | 'be';

export const WORDS: Record<Language, Words> = {
  en: english,
  ru: {
    title: 'Курсы валют',
    currency: 'Валюта',
    rate: 'Курс',
    change: 'Изменение',
    source: 'Дата и источник',
    up: 'рост на {percent} %',
    down: 'снижение на {percent} %',
    none: 'без изменений',
    since: 'с {date}',
    unknown: 'нет данных',
    noRate: 'нет курса',
    stale: 'устарел',
    fallback: 'другой банк',
    derived: 'расчётный',
    newTab: 'откроется в новой вкладке',
    history:
      '{amount} {base} в {counter}, {days} дн., мин. {min}, макс. {max}, последний {last} на {date}, {trend}',
    nowhere: 'По этому адресу курсов валют нет.',
    later: 'Сейчас курсы валют показать нельзя.',
  },
  be: {
    title: 'Курсы валют',
    currency: 'Валюта',
    rate: 'Курс',
    change: 'Змена',
    source: 'Дата і крыніца',
    up: 'рост на {percent} %',
    down: 'зніжэнне на {percent} %',
    none: 'без змен',
    since: 'з {date}',
    unknown: 'няма звестак',
    noRate: 'няма курсу',
    stale: 'састарэў',
    fallback: 'іншы банк',
    derived: 'разліковы',
    newTab: 'адкрыецца ў новай укладцы',
    history:
      '{amount} {base} у {counter}, {days} дз., мін. {min}, макс. {max}, апошні {last} на {date}, {trend}',
    nowhere: 'Па гэтым адрасе курсаў валют няма.',
    later: 'Зараз курсы валют паказаць нельга.',
  },
};

/** The language of the words for a locale such as `be-BY`; English for what we have no words in. */
export const languageOf = (locale: string): Language => {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return language === 'ru' || language === 'be' ? language : 'en';
};

/** Fills the `{…}` of a sentence. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** What the browser's element says: the rest would be weight. */
export type ElementWords = Pick<
  Words,
  'title' | 'up' | 'down' | 'none' | 'noRate' | 'stale' | 'fallback' | 'derived' | 'newTab'
>;

const forElement = ({
  title,
  up,
  down,
  none,
  noRate,
  stale,
  fallback,
  derived,
  newTab,
}: Words): ElementWords => ({
  title,
  up,
  down,
  none,
  noRate,
  stale,
  fallback,
  derived,
  newTab,
});

export const ELEMENT_WORDS: Record<Language, ElementWords> = {
  en: forElement(WORDS.en),
  ru: forElement(WORDS.ru),
  be: forElement(WORDS.be),
};
