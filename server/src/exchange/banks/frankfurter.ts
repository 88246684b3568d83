import { WEEKDAYS } from '../calendars';
import { isoDay } from '../formats/days';
import { readJson } from '../formats/json';
import { currencyCode, decimal } from '../formats/values';
import { field, rows } from '../formats/records';
import { sameDay } from '../schedule';
import type { Bank, BankReply, Conversation, Observation, Schedule } from '../types';

/**
 * One bank's rates as Frankfurter passes them on, for banks without an adapter of their own. Always with its provider
 * named: without one the service answers a blend of many banks, which is nobody's rate.
 *
 * @param provider Frankfurter's key of the bank (`ecb`, `nb`); `currency` and `timezone` are that bank's
 * @param schedule when that bank publishes and Frankfurter has it; Monday to Friday by the evening if not given
 */
export const frankfurter = ({
  provider,
  currency,
  timezone,
  name,
  schedule = sameDay(WEEKDAYS, { from: '16:00', to: '23:30' }),
}: {
  provider: string;
  currency: string;
  timezone: string;
  name: Bank['name'];
  schedule?: Schedule;
}): Bank => {
  const read = (reply: BankReply): Observation[] =>
    rows(readJson(reply), 'rates').map((entry) => {
      const effectiveDate = isoDay(field(entry, 'date'));
      return {
        base: currencyCode(field(entry, 'base')),
        counter: currencyCode(field(entry, 'quote')),
        nominal: 1,
        value: decimal(field(entry, 'rate')),
        effectiveDate,
        publishedOn: effectiveDate,
      };
    });
  const address = `/v2/rates?providers=${encodeURIComponent(provider)}&base=${currency}`;
  return {
    slug: `frankfurter:${provider}`,
    name,
    currency,
    rateType: 'reference',
    timezone,
    schedule,
    origin: 'https://api.frankfurter.dev',
    url: 'https://frankfurter.dev',
    attribution: `${name.en}, by way of frankfurter.dev`,
    termsUrl: 'https://frankfurter.dev/',
    since: '1999-01-04',
    spanDays: 366,

    *latest(): Conversation<Observation[]> {
      return read(yield { path: address });
    },

    *range({ from, to, currencies }): Conversation<Observation[]> {
      return read(yield { path: `${address}&quotes=${currencies.join(',')}&from=${from}&to=${to}` });
    },
  };
};
