import { localNow } from './clock';
import {
  changeBetween,
  digitsOf,
  resolveOn,
  routeOf,
  type Change,
  type Leg,
  type Resolved,
  type Rounding,
  type SeriesOf,
} from './convert';
import { display } from './display';
import { addDays } from './formats/days';
import { missedByToday, timetableOf } from './publications';
import { indexOn } from './series';
import type { Bank, Day, Decimal, RateType, StoredRate } from './types';

/** What a widget asks: how much `amount` of `base` is in `counter`, and who says so. */
export interface Question {
  /** ISO 4217 codes. */
  base: string;
  counter: string;
  amount: number;
  /** Decimals shown, 0 to 8. */
  precision: number;
  rounding: Rounding;
}

/** `stale`: the bank should have published a newer rate by now. `none`: there is nothing to show. */
export type ReadoutStatus = 'fresh' | 'stale' | 'none';

/** What a reader sees of one widget. */
export interface Readout extends Pick<Question, 'base' | 'counter' | 'amount'> {
  /** Of `amount` units of the base; every digit for a published rate, 12 significant ones for a derived rate. */
  rate: Decimal | null;
  /** Rounded, in the digits of the reader's language: `3,67`. */
  display: string | null;
  /** What stands on a page: `3,67 BYN`, with a plain space: a page that must not break there says so itself. */
  text: string | null;
  /** Spells out what `rate` is of: `100 RUB = 3.6709 BYN`. */
  statement: string | null;
  effectiveDate: Day | null;
  /** When the older of the rates it rests on was fetched, ISO 8601 in UTC. */
  fetchedAt: string | null;
  /** The rate of the publication before; null where none is known. */
  previous: { date: Day; rate: Decimal } | null;
  /** Against `previous`, at full precision. */
  change: Change | null;
  /** Tomorrow's, once it is known. */
  next: { date: Day; rate: Decimal } | null;
  status: ReadoutStatus;
  /** Publications that should have come since `effectiveDate`. */
  missed: number;
  /** True unless the bank itself published these digits. */
  derived: boolean;
  /** True when the widget's first bank had nothing fresh, so that another one answers. */
  fallback: boolean;
  source: Source | null;
}

export interface Source {
  bank: Bank['slug'];
  /** In the reader's language. */
  name: string;
  rateType: RateType;
  url: string;
  attribution: string;
  termsUrl: string;
}

/** One day of a history. */
export interface Point {
  date: Day;
  /** Of `amount` units of the base, as in `Readout`. */
  rate: Decimal;
  derived: boolean;
  /** True for a day without a rate of its own that carries the one before (`fill=previous`). */
  filled: boolean;
}

/** A bank with the rates that are stored of it. */
export interface RateSource {
  bank: Bank;
  seriesOf: SeriesOf<StoredRate>;
}

export interface ReadoutRequest {
  question: Question;
  /** In order of preference: the widget's bank, then its fallbacks. */
  sources: readonly RateSource[];
  /** Epoch milliseconds. */
  now: number;
  /** The reader's language, a BCP 47 tag. */
  locale: string;
}

/**
 * Answers a widget: the first bank with a fresh rate, else the first with any, which is then stale. A rate for a day
 * after today (where the bank is) is told as `next` and never as the rate.
 */
export const readout = ({ question, sources, now, locale }: ReadoutRequest): Readout => {
  const found = choose(question, sources, now);
  if (!found) return nothing(question);
  const { bank, route, current, missed, today, isFirst } = found;
  const { base, counter, amount, precision, rounding } = question;
  const rate = digitsOf(current);
  const shown = display(current.rate, locale, precision, rounding);
  const previous = previousOf(found, String(amount));
  return {
    base,
    counter,
    amount,
    rate,
    display: shown,
    text: `${shown} ${counter}`,
    statement: `${amount} ${base} = ${rate} ${counter}`,
    effectiveDate: current.effectiveDate,
    fetchedAt: current.from.map(({ fetchedAt }) => fetchedAt).reduce((a, b) => (a < b ? a : b)),
    previous: previous && dated(previous),
    change: changeBetween(previous?.rate ?? null, current.rate, current.derived),
    next: nextOf(route, today, String(amount)),
    status: missed === 0 ? 'fresh' : 'stale',
    missed,
    derived: current.derived,
    fallback: !isFirst,
    source: sourceOf(bank, locale),
  };
};

