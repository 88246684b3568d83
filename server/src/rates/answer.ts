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
