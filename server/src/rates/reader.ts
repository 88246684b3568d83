import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import {
  addDays,
  history,
  localNow,
  missedByToday,
  nextPoll,
  readout,
  resolve,
  startOfDay,
  timetableOf,
  type Bank,
  type Day,
  type Point,
  type Question,
  type Resolved,
  type StoredRate,
} from '../exchange';
import type { RatesOptions } from '../config';
import { say } from '../sentences';
import type { BankRegistry } from './banks';
import { answeredLocale, labelOf, type WidgetAnswer } from './answer';
import { createMemory, type Snapshot } from './memory';
import { directions, sourcesOf } from './sources';
import { nameOf, readLast } from './store';
import { banksOf, type WidgetRow } from './wanted';

const MINUTE = 60_000;
const SHORTEST_CACHE = 30;
const LONGEST_CACHE = 86_400;

/**
 * Answers from memory as long as the database says that nothing changed: one small query a request, and one statement
 * for all pairs when something did.
 */
export const createReader = (strapi: Core.Strapi, { registry, now, present }: ReaderOptions) => {
  const memory = createMemory(strapi, { now, before: present });

  const answer = async (shot: Snapshot, widgets: readonly WidgetRow[], locale: string) => {
    const asked = widgets.map((widget) => ({ widget, banks: sourcesOf(widget, registry) }));
    await memory.load(
      shot,
      asked.flatMap(({ widget, banks }) =>
        banks.flatMap((bank) => directions(bank, widget.base, widget.counter)),
      ),
    );
    return asked.map(({ widget, banks }): WidgetAnswer => ({
      slug: widget.slug,
      label: labelOf(widget, locale),
      placement: widget.placement,
      order: widget.order,
      ...readout({
        question: widget,
        sources: banks.map((bank) => ({
          bank,
          seriesOf: (base, counter) => shot.last.get(nameOf({ bank: bank.slug, base, counter })) ?? [],
        })),
        now: now(),
        locale,
      }),
    }));
  };

  /** The history of a pair at one bank, both days included. */
  const historyAt = async (
    shot: Snapshot,
    question: Question,
    bank: Bank,
    { from, to, fill }: { from: Day; to: Day; fill: 'none' | 'previous' },
  ): Promise<Point[]> => {
    const keys = directions(bank, question.base, question.counter);
    const loaded = await Promise.all(
      keys.map(async (key) => [nameOf(key), await memory.stretch(shot, key, from, to)] as const),
    );
    const series = new Map(loaded);
    return history(
      question,
      { bank, seriesOf: (base, counter) => series.get(nameOf({ bank: bank.slug, base, counter })) ?? [] },
      { from, to, fill },
    );
  };

  const missedAt = (bank: Bank, { from }: Resolved<StoredRate>): number =>
    Math.max(
      ...from.map(({ base, counter, effectiveDate }) => {
        const currency = base === bank.currency ? counter : base;
        return missedByToday(timetableOf(bank, currency), effectiveDate, now());
      }),
    );

  /** When a bank may say something new, or a new day begins for one. */
  const expiryOf = ({ widgets, last }: Snapshot): number => {
    const banks = new Set(
      widgets.filter((widget) => widget.enabled).flatMap((widget) => sourcesOf(widget, registry)),
    );
    const moments = [...banks].flatMap((bank) => {
      const { day } = localNow(bank.timezone, now());
      const newest = [...last.entries()]
        .filter(([name]) => name.startsWith(`${bank.slug} `))
        .map(([, series]) => series.at(-1)?.effectiveDate ?? null)
        .reduce((a, b) => (a && b ? (a > b ? a : b) : (a ?? b)), null);
      return [nextPoll(bank, { newest, now: now() }) ?? Infinity, startOfDay(bank.timezone, addDays(day, 1))];
    });
    return Math.min(Infinity, ...moments);
  };

  const requireWidget = (shot: Snapshot, slug: string): WidgetRow => {
    const widget = shot.widgets.find((one) => one.slug === slug && one.enabled);
    if (!widget) throw new errors.NotFoundError(`There is no rate widget "${slug}".`);
    return widget;
  };

  const requireBank = (slug: string): Bank => {
    const bank = registry.get(slug);
    if (bank) return bank;
    const known = registry.list().map((one) => one.slug);
    throw new errors.ValidationError(say('rate.noBank', { bank: slug, known: known.join(', ') }));
  };

  return {
    /**
     * All enabled widgets of a placement, in order.
     *
     * @throws NotFoundError that names the placements in use
     */
    async placement(placement: string, asked: string): Promise<WidgetAnswer[]> {
      const shot = await memory.snapshot();
      const locale = answeredLocale(shot.widgets, asked);
      const minute = Math.floor(now() / MINUTE);
      const name = `${placement} ${locale}`;
      const known = shot.answers.get(name);
      if (known?.minute === minute) return known.answers;
      const enabled = shot.widgets.filter((widget) => widget.enabled);
      const widgets = enabled.filter((widget) => widget.placement === placement);
      if (!widgets.length) {
        const used = [...new Set(enabled.map((widget) => widget.placement))];
        throw new errors.NotFoundError(
          `No enabled rate widget has the placement "${placement}". ` +
            (used.length ? `In use: ${used.join(', ')}.` : 'There are no rate widgets yet.'),
        );
      }
      const answers = await answer(shot, widgets, locale);
      shot.answers.set(name, { minute, answers });
      return answers;
    },

    /** @throws NotFoundError */
    async widget(slug: string, asked: string): Promise<WidgetAnswer> {
      const shot = await memory.snapshot();
      const locale = answeredLocale(shot.widgets, asked);
      const [only] = await answer(shot, [requireWidget(shot, slug)], locale);
      return only!;
    },

    /** Every widget, disabled ones too, for the admin. */
    async all(locale: string): Promise<{ widget: WidgetRow; answer: WidgetAnswer }[]> {
      const shot = await memory.snapshot();
      const answers = await answer(shot, shot.widgets, locale);
      return shot.widgets.map((widget, index) => ({ widget, answer: answers[index]! }));
    },

    /** The published days among the last `days` of a widget, at the bank that answers for it now; oldest first. */
    async recent(slug: string, days: number): Promise<Point[]> {
      const shot = await memory.snapshot();
      const widget = shot.widgets.find((one) => one.slug === slug);
      if (!widget) throw new errors.NotFoundError(`There is no rate widget "${slug}".`);
      const [only] = await answer(shot, [widget], 'en');
      const bank = only?.source && registry.get(only.source.bank);
      if (!bank) return [];
      const { day: to } = localNow(bank.timezone, now());
      return historyAt(shot, widget, bank, { from: addDays(to, 1 - days), to, fill: 'none' });
    },

    /**
     * A widget's history at its own bank, never at a fallback: a series of two banks would be nobody's.
     *
     * @throws NotFoundError
     */
    async history(
      slug: string,
      { from, to, fill }: { from: Day | null; to: Day | null; fill: 'none' | 'previous' },
    ) {
      const shot = await memory.snapshot();
      const widget = requireWidget(shot, slug);
      const bank = requireBank(widget.bank);
      const { day: today } = localNow(bank.timezone, now());
      const last = to && to < today ? to : today;
      const first = from ?? addDays(last, -30);
      return {
        widget,
        bank,
        from: first,
        to: last,
        points: await historyAt(shot, widget, bank, { from: first, to: last, fill }),
      };
    },

    /**
     * What an amount was in another currency on a day.
     *
     * @param bank a slug; without it the first bank that the widgets name and that can say it
     * @throws ValidationError, NotFoundError where nothing is kept for that day
     */
    async convert({ base, counter, amount, date, bank }: ConvertRequest): Promise<Conversion> {
      const shot = await memory.snapshot();
      const named = shot.widgets.filter((widget) => widget.enabled).flatMap(banksOf);
      const slugs = bank ? [bank] : [...new Set([...named, ...registry.list().map(({ slug }) => slug)])];
      const banks = slugs.map(requireBank);
      const ends = addDays(date ?? localNow('UTC', now()).day, 2);
      const keys = banks.flatMap((one) => directions(one, base, counter));
      const series = await readLast(strapi, keys, date ? 2 : 3, date ? addDays(date, 1) : ends);
      for (const one of banks) {
        const { day: today } = localNow(one.timezone, now());
        const day = date ?? today;
        const found = resolve({ base, counter, amount, day }, one.currency, (a, b) =>
          (series.get(nameOf({ bank: one.slug, base: a, counter: b })) ?? []).filter(
            ({ expiresOn }) => !expiresOn || expiresOn >= day,
          ),
        );
        // Tomorrow's rate is told once it is known, and not guessed before.
        if (!found || (day > today && day > found.effectiveDate)) continue;
        const missed = day < today ? 0 : missedAt(one, found);
        return { bank: one, day, missed, found };
      }
      const missing = { base, counter, day: date ?? say('rate.today') };
      throw new errors.NotFoundError(
        bank ? say('rate.notKeptAt', { ...missing, bank }) : say('rate.notKept', missing),
      );
    },

    /**
     * For how many seconds the answer just given may be kept: until a bank may say something new, or a new day begins.
     * It goes by the version that this answer was read at.
     */
    async maxAge(): Promise<number> {
      const shot = await memory.latest();
      const minute = Math.floor(now() / MINUTE);
      const pairs = shot.last.size;
      if (shot.expiry?.minute !== minute || shot.expiry.pairs !== pairs) {
        shot.expiry = { minute, pairs, moment: expiryOf(shot) };
      }
      const seconds = Math.floor((Math.min(shot.expiry.moment, now() + LONGEST_CACHE * 1000) - now()) / 1000);
      return Math.max(SHORTEST_CACHE, Math.min(LONGEST_CACHE, seconds));
    },
  };
};

interface ReaderOptions {
  registry: BankRegistry;
  /** Epoch milliseconds. */
  now: () => number;
  /** The options in force, which the registry then goes by. */
  present: () => Promise<RatesOptions>;
}

export type RateReader = ReturnType<typeof createReader>;

export interface ConvertRequest {
  base: string;
  counter: string;
  /** A decimal string. */
  amount: string;
  /** Today in the bank's timezone if null. */
  date: Day | null;
  bank: string | null;
}

export interface Conversion {
  bank: Bank;
  day: Day;
  /** Publications that should have come since; 0 for a day that has passed. */
  missed: number;
  found: Resolved<StoredRate>;
}
