/** The Content Manager's edit view of an interview, as a path inside the admin. */
export const interviewPath = ({
  documentId,
  locale,
}: {
  documentId: string;
  locale: string | null;
}): string =>
  `/content-manager/collection-types/plugin::newsroom.interview/${documentId}` +
  (locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '');

export const INTERVIEWS = '/content-manager/collection-types/plugin::newsroom.interview';
