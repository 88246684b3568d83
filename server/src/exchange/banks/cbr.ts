import { RUSSIA } from '../calendars';
import { dottedDay, spellDay } from '../formats/days';
import { readXml } from '../formats/xml';
import { currencyCode, decimal, nominal } from '../formats/values';
import { field, rows, type Row } from '../formats/records';
import { nextDay } from '../schedule';
import { BankError, type Bank, type BankReply, type Conversation, type Observation } from '../types';

/**
 * Without a date the evening's document is tomorrow's, and Saturday's is valid through Monday. Errors come as
 * HTTP 200 with a sentence in place of the rates.
 */
export const cbr: Bank = {
  slug: 'cbr',
  name: { en: 'Bank of Russia', ru: 'Банк России', be: 'Банк Расіі' },
  currency: 'RUB',
  rateType: 'official',
  timezone: 'Europe/Moscow',
  schedule: nextDay(RUSSIA, { from: '15:30', to: '19:00' }),
  origin: 'https://www.cbr.ru',
  url: 'https://www.cbr.ru',
  attribution: 'Bank of Russia',
  termsUrl: 'https://www.cbr.ru/about/',
  // The rouble of today; before that day the code RUB meant a thousandth of it.
  since: '1998-01-01',
  spanDays: 3_660,

  *latest(): Conversation<Observation[]> {
    return readDay(yield { path: '/scripts/XML_daily.asp' }).map(({ observation }) => observation);
  },

  *range({ from, to, currencies }): Conversation<Observation[]> {
    const day = yield { path: `/scripts/XML_daily.asp?date_req=${spellDay(to, 'DD/MM/YYYY')}` };
    const wanted = readDay(day).filter(({ observation }) => currencies.includes(observation.base));
    const found: Observation[] = [];
    for (const { id, observation } of wanted) {
      const span = `date_req1=${spellDay(from, 'DD/MM/YYYY')}&date_req2=${spellDay(to, 'DD/MM/YYYY')}`;
      const reply = yield { path: `/scripts/XML_dynamic.asp?${span}&VAL_NM_RQ=${encodeURIComponent(id)}` };
      const document = readDocument(reply, 'Record');
      for (const record of rows(document.Record ?? [], 'records')) {
        found.push(toObservation(observation.base, record, field(record, '@Date')));
      }
    }
    return found.filter(({ effectiveDate }) => effectiveDate >= from && effectiveDate <= to);
  },
};

const readDocument = (reply: BankReply, list: string): Row => {
  const document = readXml(reply, { root: 'ValCurs', lists: [list], charset: 'windows-1251' });
  const sentence = document['#text'];
  if (typeof sentence === 'string' && sentence.trim()) {
    throw new BankError(`The bank answered "${sentence.trim().slice(0, 60)}".`);
  }
  return document;
};

const readDay = (reply: BankReply): { id: string; observation: Observation }[] => {
  const document = readDocument(reply, 'Valute');
  const date = field(document, '@Date');
  return rows(document.Valute, 'currencies').map((entry) => ({
    id: field(entry, '@ID'),
    observation: toObservation(currencyCode(field(entry, 'CharCode')), entry, date),
  }));
};

const toObservation = (base: string, entry: Row, date: string): Observation => ({
  base,
  counter: 'RUB',
  nominal: nominal(field(entry, 'Nominal')),
  // Not VunitRate: old documents lack it, and it is computed.
  value: decimal(field(entry, 'Value')),
  effectiveDate: dottedDay(date),
  publishedOn: null,
});
