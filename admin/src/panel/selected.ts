/** Words selected in the form, with what stands around them. */
export interface Selected {
  exact: string;
  prefix: string;
  suffix: string;
}

/** UTF-16 code units of context: as much as an anchor keeps. */
const CONTEXT = 32;

/** Strapi's editor of Blocks leaves these in empty places. */
const unseen = (text: string): string => text.replaceAll('\ufeff', '');

export const cut = (before: string, exact: string, after: string): Selected | null =>
  /[\p{L}\p{N}]/u.test(exact)
    ? {
        exact: unseen(exact),
        prefix: unseen(before).slice(-CONTEXT),
        suffix: unseen(after).slice(0, CONTEXT),
      }
    : null;
