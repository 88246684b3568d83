import { BELARUS } from '../calendars';
import { addDays, isoDay } from '../formats/days';
import { readJson } from '../formats/json';
import { currencyCode, decimal, nominal } from '../formats/values';
import { field, rows, type Row } from '../formats/records';
import { nextWorkday } from '../schedule';
import type { Bank, BankReply, Conversation, Day, Observation } from '../types';

// The exchange closes at 13:00; since 2022 its rates hold from the next working day on.
const SCHEDULE = nextWorkday(BELARUS, { from: '12:30', to: '16:00' });

/**
 * A value for every calendar day. Currencies change their ids and nominals now and then (EUR was 19, then 292, then
 * 451), and the history answers by id and without the nominal: both come from the list of currencies, era by era.
 */
export const nbrb: Bank = {
  slug: 'nbrb',
  name: {
    en: 'National Bank of the Republic of Belarus',
    ru: 'Национальный банк Республики Беларусь',
    be: 'Нацыянальны банк Рэспублікі Беларусь',
  },
  currency: 'BYN',
  rateType: 'official',
  timezone: 'Europe/Minsk',
  schedule: SCHEDULE,
  origin: 'https://api.nbrb.by',
  url: 'https://www.nbrb.by',
  attribution: 'National Bank of the Republic of Belarus',
  termsUrl: 'https://www.nbrb.by/apihelp/exrates',
  // The day of the last redenomination: values before it are in BYR, another currency.
  since: '2016-07-01',
  spanDays: 365,

  *latest({ today }): Conversation<Observation[]> {
    const found = read(yield { path: '/exrates/rates?periodicity=0' });
    for (const day of daysSetBy(today)) {
      // Not set yet: answered with an empty list, or 404.
      const reply = yield { path: `/exrates/rates?periodicity=0&ondate=${day}`, normalStatus: 404 };
      if (reply.status !== 404) found.push(...read(reply));
    }
    return found;
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    const eras = readEras(yield { path: '/exrates/currencies' }).filter(
      ({ base, start, end }) => currencies.includes(base) && start <= to && end >= from,
    );
    const found: Observation[] = [];
    for (const era of eras) {
      const start = era.start > from ? era.start : from;
      const end = era.end < to ? era.end : to;
      const reply = yield {
        path: `/exrates/rates/dynamics/${era.id}?startDate=${start}&endDate=${end}`,
        // Answered for an id that had no rate in those days.
        normalStatus: 404,
      };
      if (reply.status === 404) continue;
      for (const entry of rows(readJson(reply), 'rates')) {
        found.push(observation(era.base, era.nominal, entry));
      }
    }
    return found.filter(({ effectiveDate }) => effectiveDate >= from && effectiveDate <= to);
  },
};

/** The days to come whose rates are set today at the latest: tomorrow, or a weekend and the Monday after it. */
const daysSetBy = (today: Day): Day[] => {
  const days: Day[] = [];
  for (let day = addDays(today, 1); (SCHEDULE.setOn(day) ?? day) <= today; day = addDays(day, 1))
    days.push(day);
  return days;
};

interface Era {
  id: string;
  base: string;
  nominal: number;
  start: Day;
  end: Day;
}

const DAILY = '0';

const readEras = (reply: BankReply): Era[] =>
  rows(readJson(reply), 'currencies')
    // A currency of monthly rates bears the same code under another id.
    .filter((entry) => field(entry, 'Cur_Periodicity') === DAILY)
    .map((entry) => ({
      id: field(entry, 'Cur_ID'),
      base: currencyCode(field(entry, 'Cur_Abbreviation')),
      nominal: nominal(field(entry, 'Cur_Scale')),
      start: isoDay(field(entry, 'Cur_DateStart')),
      end: isoDay(field(entry, 'Cur_DateEnd')),
    }));

const read = (reply: BankReply): Observation[] =>
  rows(readJson(reply), 'rates').map((entry) =>
    observation(currencyCode(field(entry, 'Cur_Abbreviation')), nominal(field(entry, 'Cur_Scale')), entry),
  );

const observation = (base: string, nominal: number, entry: Row): Observation => ({
  base,
  counter: 'BYN',
  nominal,
  value: decimal(field(entry, 'Cur_OfficialRate')),
  effectiveDate: isoDay(field(entry, 'Date')),
  publishedOn: null,
});
