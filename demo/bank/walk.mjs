// Numbers of our own making: a smooth walk of each currency around a plausible level. Integers alone, so that a day has
// the same digits on every machine and for ever.

/** Units of a currency for one US dollar, in millionths. */
const LEVELS = {
  AED: 3_672_500,
  AMD: 385_000_000,
  AUD: 1_520_000,
  AZN: 1_700_000,
  BRL: 5_450_000,
  BYN: 2_960_000,
  CAD: 1_380_000,
  CHF: 805_000,
  CNY: 7_120_000,
  CZK: 21_100_000,
  DKK: 6_420_000,
  EUR: 860_000,
  GBP: 745_000,
  GEL: 2_720_000,
  HKD: 7_810_000,
  HUF: 338_000_000,
  IDR: 16_450_000_000,
  ILS: 3_380_000,
  INR: 87_600_000,
  ISK: 123_000_000,
  JPY: 148_000_000,
  KGS: 87_400_000,
  KRW: 1_390_000_000,
  KWD: 306_000,
  KZT: 525_000_000,
  MDL: 16_900_000,
  MXN: 18_700_000,
  MYR: 4_230_000,
  NOK: 10_100_000,
  NZD: 1_700_000,
  PHP: 57_200_000,
  PLN: 3_660_000,
  RON: 4_350_000,
  RUB: 80_900_000,
  SEK: 9_500_000,
  SGD: 1_285_000,
  THB: 32_400_000,
  TJS: 9_500_000,
  TRY: 40_900_000,
  UAH: 41_500_000,
  USD: 1_000_000,
  UZS: 12_450_000_000,
  VND: 26_300_000_000,
  ZAR: 17_700_000,
};

/** Waves on waves: days between two turning points, and how far a point may lie from the level, in millionths. */
const WAVES = [
  [701, 40_000],
  [97, 18_000],
  [19, 6_000],
  [5, 2_500],
  [1, 1_200],
];

const PPM = 1_000_000;

/** Thirty-two well-mixed bits of three integers. */
function scatter(a, b, c) {
  let bits = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const seedOf = (code) => [...code].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7);

const turningPoint = (seed, [span, reach], index) => (scatter(seed, span, index) % (2 * reach + 1)) - reach;

function drift(seed, number) {
  let sum = 0;
  for (const wave of WAVES) {
    const [span] = wave;
    const index = Math.floor(number / span);
    const into = number - index * span;
    const here = turningPoint(seed, wave, index) * (span - into);
    const there = into === 0 ? 0 : turningPoint(seed, wave, index + 1) * into;
    sum += Math.floor((here + there) / span);
  }
  return sum;
}

const known = new Map();

/** What a dollar costs in a currency on a day, in units of 10^-12. */
function perDollar(code, number) {
  let days = known.get(code);
  if (!days) known.set(code, (days = new Map()));
  let price = days.get(number);
  if (price === undefined) {
    price = BigInt(LEVELS[code]) * BigInt(PPM + drift(seedOf(code), number));
    days.set(number, price);
  }
  return price;
}

/**
 * What `nominal` units of `base` are in `counter` on a day, rounded half up to so many decimals.
 *
 * @returns digits with a decimal point: `3.6700`
 */
export function rateOf({ base, counter, nominal, number, decimals }) {
  const divisor = perDollar(base, number);
  const scaled = perDollar(counter, number) * BigInt(nominal) * 10n ** BigInt(decimals);
  const digits = ((2n * scaled + divisor) / (2n * divisor)).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
