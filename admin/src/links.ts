const collection = (type: string): string => `/content-manager/collection-types/plugin::newsroom.${type}`;

/** The plugin's own pages, as a path inside the admin. */
export const ROOT = '/plugins/newsroom';

export const INTERVIEWS = collection('interview');

/** The Content Manager's edit view of an interview, as a path inside the admin. */
export const interviewPath = ({
  documentId,
  locale,
}: {
  documentId: string;
  locale: string | null;
}): string =>
  `${INTERVIEWS}/${documentId}` + (locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '');

/** The edit view of a document of any type that takes part. */
export const documentPath = ({
  uid,
  documentId,
  locale,
  single = false,
}: {
  uid: string;
  documentId: string;
  locale: string | null;
  single?: boolean;
}): string =>
  `/content-manager/${single ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`}` +
  (locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '');

export const NEW_WIDGET = `${collection('rate-widget')}/create`;
export const widgetPath = (documentId: string): string => `${collection('rate-widget')}/${documentId}`;

export const TOPICS = `${ROOT}/topics`;
export const topicPath = (documentId: string): string => `${TOPICS}/${documentId}`;

export const PEOPLE = `${ROOT}/people`;
export const personPath = (documentId: string): string => `${PEOPLE}/${documentId}`;

/** Long work at the desk. */
export const WORK = `${ROOT}/work`;

export const HISTORY = `${ROOT}/history`;

/** The decisions on one thing, named by the parameters of history-contract.ts. */
export const historyPath = (filter: Record<string, string>): string =>
  `${HISTORY}?${new URLSearchParams(filter).toString()}`;
