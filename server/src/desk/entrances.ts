import { errors } from '@strapi/utils';
import { INTERVIEW, PERSON, RATE, TOPIC } from '../config/uids';
import { say } from '../sentences';
import type { Context } from './context';
import { PERMISSIONS, requires } from './permissions';
import { allowedOn, type AdminContext, type ContentAction } from './rights';

/** A right of the Content Manager that every request of an entrance takes. */
interface Right {
  action: ContentAction;
  uid: string;
  fields: readonly string[];
  /** On every record of the type, no conditions: the request reads or writes them all together. */
  whole?: true;
}

interface Entrance {
  /** Our own permissions. */
  ours: readonly (keyof typeof PERMISSIONS)[];
  content?: readonly Right[];
}

const right = (action: ContentAction, uid: string, fields: readonly string[]): Right => ({
  action,
  uid,
  fields,
});
const onAll = (action: ContentAction, uid: string, fields: readonly string[]): Right => ({
  action,
  uid,
  fields,
  whole: true,
});

/** What the register shows of a person. */
export const PERSON_SHOWN = ['name', 'role', 'organisation', 'aliases'] as const;
/** What merging two people writes to the one that stays. */
export const PERSON_MERGED = ['aliases', 'role', 'organisation', 'wikidataId', 'portrait'] as const;
/** What the workbench and its files hold of a topic. */
export const TOPIC_WRITTEN = [
  ...['name', 'names', 'slug', 'parent', 'vocabulary', 'threshold'],
  ...['suggestOnly', 'enabled', 'iptcCode', 'iptcMatch', 'wikidataId'],
];
/** What merging two topics writes to the one that stays. */
export const TOPIC_MERGED = ['names', 'vocabulary', 'parent'] as const;

/** What an editor types of a rate. */
const RATE_TYPED = ['base', 'counter', 'nominal', 'value', 'effectiveDate', 'expiresOn'] as const;

/** Of several rates at once: those that follow an accepted one are accepted with it. */
const reviewRates = onAll('update', RATE, ['review']);
const pickPeople = right('read', PERSON, ['name']);
const readPeople = right('read', PERSON, PERSON_SHOWN);
/** Topics hang together by parents and words: the workbench shows all of them or none. */
const readVocabulary = onAll('read', TOPIC, TOPIC_WRITTEN);

/**
 * Every way into the desk, and what it takes before anything is looked at. What a request takes on the very document,
 * person or topic that it names is asked where that one is read: `admit` (doors.ts), `readReadable`, `requireRecord`.
 * A route that is not listed here does not compile.
 */
