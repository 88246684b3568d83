import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { stringify } from 'csv-stringify/sync';
import { answerCacheable, neverStored, refuseUnknownKeys, type CacheContext } from '../reading';
import { spellConversion } from './conversion';
import { readAmount, readBank, readCurrency, readDay, readLocale, readOneOf, readPlacement } from './query';
import { keepRecent, type RecentAction, type RecentContext } from './recent';
import { ratesOf } from './service';

export interface Context extends CacheContext, Pick<RecentContext, 'state'> {
  params: Record<string, string>;
  query: Record<string, unknown>;
}

/** So long a history is answered in one piece; no archive of a bank's is longer. */
const LONGEST_YEARS = 40;

const JSON_TYPE = 'application/json; charset=utf-8';

/** The rates as readers ask for them. Each answer may be cached; no failure may. */
export const createRateController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering =
    (
      known: string[],
      work: (ctx: Context) => Promise<{ body: string; type?: string }>,
      /** Where others may be given the same answer. */
      action?: RecentAction,
    ) =>
    async (ctx: Context): Promise<void> => {
      // Before the work: Strapi turns what is thrown into an answer and keeps the headers.
      neverStored(ctx);
      refuseUnknownKeys(ctx.query, known);
      const { body, type = JSON_TYPE } = await work(ctx);
      answerCacheable(ctx, { body, type, maxAge: await ratesOf(strapi).maxAge() });
      if (action) keepRecent(ctx, { action, type, body });
    };

  return {
    placement: answering(
      ['placement', 'locale'],
      async (ctx) => {
        const placement = readPlacement(ctx.query);
        const data = await ratesOf(strapi).placement(placement, readLocale(ctx.query));
        return { body: JSON.stringify({ data, meta: { placement } }) };
      },
      'placement',
    ),

    widget: answering(
      ['locale'],
      async (ctx) => {
        const data = await ratesOf(strapi).widget(String(ctx.params.slug), readLocale(ctx.query));
        return { body: JSON.stringify({ data, meta: {} }) };
      },
      'widget',
    ),

    history: answering(
      ['from', 'to', 'fill', 'format'],
      async (ctx) => {
        const slug = String(ctx.params.slug);
        const from = readDay(ctx.query, 'from');
        const to = readDay(ctx.query, 'to');
        const fill = readOneOf(ctx.query, 'fill', ['none', 'previous']);
        const format = readOneOf(ctx.query, 'format', ['json', 'csv']);
        if (from && to && from > to) {
          throw new errors.ValidationError(`"from" (${from}) lies after "to" (${to}). Swap them.`);
        }
        const found = await ratesOf(strapi).history(slug, { from, to, fill });
        if (Number(found.to.slice(0, 4)) - Number(found.from.slice(0, 4)) > LONGEST_YEARS) {
          throw new errors.ValidationError(`Ask for at most ${LONGEST_YEARS} years at a time.`);
        }
        const { base, counter, amount } = found.widget;
        if (format === 'csv') {
          const rows = found.points.map(({ date, rate, derived, filled }) => ({
            date,
            rate,
            base,
            counter,
            amount,
            bank: found.bank.slug,
            derived,
            filled,
          }));
          const columns = ['date', 'rate', 'base', 'counter', 'amount', 'bank', 'derived', 'filled'];
          return {
            body: stringify(rows, { header: true, columns, cast: { boolean: String } }),
            type: 'text/csv; charset=utf-8',
          };
        }
        const meta = {
          slug,
          base,
          counter,
          amount,
          from: found.from,
          to: found.to,
          fill,
          bank: found.bank.slug,
          attribution: found.bank.attribution,
          termsUrl: found.bank.termsUrl,
        };
        return { body: JSON.stringify({ data: found.points, meta }) };
      },
      'history',
    ),

    convert: answering(['base', 'counter', 'amount', 'date', 'bank', 'locale'], async (ctx) => {
      const request = {
        base: readCurrency(ctx.query, 'base'),
        counter: readCurrency(ctx.query, 'counter'),
        amount: readAmount(ctx.query),
        date: readDay(ctx.query, 'date'),
        bank: readBank(ctx.query),
      };
      if (request.base === request.counter) {
        throw new errors.ValidationError('"base" and "counter" are the same currency.');
      }
      const data = spellConversion(request, await ratesOf(strapi).convert(request), readLocale(ctx.query));
      return { body: JSON.stringify({ data, meta: {} }) };
    }),

    banks: answering(['locale'], async (ctx) => {
      const banks = await ratesOf(strapi).banks(readLocale(ctx.query));
      // What a bank's server said, and how far a run is, is for the newsroom.
      const data = banks.map(({ message: _message, running: _running, ...bank }) => bank);
      return { body: JSON.stringify({ data, meta: {} }) };
    }),
  };
};
