import { TARGET } from '../calendars';
import { addDays, isoDay } from '../formats/days';
import { currencyCode, decimal } from '../formats/values';
import { readLongXml } from '../formats/long-xml';
import { field, type Row } from '../formats/records';
import { sameDay } from '../schedule';
import {
  BankError,
  type Bank,
  type BankReply,
  type Conversation,
  type Day,
  type Observation,
  type PAUSE,
} from '../types';

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
    return yield* read(yield { path: '/stats/eurofxref/eurofxref-daily.xml' });
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    // The short file covers 90 days back from today, which this code does not know; `to` is never after it.
    const isRecent = addDays(from, 60) >= to;
    const file = isRecent ? 'eurofxref-hist-90d' : 'eurofxref-hist';
    let all = yield* read(yield { path: `/stats/eurofxref/${file}.xml` });
    const first = all.reduce((day, { effectiveDate }) => (effectiveDate < day ? effectiveDate : day), to);
    if (isRecent && first > from) all = yield* read(yield { path: '/stats/eurofxref/eurofxref-hist.xml' });
    return all.filter(
      ({ effectiveDate, counter }) =>
        effectiveDate >= from && effectiveDate <= to && currencies.includes(counter),
    );
  },
};

/** The document is `<Cube><Cube time><Cube currency rate/>`: a cube of days, each a cube of currencies. */
function* read(reply: BankReply): Generator<typeof PAUSE, Observation[], BankReply> {
  const found: Observation[] = [];
  let effectiveDate: Day | null = null;
  let days = 0;
  const onElement = (name: string, cube: Row, depth: number): void => {
    if (name !== 'Cube' || depth < DAY) return;
    if (depth === DAY) {
      effectiveDate = isoDay(field(cube, 'time'));
      days += 1;
    } else if (effectiveDate) {
      found.push({
        base: 'EUR',
        counter: currencyCode(field(cube, 'currency')),
        nominal: 1,
        value: decimal(field(cube, 'rate')),
        effectiveDate,
        publishedOn: effectiveDate,
      });
    }
  };
  yield* readLongXml(reply, { root: 'Envelope', onElement });
  // A bank that changed its format must not look like an empty day.
  if (days === 0) throw new BankError('The answer has no list of days.');
  return found;
}

const DAY = 3;
