import type { Bank } from '../exchange';
import type { BankRegistry } from './banks';
import type { SeriesKey } from './store';
import { banksOf, type WidgetRow } from './wanted';

/** The directions in which a bank may state what a pair takes: itself, turned round, or across its own currency. */
export const directions = (bank: Bank, base: string, counter: string): SeriesKey[] => {
  const pivot = bank.currency;
  const pairs =
    !pivot || base === pivot || counter === pivot
      ? [[base, counter]]
      : [
          [base, counter],
          [base, pivot],
          [counter, pivot],
        ];
  return pairs.flatMap(([a = '', b = '']) => [
    { bank: bank.slug, base: a, counter: b },
    { bank: bank.slug, base: b, counter: a },
  ]);
};

/**
 * The banks that may answer for a widget, best first: its own and those it falls back to, of the same rate type unless
 * the widget allows any. A bank that is no longer known is left out.
 */
export const sourcesOf = (widget: WidgetRow, registry: BankRegistry): Bank[] => {
  const banks = banksOf(widget).flatMap((slug) => registry.get(slug) ?? []);
  const own = registry.get(widget.bank);
  return widget.anyRateType || !own ? banks : banks.filter(({ rateType }) => rateType === own.rateType);
};
