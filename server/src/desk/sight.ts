import type { Newsroom } from '../newsroom';
import { readRow } from '../saving';
import { requireSubject, type SubjectKey, type SubjectType } from '../subjects';
import type { CheckCode, LiveState } from './contract';
import { documentRights } from './document-rights';
import { CREATOR, mayOn, topicsOfSubject, type AdminContext } from './rights';

/** Which of a document's fields beside its text an editor may read, and whether they may decide on its quotes. */
export type Sight = Record<'topics' | 'rates' | 'embargo' | 'decide', boolean>;

/** What a check tells of beside the text. */
const TELLS_OF: Partial<Record<CheckCode, keyof Sight>> = {
  topics: 'topics',
  embargo: 'embargo',
  'rate-corrected': 'rates',
  'rate-superseded': 'rates',
};

/** @param row the draft with `CREATOR`; null for a document that is not saved, of which the form says all there is */
const sightOn = (newsroom: Newsroom, ctx: AdminContext, type: SubjectType, row: object | null): Sight => {
  const { strapi } = newsroom;
  const [action, entity] = row ? (['read', row] as const) : (['create', undefined] as const);
  const may = (fields: Parameters<typeof mayOn>[4]): boolean =>
    mayOn(strapi, ctx, action, type.uid, fields, entity);
  return {
    topics: may(topicsOfSubject(type)),
    rates: type.isInterview && may(['rates']),
    embargo: type.isInterview && may(['embargoUntil']),
    decide: row === null || documentRights(strapi, ctx, type, row).decideQuotes,
  };
};

/** @param key null for a document that is not stored yet, `uid` then names its type */
export const sightOf = async (
  newsroom: Newsroom,
  ctx: AdminContext,
  key: SubjectKey | null,
  uid: string = key?.uid ?? '',
): Promise<Sight> => {
  const type = requireSubject(newsroom.subjects, uid);
  const row = key && (await readRow(newsroom.strapi, type, key, 'draft'));
  const entity =
    row && (await newsroom.strapi.db.query(type.uid).findOne({ where: { id: row.id }, populate: CREATOR }));
  return sightOn(newsroom, ctx, type, entity);
};

/** A panel's answer without what the editor may not read of the document. */
export const within = <State extends Pick<LiveState, 'topics' | 'checks' | 'can'>>(
  sight: Sight,
  state: State,
): State => ({
  ...state,
  can: { decide: state.can.decide && sight.decide },
  topics: sight.topics ? state.topics : [],
  checks: state.checks.filter(({ code }) => {
    const about = TELLS_OF[code];
    return !about || sight[about];
  }),
});
