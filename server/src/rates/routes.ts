import { z } from '@strapi/utils';
import type { BankHealth } from '../desk/rates-contract';
import type { Point } from '../exchange';
import type { Spelled } from './conversion';
import type { WidgetAnswer } from './answer';

// What these schemas say stands in the OpenAPI document that Strapi makes of its routes. The tests hold the answers to
// them; the reading of parameters is in query.ts, whose messages tell what to write instead.

const day = z.string().describe('A day in the bank’s timezone, YYYY-MM-DD.');
const decimal = z.string().describe('A decimal number as a string: no digit is lost.');
const instant = z.string().describe('ISO 8601, UTC.');
const currency = z.string().length(3).describe('ISO 4217.');
const rateType = z.enum(['official', 'reference', 'manual']);

const source = z.object({
  bank: z.string(),
  name: z.string(),
  rateType,
  url: z.string(),
  attribution: z.string(),
  termsUrl: z.string(),
});

const dated = z.object({ date: day, rate: decimal });

export const widgetAnswer = z.object({
  slug: z.string(),
  label: z.string(),
  placement: z.string(),
  order: z.number().int(),
  base: currency,
  counter: currency,
  amount: z.number().int(),
  rate: decimal.nullable().describe('Of `amount` units of the base.'),
  display: z.string().nullable().describe('Rounded, in the digits of the locale.'),
  text: z.string().nullable().describe('Value, then code: 3.67 BYN.'),
  statement: z.string().nullable().describe('100 RUB = 3.6709 BYN'),
  effectiveDate: day.nullable(),
  fetchedAt: instant.nullable(),
  previous: dated.nullable().describe('The rate of the publication before.'),
  change: z
    .object({ absolute: decimal, percent: decimal, direction: z.enum(['up', 'down', 'none']) })
    .nullable(),
  next: dated.nullable().describe('Tomorrow’s, once it is known.'),
  status: z.enum(['fresh', 'stale', 'none']),
  missed: z.number().int().describe('Publications that should have come since.'),
  derived: z.boolean().describe('Turned round, or across the bank’s currency.'),
  fallback: z.boolean().describe('Another bank answers than the widget’s first.'),
  source: source.nullable(),
}) satisfies z.ZodType<WidgetAnswer>;

export const point = z.object({
  date: day,
  rate: decimal,
  derived: z.boolean(),
  filled: z.boolean(),
}) satisfies z.ZodType<Point>;

export const conversion = z.object({
  base: currency,
  counter: currency,
  amount: decimal,
  rate: decimal.describe('Of the whole amount.'),
  result: decimal.describe('The same in the decimals of the counter currency.'),
  statement: z.string(),
  date: day,
  effectiveDate: day,
  status: z.enum(['fresh', 'stale']),
  missed: z.number().int(),
  derived: z.boolean(),
  source,
}) satisfies z.ZodType<Spelled>;

export const bank = z.object({
  slug: z.string(),
  name: z.string(),
  currency: z.string(),
  rateType,
  timezone: z.string(),
  attribution: z.string(),
  termsUrl: z.string(),
  status: z.enum(['ok', 'late', 'failing', 'idle', 'off']),
  newest: day.nullable(),
  missed: z.number().int(),
  lastSuccess: instant.nullable(),
  lastFailure: instant.nullable(),
  nextAttempt: instant.nullable(),
}) satisfies z.ZodType<Omit<BankHealth, 'message' | 'running'>>;

const locale = z
  .string()
  .optional()
  .describe('A language for labels and digits, such as ru; English if missing.');
const slug = z.string().describe('The slug of an enabled rate widget.');
const answer = <T extends z.ZodTypeAny>(data: T) => z.object({ data, meta: z.object({}).passthrough() });

const get = <R extends z.ZodTypeAny>(
  path: string,
  action: string,
  request: { params?: Record<string, z.ZodTypeAny>; query?: Record<string, z.ZodTypeAny> },
  response: R,
) => ({ method: 'GET', path, handler: `rate.${action}`, request, response, config: {} });

/** Content API routes. String handlers: a function handler would be open to every user. */
export const routes = [
  get('/rates', 'placement', { query: { placement: z.string(), locale } }, answer(z.array(widgetAnswer))),
  get('/rate-widgets/:slug', 'widget', { params: { slug }, query: { locale } }, answer(widgetAnswer)),
  get(
    '/rate-widgets/:slug/history',
    'history',
    {
      params: { slug },
      query: {
        from: day.optional(),
        to: day.optional(),
        fill: z.enum(['none', 'previous']).optional(),
        format: z.enum(['json', 'csv']).optional(),
      },
    },
    answer(z.array(point)),
  ),
  get(
    '/convert',
    'convert',
    {
      query: {
        base: currency,
        counter: currency,
        amount: decimal.optional(),
        date: day.optional(),
        bank: z.string().optional().describe('nbrb, ecb, …'),
        locale,
      },
    },
    answer(conversion),
  ),
  get('/banks', 'banks', { query: { locale } }, answer(z.array(bank))),
];
