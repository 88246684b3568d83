import { TARGET } from '../calendars';
import { addDays, isoDay } from '../formats/days';
import { currencyCode, decimal } from '../formats/values';
import { field, row, rows } from '../formats/records';
import { readXml } from '../formats/xml';
import { sameDay } from '../schedule';
import type { Bank, BankReply, Conversation, Observation } from '../types';

/** One euro in other currencies, about 16:00 on TARGET days. The rouble ended in March 2022, BYN never stood there. */
export const ecb: Bank = {
  slug: 'ecb',
  name: {
    en: 'European Central Bank',
    ru: 'Европейский центральный банк',
    be: 'Еўрапейскі цэнтральны банк',
  },
  currency: 'EUR',
  rateType: 'reference',
  timezone: 'Europe/Berlin',
  schedule: sameDay(TARGET, { from: '15:55', to: '17:00' }),
  origin: 'https://www.ecb.europa.eu',
  url: 'https://www.ecb.europa.eu',
  attribution: 'European Central Bank, euro foreign exchange reference rates',
  termsUrl: 'https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html',
  since: '1999-01-04',
  // One file holds all years: asked once, however long the range.
  spanDays: 40_000,

  *latest(): Conversation<Observation[]> {
    return read(yield { path: '/stats/eurofxref/eurofxref-daily.xml' });
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    // The short file covers 90 days back from today, which this code does not know; `to` is never after it.
    const isRecent = addDays(from, 60) >= to;
    const file = isRecent ? 'eurofxref-hist-90d' : 'eurofxref-hist';
    let all = read(yield { path: `/stats/eurofxref/${file}.xml` });
    const first = all.reduce((day, { effectiveDate }) => (effectiveDate < day ? effectiveDate : day), to);
    if (isRecent && first > from) all = read(yield { path: '/stats/eurofxref/eurofxref-hist.xml' });
    return all.filter(
      ({ effectiveDate, counter }) =>
        effectiveDate >= from && effectiveDate <= to && currencies.includes(counter),
    );
  },
};

const read = (reply: BankReply): Observation[] => {
  const envelope = readXml(reply, { root: 'Envelope', lists: ['Cube'] });
  const [outer] = rows(envelope.Cube, 'rates');
  return rows(row(outer, 'rates').Cube, 'days').flatMap((day) => {
    const effectiveDate = isoDay(field(day, '@time'));
    return rows(day.Cube, 'currencies').map((cube) => ({
      base: 'EUR',
      counter: currencyCode(field(cube, '@currency')),
      nominal: 1,
      value: decimal(field(cube, '@rate')),
      effectiveDate,
      publishedOn: effectiveDate,
    }));
  });
};
