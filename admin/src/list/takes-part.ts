import type { ListLayout } from '@strapi/content-manager/strapi-admin';

/** The server marks the types that take part; see markSubjects. */
export const takesPart = ({ options }: ListLayout): boolean =>
  (options as { newsroom?: { subject?: boolean } }).newsroom?.subject === true;
