import Big from 'big.js';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { RATE, WIDGET } from '../config/uids';
import { currentActor, type Actor } from '../decisions';
import { isDay, sourceOf } from '../exchange';
import { presentLanguage, say } from '../sentences';
import { bumpVersion } from '../versions';
import { ratesOf } from './service';
import { banksOf, type WidgetRow } from './wanted';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Collects what is wrong, each beside its field, as the Content Manager shows it. */
const faults = () => {
  const found: { path: string[]; message: string; name: string }[] = [];
  return {
    add: (field: string, message: string): void => {
      found.push({ path: [field], message, name: 'ValidationError' });
    },
    /** @throws ValidationError */
    raise: (): void => {
      const [first] = found;
      if (first) throw new errors.ValidationError(first.message, { errors: found });
    },
  };
};

type Faults = ReturnType<typeof faults>;

const checkPair = ({ base, counter }: { base?: unknown; counter?: unknown }, wrong: Faults): void => {
  for (const [field, code] of Object.entries({ base, counter })) {
    if (typeof code !== 'string' || !CURRENCIES.has(code)) {
      wrong.add(field, say('rate.noCurrency', { code: String(code ?? '') }));
    }
  }
  if (base === counter) wrong.add('counter', say('rate.oneCurrency'));
};

/** Checks a whole widget: what is stored with what is changed. */
const checkWidget = (strapi: Core.Strapi, widget: Partial<WidgetRow>): void => {
  const wrong = faults();
  const rates = ratesOf(strapi);
  const known = rates
    .allBanks()
    .map(({ slug }) => slug)
    .join(', ');
  checkPair(widget, wrong);
  const own = rates.bank(widget.bank ?? '');
  if (!own) wrong.add('bank', say('rate.noBank', { bank: widget.bank ?? '', known }));
  const fallbacks: unknown = widget.fallbacks ?? [];
  if (!Array.isArray(fallbacks)) {
    wrong.add('fallbacks', say('rate.fallbacks'));
  } else {
    for (const slug of fallbacks as unknown[]) {
      const bank = rates.bank(String(slug));
      if (!bank) wrong.add('fallbacks', say('rate.noBank', { bank: String(slug), known }));
      else if (own && !widget.anyRateType && bank.rateType !== own.rateType) {
        wrong.add(
          'fallbacks',
          say('rate.otherType', {
            other: sourceOf(bank, presentLanguage()).name,
            otherType: bank.rateType,
            own: sourceOf(own, presentLanguage()).name,
            ownType: own.rateType,
          }),
        );
      }
    }
  }
  const labels: unknown = widget.labels ?? {};
  const isLabels =
    typeof labels === 'object' &&
    !Array.isArray(labels) &&
    Object.values(labels as object).every((label) => typeof label === 'string');
  if (!isLabels) wrong.add('labels', say('rate.labels'));
  wrong.raise();
};

interface ManualInput {
  base?: unknown;
  counter?: unknown;
  nominal?: unknown;
  value?: unknown;
  effectiveDate?: unknown;
  expiresOn?: unknown;
}

/** A typed number as a decimal string: a comma is a point. @returns null for anything else, and for nothing above zero */
const readValue = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return /^\d{1,15}(\.\d{1,12})?$/.test(text) && new Big(text).gt(0) ? text : null;
};

/** @throws ValidationError */
const checkManual = (input: ManualInput): { value: string } => {
  const wrong = faults();
  checkPair(input, wrong);
  const value = readValue(input.value);
  if (!value) wrong.add('value', say('rate.value'));
  const { nominal = 1, effectiveDate, expiresOn } = input;
  if (!Number.isInteger(nominal) || (nominal as number) < 1 || (nominal as number) > 1_000_000) {
    wrong.add('nominal', say('rate.units'));
  }
  if (typeof effectiveDate !== 'string' || !isDay(effectiveDate)) {
    wrong.add('effectiveDate', say('rate.firstDay'));
  }
  if (typeof expiresOn !== 'string' || !isDay(expiresOn)) {
    wrong.add('expiresOn', say('rate.lastDay'));
  } else if (typeof effectiveDate === 'string' && expiresOn < effectiveDate) {
    wrong.add('expiresOn', say('rate.lastDayBefore'));
  }
  wrong.raise();
  return { value: value ?? '' };
};

interface WriteContext {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}

/** A program that types a rate names nobody. */
const authorOf = (actor: Actor): string | null => (actor.kind === 'editor' ? actor.name : null);

const WRITES = new Set(['create', 'update', 'delete', 'clone']);

/** Whoever writes a rate by hand writes a manual one: what a bank published is written by the refresh alone. */
const prepareRate = async (strapi: Core.Strapi, { action, params }: WriteContext): Promise<void> => {
  if (action !== 'create') throw new errors.ApplicationError(say('rate.published'));
  const data = params.data ?? {};
  const { value } = checkManual(data);
  const { base, counter, effectiveDate } = data;
  // Its row is a lock: of two who type at the same moment, one waits, and then corrects the other.
  await bumpVersion(strapi, 'rates');
  const revisions: number = await strapi.db
    .query(RATE)
    .count({ where: { bank: 'manual', base, counter, effectiveDate } });
  Object.assign(data, {
    bank: 'manual',
    value,
    nominal: data.nominal ?? 1,
    revision: revisions + 1,
    review: 'accepted',
    reason: null,
    publishedOn: null,
    fetchedAt: new Date(ratesOf(strapi).clock.now()).toISOString(),
    author: authorOf(currentActor(strapi)),
  });
};

const prepareWidget = async (strapi: Core.Strapi, { action, params }: WriteContext): Promise<string[]> => {
  if (action === 'delete') return [];
  const stored = params.documentId
    ? await strapi.db.query(WIDGET).findOne({ where: { documentId: params.documentId } })
    : null;
  const widget: Partial<WidgetRow> = { ...stored, ...params.data };
  checkWidget(strapi, widget);
  return banksOf({ bank: widget.bank ?? '', fallbacks: widget.fallbacks ?? [] });
};

/**
 * Checks what people and programs write into widgets and rates, and tells every instance that something changed.
 *
 * @returns what removes it again, for destroy
 */
export const installRateWrites = (strapi: Core.Strapi): (() => void) => {
  const middleware = async (ctx: WriteContext, next: () => Promise<unknown>): Promise<unknown> => {
    if ((ctx.uid !== RATE && ctx.uid !== WIDGET) || !WRITES.has(ctx.action)) return next();
    return strapi.db.transaction(async () => {
      const banks = ctx.uid === WIDGET ? await prepareWidget(strapi, ctx) : await prepareRate(strapi, ctx);
      const result = await next();
      // The bank first, as the refresh does: two that take these rows crosswise would wait for each other.
      if (banks) {
        await ratesOf(strapi).nudge(banks);
        await bumpVersion(strapi, 'rates');
      }
      return result;
    });
  };
  const use = strapi.documents.use as unknown as (handler: typeof middleware) => () => void;
  return use(middleware);
};
