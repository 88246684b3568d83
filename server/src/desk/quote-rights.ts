import { PERSON } from '../config/uids';
import { standingOnQuotes } from '../decisions';
import type { Newsroom } from '../newsroom';
import { readQuotes, type QuoteRow } from '../quotes';
import { say } from '../sentences';
import type { SubjectKey } from '../subjects';
import type { QuoteDecision, QuoteVerb } from './contract';
import { createDoors } from './doors';
import { requireChosen } from './person';
import { requireRecord, type AdminContext, type ContentAction } from './rights';

const READ: readonly [ContentAction, readonly string[]] = ['read', ['name']];
const REMEMBER: readonly [ContentAction, readonly string[]] = ['update', ['aliases']];

/** What takes a quote away from readers at once. */
const WITHDRAWS: readonly QuoteVerb[] = ['reject', 'undo'];

/**
 * Asks what a verb on a quote takes beyond deciding on the quotes of its document.
 *
 * @throws ForbiddenError, NotFoundError, ValidationError
 */
export const requireVerb = async (
  newsroom: Newsroom,
  ctx: AdminContext,
  key: SubjectKey,
  quote: Pick<QuoteRow, 'documentId'>,
  verb: QuoteVerb,
  decision: QuoteDecision,
): Promise<void> => {
  const { strapi } = newsroom;
  const { admit } = createDoors(strapi);
  await admit(newsroom, ctx, key, 'quotes');
  if (WITHDRAWS.includes(verb)) {
    const published = await readQuotes(strapi, key, 'published');
    if (published.some(({ documentId }) => documentId === quote.documentId))
      await admit(newsroom, ctx, key, 'withdraw');
  }
  if (verb === 'speaker')
    await requireChosen(newsroom, ctx, decision.person, decision.alias ? [READ, REMEMBER] : [READ]);
  if (verb === 'undo-speaker') {
    const row = (await standingOnQuotes(strapi, key, 'quote-speaker')).get(quote.documentId);
    if (row?.person && row.details?.alias)
      await requireRecord(strapi, ctx, 'update', PERSON, row.person, ['aliases'], say('person.gone'));
  }
};
