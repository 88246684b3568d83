import type { Point } from '../../../server/src/exchange';
import type { RatesService, WidgetAnswer } from '../../../server/src/publishing/rates/service';

/** A readout as the rates' room answers it, with what a test changes. */
export const widget = (changes: Partial<WidgetAnswer> = {}): WidgetAnswer => ({
  slug: 'rub-byn',
  label: '100 RUB',
  placement: 'header',
  order: 1,
  base: 'RUB',
  counter: 'BYN',
  amount: 100,
  rate: '3.5812',
  display: '3,58',
  text: '3,58 BYN',
  statement: '100 RUB = 3.5812 BYN',
  effectiveDate: '2026-04-09',
  fetchedAt: '2026-04-08T11:31:07.000Z',
  previous: { date: '2026-04-08', rate: '3.6037' },
  change: { absolute: '-0.0225', percent: '-0.62', direction: 'down' },
  next: null,
  status: 'fresh',
  missed: 0,
  derived: false,
  fallback: false,
  source: {
    bank: 'nbrb',
    name: 'Нацыянальны банк Рэспублікі Беларусь',
    rateType: 'official',
    url: 'https://api.nbrb.by',
    attribution: 'National Bank of the Republic of Belarus',
    termsUrl: 'https://www.nbrb.by/terms',
  },
  ...changes,
});

export const rising = widget({
  slug: 'usd-byn',
  label: '1 USD',
  order: 2,
  base: 'USD',
  amount: 1,
  rate: '3.0144',
  display: '3,01',
  text: '3,01 BYN',
  statement: '1 USD = 3.0144 BYN',
  previous: { date: '2026-04-08', rate: '2.9981' },
  change: { absolute: '0.0163', percent: '0.54', direction: 'up' },
});

export const stale = widget({
  slug: 'eur-byn',
  label: '1 EUR',
  order: 3,
  base: 'EUR',
  amount: 1,
  rate: '3.4508',
  display: '3,45',
  text: '3,45 BYN',
  statement: '1 EUR = 3.4508 BYN',
  effectiveDate: '2026-04-02',
  previous: { date: '2026-04-01', rate: '3.4508' },
  change: { absolute: '0.0000', percent: '0.00', direction: 'none' },
  status: 'stale',
  missed: 4,
});

export const derived = widget({
  slug: 'pln-byn',
  label: '10 PLN',
  order: 4,
  base: 'PLN',
  amount: 10,
  rate: '8.10273946158',
  display: '8,10',
  text: '8,10 BYN',
  statement: '10 PLN = 8.10273946158 BYN',
  previous: null,
  change: null,
  derived: true,
  fallback: true,
});

export const empty = widget({
  slug: 'kzt-byn',
  label: '1000 KZT',
  order: 5,
  base: 'KZT',
  amount: 1000,
  rate: null,
  display: null,
  text: null,
  statement: null,
  effectiveDate: null,
  fetchedAt: null,
  previous: null,
  change: null,
  status: 'none',
  source: null,
});

export const all = [widget(), rising, stale, derived, empty];

export const point = (date: string, rate: string): Point => ({ date, rate, derived: false, filled: false });

/** Thirty days of April that end where `widget()` stands. */
export const course: Point[] = [
  [3.71, 3.702, 3.7188, 3.731, 3.7295, 3.7102, 3.6987, 3.6911, 3.7005, 3.6874],
  [3.6702, 3.6611, 3.6688, 3.6555, 3.6402, 3.6333, 3.6501, 3.6477, 3.6292, 3.6188],
  [3.6011, 3.6122, 3.6205, 3.6099, 3.5901, 3.5722, 3.5877, 3.5999, 3.6037, 3.5812],
]
  .flat()
  .map((rate, index) =>
    point(
      index < 22 ? `2026-03-${String(index + 10).padStart(2, '0')}` : `2026-04-0${index - 21}`,
      rate.toFixed(4),
    ),
  );

/** A rates' room over these widgets; an unknown name throws what `missing` makes of the sentence. */
export const ratesOver = (widgets: WidgetAnswer[], missing: (sentence: string) => Error): RatesService => ({
  placement: async (name) => {
    const found = widgets.filter(({ placement }) => placement === name);
    if (!found.length) throw missing(`There is no placement "${name}". In use: header.`);
    return found;
  },
  widget: async (slug) => {
    const found = widgets.find((one) => one.slug === slug);
    if (!found) throw missing(`There is no rate widget "${slug}".`);
    return found;
  },
  recent: async (slug, days) => (slug === 'kzt-byn' ? [] : course.slice(-days)),
  maxAge: () => 1_234,
});
