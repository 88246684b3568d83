import { setImmediate as nextTask } from 'node:timers/promises';
import { errors } from '@strapi/utils';
import {
  cleanBlocksAsync,
  cleanHtmlAsync,
  cleanMarkdownAsync,
  cleanText,
  MarkupError,
  type FieldSpec,
  type Pause,
} from '../markup';
import { retell } from '../sentences';
import type { SubjectType } from '../subjects';

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cleaning may go on for so long, in milliseconds, before other requests get their turn. */
const TURN = 15;

const inTurns = (): Pause => {
  let since = Date.now();
  return () => {
    if (Date.now() - since < TURN) return undefined;
    return nextTask().then(() => (since = Date.now()));
  };
};

const cleanValue = async (value: unknown, field: FieldSpec, pause: Pause): Promise<unknown> => {
  if (value === null || value === undefined) return value;
  switch (field.type) {
    case 'string':
    case 'text':
      return typeof value === 'string' ? cleanText(value) : value;
    case 'richtext':
      return typeof value === 'string' ? cleanMarkdownAsync(value, pause) : value;
    case 'html':
      return typeof value === 'string' ? (await cleanHtmlAsync(value, pause)).html : value;
    case 'blocks':
      return cleanBlocksAsync(value, pause);
    case 'component':
      return cleanEach(value, () => field.fields, pause);
    case 'dynamiczone':
      return Array.isArray(value)
        ? cleanEach(value, (item) => field.components[String(item?.__component)] ?? [], pause)
        : value;
  }
};

const cleanEach = async (
  value: unknown,
  fieldsOf: (item: { __component?: unknown } | null) => FieldSpec[],
  pause: Pause,
): Promise<unknown> => {
  if (!Array.isArray(value)) return cleanFields(value, fieldsOf(null), pause);
  const cleaned: unknown[] = [];
  for (const item of value) cleaned.push(await cleanFields(item, fieldsOf(item), pause));
  return cleaned;
};

const cleanFields = async (value: unknown, fields: FieldSpec[], pause: Pause): Promise<unknown> => {
  if (!isRecord(value)) return value;
  const cleaned: Values = { ...value };
  for (const field of fields)
    if (field.path in cleaned) cleaned[field.path] = await cleanValue(cleaned[field.path], field, pause);
  return cleaned;
};

/**
 * The same cleaning on every way in: the admin, REST, GraphQL, imports and code all save through here. Fields that
 * the subject's configuration does not name are the app's own and pass untouched. Long texts are cleaned in turns with
 * other requests.
 *
 * @throws ValidationError for markup beyond the bounds
 */
export const cleanData = async (subject: SubjectType, data: Values): Promise<Values> => {
  const fields: FieldSpec[] = [{ path: subject.title, type: 'string' }, ...subject.fields];
  try {
    return (await cleanFields(data, fields, inTurns())) as Values;
  } catch (error) {
    if (error instanceof MarkupError)
      throw new errors.ValidationError(retell(error.message), { reason: error.reason });
    throw error;
  }
};
