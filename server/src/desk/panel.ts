import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { newsroomOf, type Newsroom } from '../newsroom';
import { requireSubject, type SubjectKey } from '../subjects';
import { approveAbove } from './approve-above';
import { bodyOf, type Context } from './context';
import { route } from './entrances';
import type { ApprovedAbove, MakeQuote, QuoteMade, SubjectState } from './contract';
import { requireBeginning } from './document-rights';
import { createDoors } from './doors';
import { readForm } from './live';
import { makeQuote } from './make-quote';
import { requireChosen } from './person';
import { PERMISSIONS } from './permissions';
import { readQuoteOf } from './quote-of';
import { candidatesFor } from './reattach';
import { sightOf, within } from './sight';
import { liveState, subjectState } from './state';

/** The panel beside the form: what is being typed, and decisions about more than one quote or about places. */
export const createPanelController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keyOf, admit } = createDoors(strapi);

  const can = (ctx: Context): SubjectState['can'] => ({
    decide: ctx.state.userAbility.can(PERMISSIONS.decide),
  });

  const admitted = async (newsroom: Newsroom, ctx: Context): Promise<SubjectKey> => {
    const { uid, documentId } = ctx.params;
    const key = await keyOf(newsroom, String(uid), String(documentId), bodyOf(ctx).locale);
    await admit(newsroom, ctx, key, 'quotes');
    return key;
  };

  const stateFor = async (newsroom: Newsroom, ctx: Context, key: SubjectKey): Promise<SubjectState> =>
    within(await sightOf(newsroom, ctx, key), await subjectState(newsroom, key, can(ctx)));

  return {
    async live(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const uid = String(ctx.params.uid);
      const body = bodyOf(ctx);
      const subject = requireSubject(newsroom.subjects, uid);
      const { documentId } = body;
      const key = typeof documentId === 'string' ? await keyOf(newsroom, uid, documentId, body.locale) : null;
      if (key) await admit(newsroom, ctx, key, 'read');
      else requireBeginning(strapi, ctx, subject);
      const state = await liveState(newsroom, uid, key, readForm(subject, body), can(ctx));
      ctx.body = within(await sightOf(newsroom, ctx, key, uid), state);
    },

    async approve(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const key = await admitted(newsroom, ctx);
      const { confidence } = bodyOf(ctx);
      if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
        throw new errors.ValidationError('Send `confidence` as a number from 0 to 1.');
      const approved = await approveAbove(newsroom, key, confidence);
      const body: ApprovedAbove = { approved, state: await stateFor(newsroom, ctx, key) };
      ctx.body = body;
    },

    async make(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const key = await admitted(newsroom, ctx);
      const asked = bodyOf(ctx) as Partial<MakeQuote>;
      if (asked.person) await requireChosen(newsroom, ctx, asked.person);
      const quote = await makeQuote(newsroom, key, asked);
      const body: QuoteMade = { quote, state: await stateFor(newsroom, ctx, key) };
      ctx.body = body;
      ctx.status = 201;
    },

    async candidates(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const { quote, key } = await readQuoteOf(strapi, String(ctx.params.documentId));
      await admit(newsroom, ctx, key, 'read');
      const { analyst } = await newsroom.vocabulary.get();
      const { candidates } = await candidatesFor(newsroom, key, quote, analyst.analyzeAsync);
      ctx.body = { candidates };
    },
  };
};

export const panelRoutes = [
  route('POST /subjects/:uid/live', 'panel-desk.live'),
  route('POST /subjects/:uid/:documentId/quotes', 'panel-desk.make'),
  route('POST /subjects/:uid/:documentId/quotes/approve', 'panel-desk.approve'),
  route('GET /quotes/:documentId/candidates', 'panel-desk.candidates'),
];
