import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { say } from '../sentences';
import type { SubjectType } from '../subjects';
import { mayOn, mayOnAny, requireOn, textOfSubject, topicsOfSubject, type AdminContext } from './rights';

/** What an editor may do on the desk with a document of a type that takes part. */
export interface DocumentRights {
  /** Its title, its quotes, the words that speak for its topics: all come from the text, and are read with the whole of it. */
  read: boolean;
  /** Which topics it has. */
  readTopics: boolean;
  decideQuotes: boolean;
  decideTopics: boolean;
  /** Take away what readers see now. */
  withdraw: boolean;
}

/**
 * The one answer to what the Content Manager's rights come to on the desk.
 *
 * @param row the draft with `CREATOR`; without it, what there may be of the type at all
 */
export const documentRights = (
  strapi: Core.Strapi,
  ctx: AdminContext,
  type: SubjectType,
  row?: object,
): DocumentRights => {
  const text = textOfSubject(type);
  const topics = topicsOfSubject(type);
  const read = mayOn(strapi, ctx, 'read', type.uid, text, row);
  const readTopics = read && topics.length > 0 && mayOn(strapi, ctx, 'read', type.uid, topics, row);
  const decideQuotes = read && mayOnAny(strapi, ctx, 'update', type.uid, text, row);
  return {
    read,
    readTopics,
    decideQuotes,
    decideTopics: readTopics && mayOn(strapi, ctx, 'update', type.uid, topics, row),
    withdraw: decideQuotes && (!type.draftAndPublish || mayOn(strapi, ctx, 'publish', type.uid, [], row)),
  };
};

/** What is to be done; analysing again writes quotes and topics. */
export type Deed = 'read' | 'quotes' | 'topics' | 'analyse' | 'withdraw';

export const mayDo = (rights: DocumentRights, { topics }: SubjectType, deed: Deed): boolean =>
  ({
    read: rights.read,
    quotes: rights.decideQuotes,
    topics: rights.decideTopics,
    analyse: rights.decideQuotes && (topics === null || rights.decideTopics),
    withdraw: rights.withdraw,
  })[deed];

/** @throws ForbiddenError */
export const requireDeed = (rights: DocumentRights, type: SubjectType, deed: Deed): void => {
  if (mayDo(rights, type, deed)) return;
  const lacking = rights.read ? (deed === 'withdraw' && rights.decideQuotes ? 'publish' : 'update') : 'read';
  throw new errors.ForbiddenError(say('document.mayNot', { action: lacking }));
};

/** @throws ForbiddenError for who may not begin a document of this type with a text */
export const requireBeginning = (strapi: Core.Strapi, ctx: AdminContext, type: SubjectType): void =>
  requireOn(strapi, ctx, 'create', type.uid, textOfSubject(type));
