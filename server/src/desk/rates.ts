import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { RATE } from '../config/uids';
import { isDay } from '../exchange';
import {
  correctionOf,
  decideQuarantined,
  freeze,
  QUARANTINE_VERBS,
  ratesOf,
  readFrozen,
  readQuarantine,
  withdrawManual,
} from '../rates';
import { say } from '../sentences';
import { bodyOf, localeOf, oneOf, type Context } from './context';
import { route } from './entrances';
import { PERMISSIONS } from './permissions';
import type { BankChoice, ManualRateRow, RatesPage } from './rates-contract';

/** A sparkline's worth of days. */
const SPARK_DAYS = 30;
const MANUAL_SHOWN = 50;

const required = (body: Record<string, unknown>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = body[name];
      if (typeof value === 'string' && value.trim()) return [name, value.trim()];
      throw new errors.ValidationError(`Send \`${name}\` as a string.`);
    }),
  );

/** The admin's page of rates; see rates-contract.ts. */
export const createRatesDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const readManual = async (): Promise<ManualRateRow[]> => {
    const rates = ratesOf(strapi);
    const today = new Date(rates.clock.now()).toISOString().slice(0, 10);
    const rows: (ManualRateRow & { author: string | null })[] = await strapi.db.query(RATE).findMany({
      where: { bank: 'manual', review: 'accepted', expiresOn: { $gte: today } },
      orderBy: [{ effectiveDate: 'desc' }, { id: 'desc' }],
      limit: MANUAL_SHOWN,
    });
    return rows.map(({ documentId, base, counter, nominal, value, effectiveDate, expiresOn, author }) => ({
      documentId,
      base,
      counter,
      nominal,
      value,
      effectiveDate,
      expiresOn,
      author: author ?? '',
    }));
  };

  const page = async (ctx: Context): Promise<RatesPage> => {
    const rates = ratesOf(strapi);
    const locale = localeOf(ctx);
    const widgets = await Promise.all(
      (await rates.all(locale)).map(async ({ widget, answer }) => {
        const { slug, label, placement, order: _, ...readout } = answer;
        return {
          documentId: widget.documentId,
          slug,
          label,
          placement,
          enabled: widget.enabled,
          readout,
          points: await rates.recent(slug, SPARK_DAYS),
        };
      }),
    );
    return {
      widgets: [...widgets.filter(({ enabled }) => enabled), ...widgets.filter(({ enabled }) => !enabled)],
      banks: await rates.banks(locale),
      quarantine: await readQuarantine(strapi),
      manual: await readManual(),
      can: { edit: ctx.state.userAbility.can(PERMISSIONS.editRates) },
    };
  };

  return {
    async page(ctx: Context) {
      ctx.body = await page(ctx);
    },

    async banks(ctx: Context) {
      const banks = await ratesOf(strapi).banks(localeOf(ctx));
      ctx.body = {
        banks: banks.map(({ slug, name, currency, rateType }): BankChoice => ({
          slug,
          name,
          currency,
          rateType,
        })),
      };
    },

    async refresh(ctx: Context) {
      const { bank } = bodyOf(ctx);
      const rates = ratesOf(strapi);
      if (typeof bank === 'string') {
        const wanted = [...(await rates.wantedBanks()).keys()].map(({ slug }) => slug);
        if (!wanted.includes(bank)) {
          throw new errors.ValidationError(say('rate.unused', { bank }));
        }
      }
      // Not awaited: the page asks again and sees how far it is. A failure stands in the bank's own line.
      rates.refreshNow(typeof bank === 'string' ? [bank] : undefined).catch((error: unknown) => {
        strapi.log.error(`newsroom: the refresh of rates broke off: ${String(error)}`);
      });
      ctx.body = await page(ctx);
      ctx.status = 202;
    },

    async decide(ctx: Context) {
      const verb = oneOf(ctx.params.verb, QUARANTINE_VERBS);
      await decideQuarantined(strapi, String(ctx.params.documentId), verb);
      ctx.body = await page(ctx);
    },

    async manual(ctx: Context) {
      const { base, counter, nominal, value, effectiveDate, expiresOn } = bodyOf(ctx);
      const data = { base, counter, nominal, value, effectiveDate, expiresOn };
      // Checked where every way in is checked; see rates/writes.ts.
      await strapi.documents(RATE).create({ data: data as never });
      ctx.body = await page(ctx);
      ctx.status = 201;
    },

    async withdraw(ctx: Context) {
      await withdrawManual(strapi, String(ctx.params.documentId));
      ctx.body = await page(ctx);
    },

    async freeze(ctx: Context) {
      const body = bodyOf(ctx);
      const {
        base = '',
        counter = '',
        bank = '',
        date = '',
      } = required(body, ['base', 'counter', 'bank', 'date']);
      if (!isDay(date)) throw new errors.ValidationError(say('rate.day'));
      const amount = body.amount === undefined ? '1' : String(body.amount);
      if (!/^\d{1,15}(\.\d{1,8})?$/.test(amount) || !/[1-9]/.test(amount)) {
        throw new errors.ValidationError(say('rate.amount'));
      }
      ctx.body = await freeze(strapi, { base, counter, bank, date, amount });
    },

    async checkFrozen(ctx: Context) {
      const { rates } = bodyOf(ctx);
      if (!Array.isArray(rates))
        throw new errors.ValidationError('Send the frozen rates as a list in `rates`.');
      const corrections = await Promise.all(
        rates.slice(0, 100).map(async (entry: unknown) => {
          const frozen = readFrozen(entry);
          return frozen ? correctionOf(strapi, frozen) : null;
        }),
      );
      ctx.body = { corrections };
    },
  };
};

export const ratesRoutes = [
  route('GET /rates', 'rates-desk.page'),
  route('GET /rates/banks', 'rates-desk.banks'),
  route('POST /rates/refresh', 'rates-desk.refresh'),
  route('POST /rates/quarantine/:documentId/:verb', 'rates-desk.decide'),
  route('POST /rates/manual', 'rates-desk.manual'),
  route('POST /rates/manual/:documentId/withdraw', 'rates-desk.withdraw'),
  route('POST /rates/frozen', 'rates-desk.freeze'),
  route('POST /rates/frozen/check', 'rates-desk.checkFrozen'),
];
