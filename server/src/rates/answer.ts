import type { Readout } from '../exchange';
import type { WidgetRow } from './wanted';

/** What the REST interface says of one widget. */
export interface WidgetAnswer extends Readout {
  slug: string;
  label: string;
  placement: string;
  order: number;
}

const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase();

/** The label in the reader's language; the widget's own where there is none. */
export const labelOf = ({ label, labels }: Pick<WidgetRow, 'label' | 'labels'>, locale: string): string =>
  labels?.[locale]?.trim() || labels?.[languageOf(locale)]?.trim() || label;

/**
 * The locale under which an answer is kept: one that a label names, or the one that the numbers are written in. There are
 * some hundreds of them, where a caller can think of any number.
 */
export const answeredLocale = (widgets: readonly Pick<WidgetRow, 'labels'>[], asked: string): string => {
  const locale = asked.replaceAll('_', '-');
  if (widgets.some(({ labels }) => labels && Object.hasOwn(labels, locale))) return locale;
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(locale);
    if (known) return new Intl.NumberFormat(known).resolvedOptions().locale;
  } catch {
    // No language at all.
  }
  const language = languageOf(locale);
  return widgets.some(({ labels }) => labels && Object.hasOwn(labels, language)) ? language : 'en';
};
