import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { QUOTE } from '../config/uids';
import { ownerOf, type QuoteRow } from '../quotes';
import { say } from '../sentences';
import type { SubjectKey } from '../subjects';

/**
 * A quote's draft and the document that it belongs to.
 *
 * @throws NotFoundError
 */
export const readQuoteOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ quote: QuoteRow; key: SubjectKey }> => {
  const quote: (QuoteRow & Parameters<typeof ownerOf>[0]) | null = await strapi.db.query(QUOTE).findOne({
    where: { documentId, publishedAt: null },
    populate: { speaker: { select: ['id', 'documentId', 'name'] } },
  });
  const key = quote && ownerOf(quote);
  if (!quote || !key) throw new errors.NotFoundError(say('quote.gone'));
  return { quote, key };
};
