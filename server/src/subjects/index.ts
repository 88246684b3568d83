import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { INTERVIEW, TOPIC } from '../config/uids';
import { fileConfig, inForce, type NewsroomConfig, type SubjectOptions } from '../config';
import type { FieldSpec } from '../markup';

/** A content type that takes part, bound to its schema. */
export interface SubjectType {
  uid: UID.ContentType;
  tableName: string;
  title: string;
  fields: FieldSpec[];
  /** The relation to topics; null where the type only keeps quotes. */
  topics: string | null;
  localized: boolean;
  draftAndPublish: boolean;
  isInterview: boolean;
}

/** One document in one locale. `locale` is '' where the type is not localised, as it is stored. */
export interface SubjectKey {
  uid: string;
  documentId: string;
  locale: string;
}

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  customField?: string;
}

const INTERVIEW_OPTIONS: SubjectOptions = { title: 'title', text: ['standfirst', 'body'], topics: 'topics' };

const fieldSpec = (
  strapi: Core.Strapi,
  path: string,
  attribute: Attribute | undefined,
  owner: string,
): FieldSpec => {
  const componentFields = (uid: string): FieldSpec[] =>
    Object.entries(strapi.components[uid as UID.Component]?.attributes ?? {})
      .filter(([, child]) =>
        ['string', 'text', 'richtext', 'blocks', 'component', 'customField'].includes(child.type),
      )
      .map(([name, child]) => fieldSpec(strapi, name, child as Attribute, uid));

  switch (attribute?.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'blocks':
      return { path, type: attribute.customField?.includes('ckeditor') ? 'html' : attribute.type };
    case 'component':
      return {
        path,
        type: 'component',
        repeatable: attribute.repeatable === true,
        fields: componentFields(attribute.component ?? ''),
      };
    case 'dynamiczone':
      return {
        path,
        type: 'dynamiczone',
        components: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [uid, componentFields(uid)]),
        ),
      };
    default:
      throw new Error(
        `newsroom: "${path}" of ${owner} holds no text. Name string, text, rich text, Blocks, component or ` +
          'dynamic zone attributes in the plugin option "subjects".',
      );
  }
};

const bind = (strapi: Core.Strapi, uid: string, options: SubjectOptions): SubjectType => {
  const schema = strapi.contentTypes[uid as UID.ContentType];
  if (!schema)
    throw new Error(`newsroom: the option "subjects" names ${uid}, but no such content type exists.`);
  const attributes = schema.attributes as Record<string, Attribute>;
  if (attributes[options.title]?.type !== 'string' && attributes[options.title]?.type !== 'text') {
    throw new Error(`newsroom: ${uid} has no string attribute "${options.title}" to be its title.`);
  }
  if (options.topics && attributes[options.topics]?.target !== TOPIC) {
    throw new Error(
      `newsroom: ${uid} has no relation "${options.topics}" to ${TOPIC}. Add to its schema: ` +
        `"${options.topics}": { "type": "relation", "relation": "oneToMany", "target": "${TOPIC}" }`,
    );
  }
  const i18n = schema.pluginOptions?.i18n as { localized?: boolean } | undefined;
  return {
    uid: uid as UID.ContentType,
    tableName: schema.collectionName ?? '',
    title: options.title,
    fields: options.text.map((path) => fieldSpec(strapi, path, attributes[path], uid)),
    topics: options.topics ?? null,
    localized: i18n?.localized === true,
    draftAndPublish: schema.options?.draftAndPublish === true,
    isInterview: uid === INTERVIEW,
  };
};

export type Subjects = ReadonlyMap<string, SubjectType>;

/**
 * Every content type that takes part, interviews first.
 *
 * @throws Error at start when the option `subjects` does not fit the schemas: a plugin that silently does nothing
 *   is the commonest complaint about plugins.
 */
export const bindSubjects = (strapi: Core.Strapi, config: Pick<NewsroomConfig, 'subjects'>): Subjects =>
  new Map(
    Object.entries({ [INTERVIEW]: INTERVIEW_OPTIONS, ...config.subjects }).map(([uid, options]) => [
      uid,
      bind(strapi, uid, options),
    ]),
  );

/**
 * Tells the Content Manager which types take part: its list view asks for extra columns before it can ask the server.
 * Called in register, before the schemas are handed out; types that the option names in vain are told at binding.
 */
export const markSubjects = (strapi: Core.Strapi): void => {
  const { subjects } = inForce(fileConfig(strapi));
  for (const uid of [INTERVIEW, ...Object.keys(subjects)]) {
    const schema = strapi.contentTypes[uid as UID.ContentType];
    if (schema) schema.pluginOptions = { ...schema.pluginOptions, newsroom: { subject: true } };
  }
};

/** @throws NotFoundError for a type that does not take part */
export const requireSubject = (subjects: Subjects, uid: string): SubjectType => {
  const subject = subjects.get(uid);
  if (!subject)
    throw new errors.NotFoundError(`${uid} takes no part in the newsroom. Add it to the option "subjects".`);
  return subject;
};

/** Populates just what the text needs: a component's text is only read when asked for. */
export const textPopulate = (fields: FieldSpec[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.type === 'component') return [[field.path, { populate: textPopulate(field.fields) }]];
      if (field.type === 'dynamiczone') {
        const on = Object.entries(field.components).map(([uid, fields]) => [
          uid,
          { populate: textPopulate(fields) },
        ]);
        return [[field.path, { on: Object.fromEntries(on) }]];
      }
      return [];
    }),
  );
