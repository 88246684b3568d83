import { QUOTE } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import type { Newsroom } from '../newsroom';
import { readQuotes, stands } from '../quotes';
import { lockSubject } from '../saving';
import type { SubjectKey } from '../subjects';

/**
 * Approves, in one transaction, every quote that nobody has judged, whose words and marks stand in the article, whose
 * speaker is known, and of which the machine is at least so sure. What lacks one of these calls for a look at it.
 *
 * @param confidence 0..1
 * @returns how many
 */
export const approveAbove = async (
  newsroom: Newsroom,
  key: SubjectKey,
  confidence: number,
): Promise<number> => {
  const { strapi } = newsroom;
  return strapi.db.transaction(async () => {
    await lockSubject(newsroom, key);
    const ready = (await readQuotes(strapi, key, 'draft')).filter(
      (quote) =>
        quote.review === 'suggested' &&
        stands(quote) &&
        !quote.repaired &&
        quote.speaker &&
        quote.confidence >= confidence,
    );
    if (!ready.length) return 0;
    await strapi.db
      .query(QUOTE)
      .updateMany({ where: { id: { $in: ready.map(({ id }) => id) } }, data: { review: 'approved' } });
    await logDecisions(
      strapi,
      key,
      currentActor(strapi),
      ready.map(({ documentId }) => ({ action: 'quote-approved', quote: documentId })),
    );
    return ready.length;
  });
};
