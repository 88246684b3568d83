import { nextWorkday, workdays } from '../calendar.mjs';
import { dayOf, numberOf } from '../days.mjs';
import { json, notFound, refused } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

const DENOMINATION = '2016-07-01';
const RENUMBERING = '2021-07-09';
const OPEN_END = '2050-01-01';

/** By code: the unit that the rate is for, and the unit before 2021 where that was another. */
const SCALES = {
  USD: [1],
  EUR: [1],
  RUB: [100],
  PLN: [10],
  UAH: [100],
  CNY: [10],
  CZK: [100],
  JPY: [100],
  KZT: [1000],
  GBP: [1],
  CHF: [1],
  SEK: [10],
  NOK: [10],
  DKK: [10],
  TRY: [10, 1],
  MDL: [10],
  AMD: [1000],
  KGS: [100],
  GEL: [1],
  AZN: [1],
  UZS: [10000],
  TJS: [10],
  SGD: [1],
  CAD: [1],
  AUD: [1],
  NZD: [1],
  INR: [100],
  VND: [100000, 10000],
  AED: [10],
  BRL: [10],
  HKD: [10],
  KWD: [1],
};

/** The ids that the real bank gave; the others are ours, out of the way of any real one. */
const IDS = { USD: [145, 145, 431], EUR: [19, 292, 451], RUB: [190, 298, 456] };

const spans = [
  { start: '1999-01-01', end: '2016-06-30' },
  { start: DENOMINATION, end: '2021-07-08' },
  { start: RENUMBERING, end: OPEN_END },
];

/** A currency's stretches under one id, oldest first; USD kept its id over the denomination. */
const ERAS = Object.entries(SCALES).flatMap(([code, [scale, before = scale]], index) => {
  const ids = IDS[code] ?? [0, 1, 2].map((era) => 9000 + 10 * index + era);
  const eras = spans.map((span, era) => ({
    ...span,
    id: ids[era],
    parent: ids[0],
    code,
    scale: era === 2 ? scale : before,
  }));
  return eras
    .filter(({ id }, era) => id !== eras[era - 1]?.id)
    .map((era) => ({ ...era, end: eras.findLast(({ id }) => id === era.id).end }));
});

const setOn = nextWorkday(
  workdays({ fixed: ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25'] }),
);

const eraOf = (code, day) => ERAS.find((era) => era.code === code && era.start <= day && day <= era.end);

function rate(code, number) {
  const day = dayOf(number);
  const { scale } = eraOf(code, day);
  const place = { base: code, counter: 'BYN', number: setOn(number) };
  // Until the denomination the digits are BYR, ten thousand of which became one BYN.
  return day < DENOMINATION
    ? { nominal: scale, value: rateOf({ ...place, nominal: scale * 10_000, decimals: 2 }) }
    : { nominal: scale, value: rateOf({ ...place, nominal: scale, decimals: 4 }) };
}

const names = (code) =>
  Object.fromEntries(
    [
      ['', 'ru'],
      ['_Bel', 'be'],
      ['_Eng', 'en'],
    ].map(([suffix, language]) => [
      suffix,
      new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code,
    ]),
  );

const currency = ({ id, parent, code, scale, start, end }, periodicity = 0) => {
  const name = names(code);
  return JSON.stringify({
    Cur_ID: id,
    Cur_ParentID: parent,
    Cur_Abbreviation: code,
    Cur_Name: name[''],
    Cur_Name_Bel: name._Bel,
    Cur_Name_Eng: name._Eng,
    Cur_QuotName: `${scale} ${name['']}`,
    Cur_QuotName_Bel: `${scale} ${name._Bel}`,
    Cur_QuotName_Eng: `${scale} ${name._Eng}`,
    Cur_Scale: scale,
    Cur_Periodicity: periodicity,
    Cur_DateStart: `${start}T00:00:00`,
    Cur_DateEnd: `${end}T00:00:00`,
  });
};

let currencies;
function allCurrencies() {
  // A currency of monthly rates bears the same code under another id.
  const monthly = { ...ERAS.find(({ code }) => code === 'EUR'), id: 371, end: OPEN_END };
  currencies ??= `[${[...ERAS.map((era) => currency(era)), currency(monthly, 1)].join(',')}]`;
  return currencies;
}

function row(code, number) {
  const { id, scale } = eraOf(code, dayOf(number));
  return (
    `{"Cur_ID":${id},"Date":"${dayOf(number)}T00:00:00","Cur_Abbreviation":"${code}","Cur_Scale":${scale},` +
    `"Cur_Name":${JSON.stringify(names(code)[''])},"Cur_OfficialRate":${rate(code, number).value}}`
  );
}

const day = (text, otherwise) => (text === null ? otherwise : numberOf(text.slice(0, 10)));

function answer({ pathname, searchParams }, { today, isPublished }) {
  if (pathname === '/exrates/currencies') return json(allCurrencies());

  const [, id] = /^\/exrates\/rates\/dynamics\/(\d+)$/.exec(pathname) ?? [];
  if (id) {
    const from = day(searchParams.get('startDate'), NaN);
    const to = day(searchParams.get('endDate'), NaN);
    if (!(to - from >= 0 && to - from < 366)) return refused('Ask for 365 days at most.');
    const eras = ERAS.filter((era) => era.id === Number(id));
    if (eras.length === 0) return notFound();
    const rows = [];
    for (let number = from; number <= to; number += 1) {
      const text = dayOf(number);
      if (!isPublished(number) || !eras.some(({ start, end }) => start <= text && text <= end)) continue;
      rows.push(
        `{"Cur_ID":${id},"Date":"${text}T00:00:00","Cur_OfficialRate":${rate(eras[0].code, number).value}}`,
      );
    }
    return json(`[${rows.join(',')}]`);
  }

  const number = day(searchParams.get('ondate'), today);
  if (pathname === '/exrates/rates') {
    if (searchParams.get('periodicity') !== '0' || !isPublished(number)) return json('[]');
    return json(`[${Object.keys(SCALES).map((code) => row(code, number))}]`);
  }
  const [, name] = /^\/exrates\/rates\/(\w+)$/.exec(pathname) ?? [];
  const code =
    searchParams.get('parammode') === '2' ? name : ERAS.find((era) => String(era.id) === name)?.code;
  return code in SCALES && isPublished(number) ? json(row(code, number)) : notFound();
}

/** A value for every calendar day; ids and scales change with the years. */
export const nbrb = {
  slug: 'nbrb',
  timezone: 'Europe/Minsk',
  publishesAt: '13:00',
  currencies: Object.keys(SCALES),
  setOn,
  rate,
  pair: (code, number) => ({ base: code, counter: dayOf(number) < DENOMINATION ? 'BYR' : 'BYN' }),
  answer,
};