/** One source's answer: the rates it rests on, and how many publications came since that are not there. */
interface Found {
  bank: Bank;
  route: Leg<StoredRate>[];
  current: Resolved<StoredRate>;
  missed: number;
  today: Day;
  isFirst: boolean;
}

const choose = (question: Question, sources: readonly RateSource[], now: number): Found | null => {
  let stale: Found | null = null;
  for (const source of sources) {
    const found = find(question, source, now, source === sources[0]);
    if (found?.missed === 0) return found;
    stale ??= found;
  }
  return stale;
};

const find = (
  question: Question,
  { bank, seriesOf }: RateSource,
  now: number,
  isFirst: boolean,
): Found | null => {
  const today = localNow(bank.timezone, now).day;
  const route = routeOf(
    question,
    bank.currency,
    bank.rateType === 'manual' ? unexpired(seriesOf, today) : seriesOf,
  );
  const current = resolveOn(route, today, String(question.amount));
  if (!current) return null;
  const missed = current.from.map(({ base, counter, effectiveDate }) =>
    missedByToday(timetableOf(bank, base === bank.currency ? counter : base), effectiveDate, now),
  );
  return { bank, route, current, missed: Math.max(...missed), today, isFirst };
};

/** What a person typed stands until the day that they named. */
const unexpired =
  (seriesOf: SeriesOf<StoredRate>, today: Day): SeriesOf<StoredRate> =>
  (base, counter) =>
    seriesOf(base, counter).filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);

/** What held before the last act of setting, at whichever of its parts was set last. */
const previousOf = ({ bank, route, current }: Found, amount: Decimal): Resolved<StoredRate> | null => {
  const begun = route.map(({ series }, leg) => beginOfAct(bank, series, current.from[leg]));
  const newest = begun.reduce((a, b) => (a > b ? a : b));
  return resolveOn(route, addDays(newest, -1), amount);
};

/**
 * The first day of the publication that a rate belongs to. Days that one act set have one value: another value is
 * another act, whatever the calendar says, since governments move working days.
 */
const beginOfAct = (bank: Bank, series: readonly StoredRate[], rate: StoredRate | undefined): Day => {
  if (!rate) return '';
  const { schedule } = timetableOf(bank, rate.base === bank.currency ? rate.counter : rate.base);
  const actOf = ({ publishedOn, effectiveDate }: StoredRate): Day =>
    publishedOn ?? schedule?.setOn(effectiveDate) ?? effectiveDate;
  const act = actOf(rate);
  let at = indexOn(series, rate.effectiveDate);
  for (;;) {
    const before = series[at - 1];
    if (!before || before.value !== rate.value || before.nominal !== rate.nominal || actOf(before) !== act)
      break;
    at -= 1;
  }
  return series[at]?.effectiveDate ?? rate.effectiveDate;
};

/** The first day after today on which every part has a rate of its own or a newer one. */
const nextOf = (route: readonly Leg<StoredRate>[], today: Day, amount: Decimal): Readout['next'] => {
  const days = route.map(({ series }) => series[indexOn(series, today) + 1]?.effectiveDate);
  const latest = days.reduce((a, b) => (a && b ? (a > b ? a : b) : undefined));
  const resolved = latest === undefined ? null : resolveOn(route, latest, amount);
  return resolved && dated(resolved);
};

const dated = (resolved: Resolved): { date: Day; rate: Decimal } => ({
  date: resolved.effectiveDate,
  rate: digitsOf(resolved),
});

/** Whose rate it is, in the reader's language. */
export const sourceOf = (bank: Bank, locale: string): Source => ({
  bank: bank.slug,
  name: nameOf(bank, locale),
  rateType: bank.rateType,
  url: bank.url,
  attribution: bank.attribution,
  termsUrl: bank.termsUrl,
});

const nameOf = ({ name }: Bank, locale: string): string => {
  const language = locale.slice(0, 2).toLowerCase();
  return language === 'ru' || language === 'be' ? name[language] : name.en;
};

const nothing = ({ base, counter, amount }: Question): Readout => ({
  base,
  counter,
  amount,
  rate: null,
  display: null,
  text: null,
  statement: null,
  effectiveDate: null,
  fetchedAt: null,
  previous: null,
  change: null,
  next: null,
  status: 'none',
  missed: 0,
  derived: false,
  fallback: false,
  source: null,
});
