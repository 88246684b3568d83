import { sameDay, workdays } from '../calendar.mjs';
import { dayOf, numberOf } from '../days.mjs';
import { json, notFound, refused } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const CURRENCIES = 'SEK DKK USD EUR GBP CHF PLN CZK JPY'.split(' ');
const setOn = sameDay(
  workdays({ fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'], moving: [-3, -2, 1] }),
);

const rate = (code, number) => ({
  nominal: 1,
  value: rateOf({ base: 'NOK', counter: code, nominal: 1, number, decimals: 5 }),
});

function answer({ pathname, searchParams }, { first, newest }) {
  if (pathname !== '/v2/rates') return notFound();
  if (searchParams.get('providers') !== 'nb' || searchParams.get('base') !== 'NOK') {
    return refused('This sample knows Norges Bank alone: providers=nb&base=NOK.');
  }
  const quotes = searchParams.get('quotes')?.split(',') ?? CURRENCIES;
  const from = Math.max(numberOf(searchParams.get('from') ?? dayOf(newest)), first);
  const to = Math.min(numberOf(searchParams.get('to') ?? dayOf(newest)), newest);
  const rows = [];
  for (let number = from; number <= to; number += 1) {
    if (setOn(number) === null) continue;
    for (const code of CURRENCIES.filter((known) => quotes.includes(known))) {
      rows.push(
        `{"date":"${dayOf(number)}","base":"NOK","quote":"${code}","rate":${rate(code, number).value}}`,
      );
    }
  }
  return json(`[${rows}]`);
}

/** Norges Bank, as Frankfurter passes it on. */
export const frankfurter = {
  slug: 'frankfurter:nb',
  timezone: 'Europe/Oslo',
  publishesAt: '16:00',
  currencies: CURRENCIES,
  setOn,
  rate,
  pair: (code) => ({ base: 'NOK', counter: code }),
  answer,
};
