import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { newsroomOf, type Newsroom } from '../newsroom';
import { requireSubject, type SubjectKey } from '../subjects';
import { approveAbove } from './approve-above';
import { bodyOf, route, type Context } from './context';
import type { ApprovedAbove, MakeQuote, QuoteMade, SubjectState } from './contract';
import { createDoors } from './doors';
import { readForm } from './live';
import { makeQuote } from './make-quote';
import { PERMISSIONS, requireContentPermission } from './permissions';
import { readQuoteOf } from './quote-of';
import { candidatesFor } from './reattach';
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
    await admit(newsroom, ctx, key, 'update');
    return key;
  };

  return {
    async live(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const uid = String(ctx.params.uid);
      const body = bodyOf(ctx);
      const subject = requireSubject(newsroom.subjects, uid);
      const { documentId } = body;
      const key = typeof documentId === 'string' ? await keyOf(newsroom, uid, documentId, body.locale) : null;
      if (key) await admit(newsroom, ctx, key, 'read');
      else requireContentPermission(strapi, ctx, uid, 'create');
      ctx.body = await liveState(newsroom, uid, key, readForm(subject, body), can(ctx));
    },

    async approve(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const key = await admitted(newsroom, ctx);
      const { confidence } = bodyOf(ctx);
      if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
        throw new errors.ValidationError('Send `confidence` as a number from 0 to 1.');
      const approved = await approveAbove(newsroom, key, confidence);
      const body: ApprovedAbove = { approved, state: await subjectState(newsroom, key, can(ctx)) };
      ctx.body = body;
    },

    async make(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const key = await admitted(newsroom, ctx);
      const quote = await makeQuote(newsroom, key, bodyOf(ctx) as Partial<MakeQuote>);
      const body: QuoteMade = { quote, state: await subjectState(newsroom, key, can(ctx)) };
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

const panelRoute = (method: 'GET' | 'POST', path: string, action: string, permission: string) =>
  route(method, path, `panel-desk.${action}`, permission);

export const panelRoutes = [
  panelRoute('POST', '/subjects/:uid/live', 'live', PERMISSIONS.read),
  panelRoute('POST', '/subjects/:uid/:documentId/quotes', 'make', PERMISSIONS.decide),
  panelRoute('POST', '/subjects/:uid/:documentId/quotes/approve', 'approve', PERMISSIONS.decide),
  panelRoute('GET', '/quotes/:documentId/candidates', 'candidates', PERMISSIONS.decide),
];
