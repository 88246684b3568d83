import { sameDay, workdays } from '../calendar.mjs';
import { dayOf, numberOf } from '../days.mjs';
import { json, notFound, refused } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const AMOUNTS = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CHF: 1,
  PLN: 1,
  SEK: 1,
  NOK: 1,
  DKK: 1,
  HUF: 100,
  JPY: 100,
  IDR: 1000,
  TRY: 100,
  CNY: 1,
};
/** From that day one hundred lira are quoted, one before. */
const LIRA = numberOf('2024-01-02');

const setOn = sameDay(
  workdays({
    fixed: '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'.split(' '),
    moving: [-2, 1],
  }),
);

function rate(code, number) {
  const nominal = code === 'TRY' && number < LIRA ? 1 : AMOUNTS[code];
  return { nominal, value: rateOf({ base: code, counter: 'CZK', nominal, number, decimals: 3 }) };
}

function row(code, number) {
  const { nominal, value } = rate(code, number);
  return `{"validFor":"${dayOf(number)}","order":1,"country":"","currency":"","amount":${nominal},"currencyCode":"${code}","rate":${value}}`;
}

function answer({ pathname, searchParams }, { isPublished }) {
  if (pathname !== '/cnbapi/exrates/daily-year') return notFound();
  const year = searchParams.get('year');
  if (!/^20\d\d$/.test(year ?? '')) return refused('Name a year.');
  const rows = [];
  for (let number = numberOf(`${year}-01-01`); number <= numberOf(`${year}-12-31`); number += 1) {
    if (isPublished(number)) rows.push(...Object.keys(AMOUNTS).map((code) => row(code, number)));
  }
  return json(`{"rates":[${rows}]}`);
}

/** A year at once; empty until its first working day. */
export const cnb = {
  slug: 'cnb',
  timezone: 'Europe/Prague',
  publishesAt: '14:30',
  currencies: Object.keys(AMOUNTS),
  setOn,
  rate,
  pair: (code) => ({ base: code, counter: 'CZK' }),
  answer,
};
