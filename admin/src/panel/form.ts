import type { LiveRequest, Settings } from '../../../server/src/desk/contract';

export type FormShape = Settings['forms'][string];

/** What the panel follows of a form, as the server takes it. */
export type FormText = Pick<LiveRequest, 'values' | 'topics'>;

interface Related {
  documentId?: string;
  apiData?: { documentId?: string };
}

const idsOf = (items: unknown): string[] =>
  Array.isArray(items)
    ? items.flatMap((item: Related) => item.apiData?.documentId ?? item.documentId ?? [])
    : [];

/** The form's own fields and what its relation of topics adds and takes away. */
export const readForm = (shape: FormShape, form: Record<string, unknown>): FormText => {
  const values = Object.fromEntries(shape.fields.map((name) => [name, form[name] ?? null]));
  if (!shape.topics) return { values };
  const relation = (form[shape.topics] ?? {}) as { connect?: unknown; disconnect?: unknown };
  return { values, topics: { connect: idsOf(relation.connect), disconnect: idsOf(relation.disconnect) } };
};

/** True when a form says the same as another: an editor that was only clicked into makes new arrays of old words. */
export const sameForm = (a: FormText, b: FormText): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
