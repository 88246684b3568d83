import { UKRAINE } from '../calendars';
import { addDays, dottedDay, spellDay } from '../formats/days';
import { readJson } from '../formats/json';
import { currencyCode, decimal, nominal } from '../formats/values';
import { field, rows } from '../formats/records';
import { nextWorkday } from '../schedule';
import type { Bank, BankReply, Conversation, Day, Observation } from '../types';

/** The same address for both questions: the bank's other one prints rates for one unit, which would look like corrections. */
export const nbu: Bank = {
  slug: 'nbu',
  name: {
    en: 'National Bank of Ukraine',
    ru: 'Национальный банк Украины',
    be: 'Нацыянальны банк Украіны',
  },
  currency: 'UAH',
  rateType: 'official',
  timezone: 'Europe/Kyiv',
  schedule: nextWorkday(UKRAINE, { from: '15:00', to: '18:00' }),
  origin: 'https://bank.gov.ua',
  url: 'https://bank.gov.ua',
  attribution: 'National Bank of Ukraine',
  termsUrl: 'https://bank.gov.ua/en/open-data/api-dev',
  // The hryvnia replaced the karbovanets, another currency, on 2 September 1996.
  since: '1996-09-02',
  // Each day answers with every currency.
  spanDays: 31,

  *latest({ today }): Conversation<Observation[]> {
    // Friday evening's rates are Monday's.
    return read(yield ask(today, addDays(today, 4)));
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    return read(yield ask(from, to)).filter(({ base }) => currencies.includes(base));
  },
};

const ask = (from: Day, to: Day) => ({
  path:
    `/NBU_Exchange/exchange_site?start=${spellDay(from, 'YYYYMMDD')}&end=${spellDay(to, 'YYYYMMDD')}` +
    '&sort=exchangedate&order=asc&json',
});

const read = (reply: BankReply): Observation[] =>
  rows(readJson(reply), 'rates').map((entry) => ({
    base: currencyCode(field(entry, 'cc')),
    counter: 'UAH',
    nominal: nominal(field(entry, 'units')),
    value: decimal(field(entry, 'rate')),
    effectiveDate: dottedDay(field(entry, 'exchangedate')),
    publishedOn: typeof entry.calcdate === 'string' ? dottedDay(entry.calcdate) : null,
  }));
