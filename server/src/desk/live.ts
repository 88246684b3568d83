import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { newsroomOf } from '../newsroom';
import { requireSubject, type SubjectType } from '../subjects';
import { bodyOf, route, type Context } from './context';
import { createDoors } from './doors';
import { PERMISSIONS, requireContentPermission } from './permissions';
import { liveState } from './state';

/**
 * UTF-16 code units of JSON. Reading a text of this length and looking up its quotes again takes some 40 ms each on one
 * core; a longer one is read when it is saved.
 */
const LIMIT = 96 * 1024;

const CHECKED_FIELDS = ['rates', 'embargoUntil'];

/** What the panel needs of a form to say what saving it would find. */
export const formFields = (subject: SubjectType): string[] => [
  ...new Set([subject.title, ...subject.fields.map(({ path }) => path)]),
  ...(subject.isInterview ? CHECKED_FIELDS : []),
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** The form's own fields out of whatever was sent, and its relation as the saving path takes it. */
const readForm = (subject: SubjectType, { values, topics }: Record<string, unknown>) => {
  if (!isRecord(values))
    throw new errors.ValidationError('Send the fields of the form as an object in `values`.');
  const form: Record<string, unknown> = Object.fromEntries(
    formFields(subject).flatMap((name) => (name in values ? [[name, values[name]]] : [])),
  );
  if (JSON.stringify(form).length > LIMIT) {
    throw new errors.PayloadTooLargeError(
      'This text is too long to be followed while it is typed. Save it: then it is read to its end.',
    );
  }
  if (subject.topics && isRecord(topics)) {
    form[subject.topics] = { connect: ids(topics.connect), disconnect: ids(topics.disconnect) };
  }
  return form;
};

/** The panel beside a form that is being typed in. */
export const createLiveController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keyOf, admit } = createDoors(strapi);
  return {
    async read(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const uid = String(ctx.params.uid);
      const body = bodyOf(ctx);
      const subject = requireSubject(newsroom.subjects, uid);
      const { documentId } = body;
      const key = typeof documentId === 'string' ? await keyOf(newsroom, uid, documentId, body.locale) : null;
      if (key) await admit(newsroom, ctx, key, 'read');
      else requireContentPermission(strapi, ctx, uid, 'create');
      const decide = ctx.state.userAbility.can(PERMISSIONS.decide);
      ctx.body = await liveState(newsroom, uid, key, readForm(subject, body), { decide });
    },
  };
};

export const liveRoutes = [route('POST', '/subjects/:uid/live', 'live-desk.read', PERMISSIONS.read)];
