import { nextWorkday, workdays } from '../calendar.mjs';
import { dotted, numberOfCompact } from '../days.mjs';
import { json, notFound } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

/** By code: the ISO number, and the unit that the rate is for. */
const CURRENCIES = {
  USD: [840, 1],
  EUR: [978, 1],
  PLN: [985, 1],
  GBP: [826, 1],
  CHF: [756, 1],
  CZK: [203, 1],
  KZT: [398, 100],
  MDL: [498, 1],
  THB: [764, 10],
  JPY: [392, 10],
  CNY: [156, 1],
  TRY: [949, 1],
};

// Under martial law its holidays are working days.
const setOn = nextWorkday(workdays());

const rate = (code, number) => {
  const nominal = CURRENCIES[code][1];
  return {
    nominal,
    value: rateOf({ base: code, counter: 'UAH', nominal, number: setOn(number), decimals: 4 }),
  };
};

const oneUnit = (code, number) =>
  rateOf({ base: code, counter: 'UAH', nominal: 1, number: setOn(number), decimals: 6 });

function row(code, number) {
  const [digits] = CURRENCIES[code];
  const { nominal, value } = rate(code, number);
  return (
    `{"exchangedate":"${dotted(number)}","r030":${digits},"cc":"${code}","txt":"${code}","rate":${value},"units":${nominal},` +
    `"rate_per_unit":${oneUnit(code, number)},"group":"1","calcdate":"${dotted(setOn(number))}","special":null}`
  );
}

const shortRow = (code, number) =>
  `{"r030":${CURRENCIES[code][0]},"txt":"${code}","rate":${oneUnit(code, number)},"cc":"${code}","exchangedate":"${dotted(number)}"}`;

function answer({ pathname, searchParams }, { today, first, newest, isPublished }) {
  const codes = Object.keys(CURRENCIES).filter(
    (code) => !searchParams.has('valcode') || searchParams.get('valcode').toUpperCase() === code,
  );
  if (pathname === '/NBUStatService/v1/statdirectory/exchange') {
    const date = searchParams.get('date');
    const number = date === null ? today : numberOfCompact(date);
    return json(`[${isPublished(number) ? codes.map((code) => shortRow(code, number)) : ''}]`);
  }
  if (pathname !== '/NBU_Exchange/exchange_site') return notFound();
  const from = Math.max(numberOfCompact(searchParams.get('start') ?? ''), first);
  const to = Math.min(numberOfCompact(searchParams.get('end') ?? ''), newest);
  const rows = [];
  for (let number = from; number <= to; number += 1) rows.push(...codes.map((code) => row(code, number)));
  return json(`[${rows.join(',')}]`);
}

/** A value for every day, with the day on which it was set. */
export const nbu = {
  slug: 'nbu',
  timezone: 'Europe/Kyiv',
  publishesAt: '15:30',
  currencies: Object.keys(CURRENCIES),
  setOn,
  rate,
  pair: (code) => ({ base: code, counter: 'UAH' }),
  answer,
};
