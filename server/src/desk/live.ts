import { errors } from '@strapi/utils';
import { isTooDeep } from '../saving';
import { say } from '../sentences';
import type { SubjectType } from '../subjects';

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
export const readForm = (subject: SubjectType, { values, topics }: Record<string, unknown>) => {
  if (!isRecord(values))
    throw new errors.ValidationError('Send the fields of the form as an object in `values`.');
  const form: Record<string, unknown> = Object.fromEntries(
    formFields(subject).flatMap((name) => (name in values ? [[name, values[name]]] : [])),
  );
  // What nests this deep would end the stack in the next line.
  if (isTooDeep(form) || JSON.stringify(form).length > LIMIT) {
    throw new errors.PayloadTooLargeError(say('panel.tooLong'));
  }
  if (subject.topics && isRecord(topics)) {
    form[subject.topics] = { connect: ids(topics.connect), disconnect: ids(topics.disconnect) };
  }
  return form;
};