export const ENTRANCES = {
  'GET /settings': { ours: ['read'] },
  'POST /imports/preview': { ours: ['import'], content: [right('create', INTERVIEW, ['title', 'body'])] },
  'POST /imports': { ours: ['import'], content: [right('create', INTERVIEW, ['title', 'body'])] },
  'GET /subjects/:uid/:documentId': { ours: ['read'] },
  'POST /subjects/:uid/live': { ours: ['read'] },
  'POST /subjects/:uid/:documentId/topics/:topic/:verb': { ours: ['decide'] },
  'POST /subjects/:uid/:documentId/quotes': { ours: ['decide'] },
  'POST /subjects/:uid/:documentId/quotes/approve': { ours: ['decide'] },
  'POST /quotes/:documentId/:verb': { ours: ['decide'] },
  'GET /quotes/:documentId/candidates': { ours: ['decide'] },
  'GET /people': { ours: ['decide'], content: [pickPeople] },
  'GET /topics': { ours: ['decide'], content: [right('read', TOPIC, ['name', 'slug'])] },

  'GET /queue': { ours: ['read'] },
  'GET /queue/count': { ours: ['read'] },
  'POST /queue/quotes/:quote/:verb': { ours: ['decide'] },
  'POST /queue/topics/:uid/:documentId/:topic/:verb': { ours: ['decide'] },
  'GET /list/:uid': { ours: ['read'] },

  'GET /register': { ours: ['read'], content: [readPeople] },
  'GET /register/:documentId': { ours: ['read'], content: [readPeople] },
  'POST /register/:documentId': {
    ours: ['decide'],
    content: [readPeople, right('update', PERSON, ['aliases'])],
  },
  'POST /register/:documentId/merge': {
    ours: ['decide'],
    content: [readPeople, right('update', PERSON, PERSON_MERGED), right('delete', PERSON, [])],
  },

  'GET /vocabulary': { ours: ['read'], content: [readVocabulary] },
  'GET /vocabulary/topics/:documentId': { ours: ['read'], content: [readVocabulary] },
  'POST /vocabulary/topics': {
    ours: ['vocabulary'],
    content: [readVocabulary, right('create', TOPIC, TOPIC_WRITTEN)],
  },
  'POST /vocabulary/topics/:documentId': {
    ours: ['vocabulary'],
    content: [readVocabulary, right('update', TOPIC, TOPIC_WRITTEN)],
  },
  'POST /vocabulary/topics/:documentId/merge': {
    ours: ['vocabulary'],
    content: [readVocabulary, right('update', TOPIC, TOPIC_MERGED), right('delete', TOPIC, [])],
  },
  'POST /vocabulary/try': { ours: ['read'], content: [readVocabulary] },
  'GET /vocabulary/export': { ours: ['read'], content: [readVocabulary] },
  'POST /vocabulary/import/preview': { ours: ['vocabulary'], content: [readVocabulary] },
  'POST /vocabulary/import': {
    ours: ['vocabulary'],
    content: [readVocabulary, onAll('create', TOPIC, TOPIC_WRITTEN), onAll('update', TOPIC, TOPIC_WRITTEN)],
  },

  'GET /history': { ours: ['read'] },
  // What else it takes depends on the decision, and is asked for there.
  'POST /history/:id/undo': { ours: ['read'] },

  'GET /jobs': { ours: ['read'] },
  'GET /jobs/:id': { ours: ['read'] },
  'POST /jobs/documents': { ours: ['decide'] },
  'POST /jobs/archive': { ours: ['decide', 'vocabulary'] },
  'POST /jobs/impact': { ours: ['vocabulary'], content: [readVocabulary] },
  'POST /jobs/:id/stop': { ours: ['read'] },
  'POST /jobs/:id/remove': { ours: ['read'] },

  // What banks publish is no secret; what an editor types or decides on is written to a document like others.
  'GET /rates': { ours: ['readRates'] },
  'GET /rates/banks': { ours: ['readRates'] },
  'POST /rates/refresh': { ours: ['editRates'] },
  'POST /rates/quarantine/:documentId/:verb': { ours: ['editRates'], content: [reviewRates] },
  'POST /rates/manual': { ours: ['editRates'], content: [right('create', RATE, RATE_TYPED)] },
  'POST /rates/manual/:documentId/withdraw': { ours: ['editRates'], content: [reviewRates] },
  'POST /rates/frozen': { ours: ['readRates'] },
  'POST /rates/frozen/check': { ours: ['readRates'] },

  'GET /options': { ours: ['settings'] },
  'POST /options': { ours: ['settings'] },
} as const satisfies Record<`${'GET' | 'POST'} /${string}`, Entrance>;

export type Door = keyof typeof ENTRANCES;

const isHeld = (ctx: AdminContext, { action, uid, fields, whole }: Right): boolean => {
  const allowed = allowedOn(ctx, action, uid, fields);
  return allowed !== 'none' && (!whole || allowed === 'all');
};

/** @throws ForbiddenError that names what the role lacks */
const requireAll = (ctx: AdminContext, rights: readonly Right[]): void => {
  const lacking = rights.find((one) => !isHeld(ctx, one));
  if (lacking) throw new errors.ForbiddenError(say('document.mayNot', { action: lacking.action }));
};

/** Whether a page should offer what stands behind an entrance. */
export const mayEnter = (ctx: Context, door: Door): boolean => {
  const { ours, content = [] }: Entrance = ENTRANCES[door];
  return (
    ours.every((key) => ctx.state.userAbility.can(PERMISSIONS[key])) &&
    content.every((one) => isHeld(ctx, one))
  );
};

/** Strapi's own answer to this error is the one word "Forbidden": its sentence would be lost. */
const forbid = (ctx: Context, { name, message, details }: errors.ForbiddenError): void => {
  ctx.status = 403;
  ctx.body = { data: null, error: { status: 403, name, message, details } };
};

/** The admin route of an entrance, guarded by what the table says. */
export const route = (door: Door, handler: string) => {
  const [method, path] = door.split(' ') as ['GET' | 'POST', string];
  const { ours, content = [] }: Entrance = ENTRANCES[door];
  const guard = async (ctx: Context, next: () => Promise<unknown>): Promise<unknown> => {
    try {
      requireAll(ctx, content);
      return await next();
    } catch (error) {
      if (!(error instanceof errors.ForbiddenError)) throw error;
      return forbid(ctx, error);
    }
  };
  // A middleware, which runs behind the policies: as a policy, a function is looked up by its name.
  return {
    method,
    path,
    handler,
    config: { ...requires(...ours.map((key) => PERMISSIONS[key])), middlewares: [guard] },
  };
};
