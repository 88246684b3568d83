import { KAZAKHSTAN } from '../calendars';
import { dottedDay, eachDay, spellDay } from '../formats/days';
import { readXml } from '../formats/xml';
import { currencyCode, decimal, nominal } from '../formats/values';
import { field, rows } from '../formats/records';
import { everyDay } from '../schedule';
import type { Bank, BankReply, Conversation, Day, Observation } from '../types';

/** One day a request; the archive has no other form. */
export const nbk: Bank = {
  slug: 'nbk',
  name: {
    en: 'National Bank of Kazakhstan',
    ru: 'Национальный банк Казахстана',
    be: 'Нацыянальны банк Казахстана',
  },
  currency: 'KZT',
  rateType: 'official',
  timezone: 'Asia/Almaty',
  // Set at 16:00 for the next working day, but this address answers the day that is asked: today's is at hand by morning.
  schedule: everyDay(KAZAKHSTAN, { from: '00:10', to: '10:00' }),
  origin: 'https://nationalbank.kz',
  url: 'https://nationalbank.kz',
  attribution: 'National Bank of Kazakhstan',
  termsUrl: 'https://nationalbank.kz/en',
  since: '1999-01-01',
  spanDays: 31,

  *latest({ today }): Conversation<Observation[]> {
    return read(yield ask(today));
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    const found: Observation[] = [];
    for (const day of eachDay(from, to)) found.push(...read(yield ask(day)));
    return found.filter(({ base }) => currencies.includes(base));
  },
};

const ask = (day: Day) => ({ path: `/rss/get_rates.cfm?fdate=${spellDay(day, 'DD.MM.YYYY')}` });

const read = (reply: BankReply): Observation[] => {
  const document = readXml(reply, { root: 'rates', lists: ['item'] });
  const effectiveDate = dottedDay(field(document, 'date'));
  return rows(document.item ?? [], 'currencies').map((entry) => ({
    base: currencyCode(field(entry, 'title')),
    counter: 'KZT',
    nominal: nominal(field(entry, 'quant')),
    value: decimal(field(entry, 'description')),
    effectiveDate,
    publishedOn: null,
  }));
};
