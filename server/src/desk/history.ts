import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { PERSON, QUOTE, RATE, TOPIC } from '../config/uids';
import {
  isNewest,
  isReversible,
  lockDecision,
  readDecision,
  readDecisions,
  type DecisionAction,
  type DecisionRow,
  type HistoryFilter,
} from '../decisions';
import { newsroomOf } from '../newsroom';
import { say } from '../sentences';
import { pageOf, type Context } from './context';
import { route } from './entrances';
import type { QuoteVerb } from './contract';
import { decideQuote, decideTopic } from './decide';
import { requireDeed } from './document-rights';
import type { HistoryPage } from './history-contract';
import { withNames } from './history-names';
import { ownersWhere, readingText } from './owners';
import { PERMISSIONS } from './permissions';
import { requireVerb } from './quote-rights';
import { nameOf, readReadable } from './readable';
import { allowedOn, requireRecord } from './rights';

const PAGE = 25;
const RATES: readonly DecisionAction[] = ['rate-accepted', 'rate-dropped'];
/** Under this name the log keeps what was decided on options. */
const SETTINGS_UID = 'plugin::newsroom.settings';
const SETTINGS: readonly DecisionAction[] = ['option-set', 'option-reset'];

/** How a decision on a quote is taken back, where it is not its review. */
const BACK: Partial<Record<DecisionAction, QuoteVerb>> = {
  'quote-speaker': 'undo-speaker',
  'quote-reattached': 'undo-reattach',
};

const PARAMETERS: Record<string, keyof HistoryFilter> = {
  uid: 'subjectType',
  documentId: 'subjectId',
  locale: 'subjectLocale',
  topic: 'topic',
  person: 'person',
  quote: 'quote',
};

const filterOf = (query: Record<string, unknown>): HistoryFilter =>
  Object.fromEntries(
    Object.entries(PARAMETERS).flatMap(([name, column]) => {
      const value = query[name];
      return typeof value === 'string' && value ? [[column, value.slice(0, 120)]] : [];
    }),
  );

/** The history of decisions; see history-contract.ts. */
export const createHistoryDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What a decision on this thing takes: our own permission here, the Content Manager's on documents elsewhere. */
  const permissionFor = ({ subjectType }: DecisionRow): string =>
    subjectType === TOPIC ? PERMISSIONS.vocabulary : PERMISSIONS.decide;

  /**
   * Decisions on what the editor may read, as a query: pages and totals tell nothing of the others. Types that took part
   * once are not read any more.
   */
  const readableDecisions = async (ctx: Context): Promise<Record<string, unknown>> => {
    const owners = await ownersWhere(newsroomOf(strapi), readingText(ctx));
    const records = ([PERSON, TOPIC] as const).flatMap((uid): Record<string, unknown>[] => {
      const allowed = allowedOn(ctx, 'read', uid, ['name']);
      if (allowed === 'none') return [];
      if (allowed === 'all') return [{ subjectType: uid }];
      const ids = strapi.db.queryBuilder(uid).select(['documentId']).where(allowed).getKnexQuery();
      return [{ subjectType: uid, subjectId: { $in: ids } }];
    });
    const documents = { subjectType: { $in: [...newsroomOf(strapi).subjects.keys()] } };
    return {
      $or: [
        { subjectType: { $in: [RATE, SETTINGS_UID] } },
        ...(owners === 'none' ? [] : [owners === 'all' ? documents : owners]),
        ...records,
      ],
    };
  };

  const takeBack = async (ctx: Context, row: DecisionRow): Promise<void> => {
    const newsroom = newsroomOf(strapi);
    if (!ctx.state.userAbility.can(permissionFor(row)))
      throw new errors.ForbiddenError(say('history.mayNot'));
    if (row.subjectType === TOPIC || row.subjectType === PERSON) {
      const data = row.details?.before as never;
      await requireRecord(
        strapi,
        ctx,
        'update',
        row.subjectType,
        row.subjectId,
        Object.keys(row.details?.before ?? {}),
        say('history.nothing'),
      );
      const saved = await strapi.documents(row.subjectType).update({ documentId: row.subjectId, data });
      if (!saved) throw new errors.NotFoundError(say('history.nothing'));
      return;
    }
    const key = { uid: row.subjectType, documentId: row.subjectId, locale: row.subjectLocale };
    const found = (await readReadable(newsroom, ctx, [key], false)).get(nameOf(key));
    if (!found) throw new errors.NotFoundError(say('document.unreadable'));
    requireDeed(found.rights, found.type, row.topic ? 'topics' : 'quotes');
    if (row.topic) return decideTopic(newsroom, key, row.topic, 'undo');
    const quote = await strapi.db.query(QUOTE).findOne({
      where: { documentId: row.quote, publishedAt: null },
      populate: { speaker: { select: ['id', 'documentId', 'name'] } },
    });
    if (!quote) throw new errors.NotFoundError(say('quote.gone'));
    const verb = BACK[row.action] ?? 'undo';
    await requireVerb(newsroom, ctx, key, quote, verb, {});
    return decideQuote(newsroom, key, quote, verb, {});
  };

  return {
    async history(ctx: Context) {
      const { can } = ctx.state.userAbility;
      const may = (action: string) => can.call(ctx.state.userAbility, action);
      const { page, offset } = pageOf(ctx, PAGE);
      const { rows, total } = await readDecisions(
        strapi,
        { $and: [filterOf(ctx.query), await readableDecisions(ctx)] },
        [...(may(PERMISSIONS.readRates) ? [] : RATES), ...(may(PERMISSIONS.settings) ? [] : SETTINGS)],
        { offset, limit: PAGE },
      );
      const entries = await withNames(
        newsroomOf(strapi),
        ctx,
        rows,
        async (row, mayUpdate) =>
          isReversible(row) && may(permissionFor(row)) && mayUpdate && (await isNewest(strapi, row)),
      );
      const answer: HistoryPage = { entries, page, pages: Math.max(1, Math.ceil(total / PAGE)), total };
      ctx.body = answer;
    },

    async undo(ctx: Context) {
      const id = Number(ctx.params.id);
      await strapi.db.transaction(async () => {
        const known = Number.isSafeInteger(id) && id > 0;
        if (known) await lockDecision(strapi, id);
        const row = known ? await readDecision(strapi, id) : null;
        if (!row) throw new errors.NotFoundError(say('history.noDecision'));
        if (!isReversible(row)) throw new errors.ValidationError(say('history.irreversible'));
        if (!(await isNewest(strapi, row))) throw new errors.ValidationError(say('history.later'));
        await takeBack(ctx, row);
      });
      ctx.body = { undone: true };
    },
  };
};

export const historyRoutes = [
  route('GET /history', 'history-desk.history'),
  route('POST /history/:id/undo', 'history-desk.undo'),
];
