import { sameDay, workdays } from '../calendar.mjs';
import { dayOf } from '../days.mjs';
import { notFound, xml } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const CURRENCIES =
  'USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'.split(
    ' ',
  );

/** About six significant digits, as the bank prints them. */
const DECIMALS = { IDR: 2, JPY: 2, KRW: 2, ISK: 2, HUF: 2, CZK: 3, PHP: 3, THB: 3, GBP: 5 };

const setOn = sameDay(
  workdays({ fixed: ['01-01', '05-01', '12-25', '12-26'], moving: [-2 /* Good Friday */, 1] }),
);

const rate = (code, number) => ({
  nominal: 1,
  value: rateOf({ base: 'EUR', counter: code, nominal: 1, number, decimals: DECIMALS[code] ?? 4 }),
});

const days = new Map();
function cube(number) {
  if (!days.has(number)) {
    const rows = CURRENCIES.map((code) => `<Cube currency='${code}' rate='${rate(code, number).value}'/>`);
    days.set(number, `<Cube time='${dayOf(number)}'>${rows.join('')}</Cube>`);
  }
  return days.get(number);
}

/** How many days back each file reaches. */
const FILES = {
  '/stats/eurofxref/eurofxref-daily.xml': 0,
  '/stats/eurofxref/eurofxref-hist-90d.xml': 90,
  '/stats/eurofxref/eurofxref-hist.xml': Infinity,
};

function answer({ pathname }, { newest, first }) {
  const reach = FILES[pathname];
  if (reach === undefined) return notFound();
  const cubes = [];
  for (let number = newest; number >= Math.max(first, newest - reach); number -= 1) {
    if (setOn(number) !== null) cubes.push(cube(number));
  }
  return xml(
    "<?xml version='1.0' encoding='UTF-8'?>\n<gesmes:Envelope xmlns:gesmes='http://www.gesmes.org/xml/2002-08-01' " +
      "xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><gesmes:subject>Sample data</gesmes:subject>" +
      `<gesmes:Sender><gesmes:name>Sample bank</gesmes:name></gesmes:Sender><Cube>${cubes.join('\n')}</Cube></gesmes:Envelope>`,
  );
}

/** One euro in other currencies, on TARGET days. */
export const ecb = {
  slug: 'ecb',
  timezone: 'Europe/Berlin',
  publishesAt: '16:00',
  currencies: CURRENCIES,
  setOn,
  rate,
  pair: (code) => ({ base: 'EUR', counter: code }),
  answer,
};
