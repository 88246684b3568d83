import { sameDay, workdays } from '../calendar.mjs';
import { dayOf, numberOf, weekdayOf } from '../days.mjs';
import { json, notFound, refused } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const TABLES = {
  A: 'USD EUR GBP CHF CZK DKK NOK SEK HUF JPY UAH RON TRY CNY AUD CAD'.split(' '),
  B: 'BYN RUB KZT GEL MDL VND'.split(' '),
};
const WEDNESDAY = 3;

const works = workdays({
  fixed: ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26'],
  moving: [1, 60 /* Corpus Christi */],
});
const setOn = sameDay(works);
/** Table B comes on Wednesdays, or on the working day before one that is a holiday. */
function isIn(table, number) {
  if (table === 'A') return works(number);
  let day = number + ((WEDNESDAY - weekdayOf(number) + 7) % 7);
  while (!works(day)) day -= 1;
  return day === number;
}

const rate = (code, number) =>
  isIn(TABLES.A.includes(code) ? 'A' : 'B', number)
    ? { nominal: 1, value: rateOf({ base: code, counter: 'PLN', nominal: 1, number, decimals: 4 }) }
    : null;

function page(table, number) {
  const rows = TABLES[table].map(
    (code) => `{"currency":"${code}","code":"${code}","mid":${rate(code, number).value}}`,
  );
  const no = `${String(number % 365).padStart(3, '0')}/${table}/NBP/${dayOf(number).slice(0, 4)}`;
  return `{"table":"${table}","no":"${no}","effectiveDate":"${dayOf(number)}","rates":[${rows}]}`;
}

function answer({ pathname }, { first, newest }) {
  const [, table, from, to] =
    /^\/api\/exchangerates\/tables\/([AB])\/(?:([\d-]{10})\/([\d-]{10})\/)?$/.exec(pathname) ?? [];
  if (!table) return notFound();
  let number = from === undefined ? newest : Math.max(numberOf(from), first);
  const end = to === undefined ? newest : Math.min(numberOf(to), newest);
  if (from === undefined) while (!isIn(table, number)) number -= 1;
  else if (numberOf(to) - numberOf(from) > 93) return refused('Przekroczony limit 93 dni');
  const pages = [];
  for (; number <= end; number += 1) if (isIn(table, number)) pages.push(page(table, number));
  // No working day in the range.
  return pages.length === 0
    ? notFound('404 NotFound - Not Found - Brak danych')
    : json(`[${from === undefined ? pages[0] : pages}]`);
}

/** Table A each working day, table B on Wednesdays. */
export const nbp = {
  slug: 'nbp',
  timezone: 'Europe/Warsaw',
  publishesAt: '12:15',
  currencies: [...TABLES.A, ...TABLES.B],
  setOn,
  rate,
  pair: (code) => ({ base: code, counter: 'PLN' }),
  answer,
};
