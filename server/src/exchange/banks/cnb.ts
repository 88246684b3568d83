import { CZECHIA } from '../calendars';
import { isoDay } from '../formats/days';
import { readJson } from '../formats/json';
import { currencyCode, decimal, nominal } from '../formats/values';
import { field, row, rows } from '../formats/records';
import { sameDay } from '../schedule';
import type { Bank, BankReply, Conversation, Observation } from '../types';

/** A year answers at once, with an empty list before its first rate. TRY went from 1 unit to 100 on 2024-01-02. */
export const cnb: Bank = {
  slug: 'cnb',
  name: { en: 'Czech National Bank', ru: 'Чешский национальный банк', be: 'Чэшскі нацыянальны банк' },
  currency: 'CZK',
  rateType: 'official',
  timezone: 'Europe/Prague',
  schedule: sameDay(CZECHIA, { from: '14:30', to: '16:00' }),
  origin: 'https://api.cnb.cz',
  url: 'https://www.cnb.cz',
  attribution: 'Czech National Bank',
  termsUrl: 'https://www.cnb.cz/en/general/copyright/',
  since: '1993-01-01',
  spanDays: 366,

  *latest({ today }): Conversation<Observation[]> {
    return read(yield ask(today.slice(0, 4)));
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    const found: Observation[] = [];
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
      found.push(...read(yield ask(String(year))));
    }
    return found.filter(
      ({ base, effectiveDate }) => currencies.includes(base) && effectiveDate >= from && effectiveDate <= to,
    );
  },
};

const ask = (year: string) => ({ path: `/cnbapi/exrates/daily-year?year=${year}&lang=EN` });

const read = (reply: BankReply): Observation[] =>
  rows(row(readJson(reply), 'rates').rates, 'rates').map((entry) => {
    const effectiveDate = isoDay(field(entry, 'validFor'));
    return {
      base: currencyCode(field(entry, 'currencyCode')),
      counter: 'CZK',
      nominal: nominal(field(entry, 'amount')),
      value: decimal(field(entry, 'rate')),
      effectiveDate,
      publishedOn: effectiveDate,
    };
  });
