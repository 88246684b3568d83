import type { Core } from '@strapi/types';
import type { Point, Readout } from '../../exchange';

export type WidgetAnswer = { slug: string; label: string; placement: string; order: number } & Readout;

/** What publishing asks of the rates' room. */
export interface RatesService {
  /** All enabled widgets of a placement, in order. @throws errors.NotFoundError naming those in use */
  placement(placement: string, locale: string): Promise<WidgetAnswer[]>;
  /** @throws errors.NotFoundError */
  widget(slug: string, locale: string): Promise<WidgetAnswer>;
  /** The last `days` days of a widget, published days only, oldest first. */
  recent(slug: string, days: number): Promise<Point[]>;
  /** Seconds for which the answers of today may be cached. */
  maxAge(): number;
}

export const ratesOf = (strapi: Core.Strapi): RatesService => strapi.plugin('newsroom').service('rates');
