import { errors } from '@strapi/utils';
import { cleanBlocks, cleanHtml, cleanMarkdown, cleanText, MarkupError, type FieldSpec } from '../markup';
import { retell } from '../sentences';
import type { SubjectType } from '../subjects';

type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cleanValue = (value: unknown, field: FieldSpec): unknown => {
  if (value === null || value === undefined) return value;
  switch (field.type) {
    case 'string':
    case 'text':
      return typeof value === 'string' ? cleanText(value) : value;
    case 'richtext':
      return typeof value === 'string' ? cleanMarkdown(value) : value;
    case 'html':
      return typeof value === 'string' ? cleanHtml(value).html : value;
    case 'blocks':
      return cleanBlocks(value);
    case 'component':
      return Array.isArray(value)
        ? value.map((item) => cleanFields(item, field.fields))
        : cleanFields(value, field.fields);
    case 'dynamiczone':
      return Array.isArray(value)
        ? value.map((item) => cleanFields(item, field.components[String(item?.__component)] ?? []))
        : value;
  }
};

const cleanFields = (value: unknown, fields: FieldSpec[]): unknown => {
  if (!isRecord(value)) return value;
  const cleaned: Values = { ...value };
  for (const field of fields)
    if (field.path in cleaned) cleaned[field.path] = cleanValue(cleaned[field.path], field);
  return cleaned;
};

/**
 * The same cleaning on every way in: the admin, REST, GraphQL, imports and code all save through here. Fields that
 * the subject's configuration does not name are the app's own and pass untouched.
 *
 * @throws ValidationError for markup beyond the bounds
 */
export const cleanData = (subject: SubjectType, data: Values): Values => {
  const fields: FieldSpec[] = [{ path: subject.title, type: 'string' }, ...subject.fields];
  try {
    return cleanFields(data, fields) as Values;
  } catch (error) {
    if (error instanceof MarkupError)
      throw new errors.ValidationError(retell(error.message), { reason: error.reason });
    throw error;
  }
};
