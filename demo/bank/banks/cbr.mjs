import { dayAfter, workdays } from '../calendar.mjs';
import { dotted, numberOfDotted } from '../days.mjs';
import { notFound, windows1251 } from '../replies.mjs';
import { rateOf } from '../walk.mjs';

/** By code: the bank's id, the ISO number, the nominal and the name. */
const CURRENCIES = {
  USD: ['R01235', '840', 1, 'Доллар США'],
  EUR: ['R01239', '978', 1, 'Евро'],
  BYN: ['R01090B', '933', 1, 'Белорусский рубль'],
  KZT: ['R01335', '398', 100, 'Тенге'],
  UAH: ['R01720', '980', 10, 'Гривен'],
  CNY: ['R01375', '156', 1, 'Юань'],
  PLN: ['R01565', '985', 1, 'Злотый'],
  GBP: ['R01035', '826', 1, 'Фунт стерлингов'],
  CHF: ['R01775', '756', 1, 'Швейцарский франк'],
  JPY: ['R01820', '392', 100, 'Иен'],
  TRY: ['R01700J', '949', 10, 'Турецких лир'],
  KGS: ['R01370', '417', 100, 'Сомов'],
  AMD: ['R01060', '051', 100, 'Армянских драмов'],
  UZS: ['R01717', '860', 10000, 'Узбекских сумов'],
  VND: ['R01150', '704', 10000, 'Донгов'],
  IDR: ['R01280', '360', 10000, 'Рупий'],
  INR: ['R01270', '356', 100, 'Индийских рупий'],
};

const NEW_YEAR = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];
const setOn = dayAfter(
  workdays({ fixed: [...NEW_YEAR, '02-23', '03-08', '05-01', '05-09', '06-12', '11-04'] }),
);

function rate(code, number) {
  const nominal = CURRENCIES[code][2];
  return {
    nominal,
    value: rateOf({ base: code, counter: 'RUB', nominal, number: setOn(number), decimals: 4 }),
  };
}

const comma = (digits) => digits.replace('.', ',');

/** The price of one unit, without zeros at the end. Old documents lack the line. */
function unitLine(code, number) {
  if (number < numberOfDotted('01.01.2021')) return '';
  const unit = rateOf({ base: code, counter: 'RUB', nominal: 1, number: setOn(number), decimals: 8 });
  return `<VunitRate>${comma(unit.replace(/\.?0+$/, ''))}</VunitRate>`;
}

const document = (attributes, content) =>
  windows1251(`<?xml version="1.0" encoding="windows-1251"?><ValCurs ${attributes}>${content}</ValCurs>`);
// The real bank answers so, with status 200.
const misunderstood = () => windows1251('<ValCurs>Error in parameters</ValCurs>');

function daily(number) {
  const rows = Object.entries(CURRENCIES).map(([code, [id, digits, nominal, name]]) => {
    const { value } = rate(code, number);
    return (
      `<Valute ID="${id}"><NumCode>${digits}</NumCode><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal>` +
      `<Name>${name}</Name><Value>${comma(value)}</Value>${unitLine(code, number)}</Valute>`
    );
  });
  return document(`Date="${dotted(number)}" name="Foreign Currency Market"`, rows.join(''));
}

function dynamic(id, from, to, { isPublished, first }) {
  const [code, [, , nominal]] = Object.entries(CURRENCIES).find(([, [known]]) => known === id) ?? [null, []];
  if (!code || !(to >= from)) return misunderstood();
  const rows = [];
  for (let number = Math.max(from, first); number <= to; number += 1) {
    if (!isPublished(number)) continue;
    const { value } = rate(code, number);
    rows.push(
      `<Record Date="${dotted(number)}" Id="${id}"><Nominal>${nominal}</Nominal><Value>${comma(value)}</Value>` +
        `${unitLine(code, number)}</Record>`,
    );
  }
  const attributes = `ID="${id}" DateRange1="${dotted(from)}" DateRange2="${dotted(to)}" name="Foreign Currency Market Dynamic"`;
  return document(attributes, rows.join(''));
}

function answer({ pathname, searchParams }, view) {
  if (pathname === '/scripts/XML_dynamic.asp') {
    const [from, to] = ['date_req1', 'date_req2'].map((name) => numberOfDotted(searchParams.get(name) ?? ''));
    return dynamic(searchParams.get('VAL_NM_RQ'), from, to, view);
  }
  if (pathname !== '/scripts/XML_daily.asp') return notFound();
  const asked = searchParams.get('date_req');
  let number = asked === null ? view.newest : Math.min(numberOfDotted(asked), view.newest);
  if (!(number >= view.first)) return misunderstood();
  // A day without a row of its own answers with the row that stands on it.
  while (setOn(number) === null) number -= 1;
  return daily(number);
}

/** Tuesday to Saturday; in the evening the newest document is tomorrow's. */
export const cbr = {
  slug: 'cbr',
  timezone: 'Europe/Moscow',
  publishesAt: '15:30',
  currencies: Object.keys(CURRENCIES),
  setOn,
  rate,
  pair: (code) => ({ base: code, counter: 'RUB' }),
  answer,
};
