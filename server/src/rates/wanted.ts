import type { Core } from '@strapi/types';
import { WIDGET } from '../config/uids';
import type { Rounding } from '../exchange';
import { beyondReaders } from '../trust';

/** A rate widget as it is stored. */
export interface WidgetRow {
  documentId: string;
  slug: string;
  label: string;
  /** By language code. */
  labels: Record<string, string> | null;
  base: string;
  counter: string;
  amount: number;
  bank: string;
  /** Slugs of banks, in order of preference. */
  fallbacks: string[] | null;
  anyRateType: boolean;
  precision: number;
  rounding: Rounding;
  placement: string;
  order: number;
  enabled: boolean;
}

/** All of them, also those switched off: what is kept in memory must not depend on who asked first. */
export const readWidgets = async (strapi: Core.Strapi): Promise<WidgetRow[]> =>
  beyondReaders(() =>
    strapi.db.query(WIDGET).findMany({ orderBy: [{ placement: 'asc' }, { order: 'asc' }, { id: 'asc' }] }),
  );

export const banksOf = ({ bank, fallbacks }: Pick<WidgetRow, 'bank' | 'fallbacks'>): string[] => [
  ...new Set([bank, ...(fallbacks ?? [])]),
];

/**
 * What is to be fetched: of each bank that an enabled widget names, the currencies of those widgets. Nothing is asked
 * of a bank that no widget names.
 *
 * @param kept further currencies of a bank, from the configuration
 */
export const wantedCurrencies = (
  widgets: readonly WidgetRow[],
  kept: (bank: string) => readonly string[],
): Map<string, Set<string>> => {
  const wanted = new Map<string, Set<string>>();
  for (const widget of widgets) {
    if (!widget.enabled) continue;
    for (const bank of banksOf(widget)) {
      const currencies = wanted.get(bank) ?? new Set(kept(bank));
      currencies.add(widget.base).add(widget.counter);
      wanted.set(bank, currencies);
    }
  }
  return wanted;
};
