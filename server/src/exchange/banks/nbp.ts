import { POLAND } from '../calendars';
import { isoDay } from '../formats/days';
import { readJson } from '../formats/json';
import { currencyCode, decimal } from '../formats/values';
import { field, rows } from '../formats/records';
import { sameDay, weekly } from '../schedule';
import type { Bank, BankReply, Conversation, Observation } from '../types';

/** Table A comes from 11:45 to 12:15; the rest is patience. */
const HOURS = { from: '11:45', to: '12:45' };

const WEDNESDAY = 3;

const TABLE_A =
  'THB USD AUD HKD CAD NZD SGD EUR HUF CHF GBP UAH JPY CZK DKK ISK NOK SEK RON TRY ILS CLP PHP MXN ZAR BRL MYR IDR INR KRW CNY XDR'.split(
    ' ',
  );

/** Table A each working day; BYN, RUB and other rarer currencies in table B, once a week. 404: no working day there. */
export const nbp: Bank = {
  slug: 'nbp',
  name: { en: 'National Bank of Poland', ru: 'Национальный банк Польши', be: 'Нацыянальны банк Польшчы' },
  currency: 'PLN',
  rateType: 'official',
  timezone: 'Europe/Warsaw',
  schedule: sameDay(POLAND, HOURS),
  rarer: { unless: TABLE_A, schedule: weekly(POLAND, WEDNESDAY, HOURS) },
  origin: 'https://api.nbp.pl',
  url: 'https://nbp.pl',
  attribution: 'National Bank of Poland',
  termsUrl: 'https://api.nbp.pl/en.html',
  since: '2002-01-02',
  spanDays: 93,

  *latest(): Conversation<Observation[]> {
    const found: Observation[] = [];
    for (const table of TABLES) found.push(...read(yield { path: `${BASE}/${table}/?format=json` }));
    return found;
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    const found: Observation[] = [];
    for (const table of TABLES) {
      const reply = yield { path: `${BASE}/${table}/${from}/${to}/?format=json`, normalStatus: 404 };
      if (reply.status !== 404) found.push(...read(reply));
    }
    return found.filter(({ base }) => currencies.includes(base));
  },
};

const BASE = '/api/exchangerates/tables';
const TABLES = ['A', 'B'];

const read = (reply: BankReply): Observation[] =>
  rows(readJson(reply), 'tables').flatMap((table) => {
    const effectiveDate = isoDay(field(table, 'effectiveDate'));
    return rows(table.rates, 'rates').map((entry) => ({
      base: currencyCode(field(entry, 'code')),
      counter: 'PLN',
      nominal: 1,
      value: decimal(field(entry, 'mid')),
      effectiveDate,
      publishedOn: effectiveDate,
    }));
  });
