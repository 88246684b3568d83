import { everyDay, workdays } from '../calendar.mjs';
import { numberOfDotted } from '../days.mjs';
import { notFound, xml } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const QUANTS = {
  USD: 1,
  EUR: 1,
  RUB: 1,
  BYN: 1,
  UAH: 1,
  CNY: 1,
  GBP: 1,
  CHF: 1,
  PLN: 1,
  TRY: 1,
  JPY: 1,
  AMD: 10,
  UZS: 100,
  HUF: 10,
};

const setOn = everyDay(
  workdays({
    fixed: '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16'.split(' '),
  }),
);

const rate = (code, number) => ({
  nominal: QUANTS[code],
  value: rateOf({
    base: code,
    counter: 'KZT',
    nominal: QUANTS[code],
    number: setOn(number),
    decimals: 2,
  }),
});

function item(code, number) {
  const { nominal, value } = rate(code, number);
  const change = (Number(value) - Number(rate(code, number - 1).value)).toFixed(2);
  const index = change > 0 ? 'UP' : change < 0 ? 'DOWN' : '';
  return (
    `<item><fullname>${code}</fullname><title>${code}</title><description>${value}</description>` +
    `<quant>${nominal}</quant><index>${index}</index><change>${change}</change></item>`
  );
}

function answer({ pathname, searchParams }, { isPublished }) {
  if (pathname !== '/rss/get_rates.cfm') return notFound();
  const number = numberOfDotted(searchParams.get('fdate') ?? '');
  const items = isPublished(number) ? Object.keys(QUANTS).map((code) => item(code, number)) : [];
  return xml(
    `<?xml version="1.0" encoding="utf-8"?><rates><generator>Sample bank</generator><title>Sample data</title>` +
      `<date>${searchParams.get('fdate') ?? ''}</date>${items.join('')}</rates>`,
  );
}

/** One day a request. */
export const nbk = {
  slug: 'nbk',
  timezone: 'Asia/Almaty',
  publishesAt: '00:10',
  currencies: Object.keys(QUANTS),
  setOn,
  rate,
  pair: (code) => ({ base: code, counter: 'KZT' }),
  answer,
};
