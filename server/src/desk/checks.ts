import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { stands } from '../quotes';
import { readFrozen, troubleOf } from '../rates';
import type { SubjectType } from '../subjects';
import type { Check, CheckCode, DeskTopic, LiveQuote } from './contract';

const check = (code: CheckCode, about: Partial<Omit<Check, 'code'>> = {}): Check => ({
  code,
  blocks: false,
  quote: null,
  subject: null,
  now: null,
  ...about,
});

/** As the gate judges: what blocks is an approved quote alone, one whose passage was cut is withdrawn. */
const quoteCheck = (quote: LiveQuote, gate: NewsroomConfig['quotes']['gate']): Check | null => {
  const { documentId, text, integrity, review } = quote;
  if (review === 'rejected') return null;
  const about = { quote: documentId, subject: text };
  const blocks = gate === 'block' && review === 'approved';
  if (integrity === 'altered') return check('quote-altered', { ...about, blocks, now: quote.articleWords });
  if (integrity === 'ambiguous') return check('quote-ambiguous', { ...about, blocks });
  if (integrity === 'missing') return check('quote-missing', about);
  return stands(quote) && !quote.speaker ? check('quote-speaker', about) : null;
};

/** An article quotes a handful of rates; a list that somebody sent through the API may be of any length. */
const RATES_CHECKED = 20;

const rateChecks = async (strapi: Core.Strapi, rates: unknown): Promise<Check[]> => {
  const frozen = (Array.isArray(rates) ? rates : []).slice(0, RATES_CHECKED).map(readFrozen);
  const checks: Check[] = [];
  for (const rate of frozen) {
    const trouble = rate && (await troubleOf(strapi, rate));
    if (!trouble) continue;
    const subject = `${rate.amount} ${rate.base} = ${rate.rate} ${rate.counter}, ${rate.date}`;
    const now = trouble.rate && `${trouble.rate} ${rate.counter}`;
    checks.push(check(trouble.rate ? 'rate-corrected' : 'rate-superseded', { subject, now }));
  }
  return checks;
};

const embargoCheck = (until: unknown): Check[] => {
  const end = typeof until === 'string' || until instanceof Date ? new Date(until) : null;
  return end && end.getTime() > Date.now()
    ? [check('embargo', { blocks: true, subject: end.toISOString() })]
    : [];
};

/** What to look at before publishing these values: what stops the server first, then in the order of the text. */
export const checksOf = async (
  strapi: Core.Strapi,
  subject: SubjectType,
  gate: NewsroomConfig['quotes']['gate'],
  values: Record<string, unknown>,
  quotes: readonly LiveQuote[],
  topics: readonly DeskTopic[],
): Promise<Check[]> => {
  const checks = [
    ...(subject.isInterview ? embargoCheck(values.embargoUntil) : []),
    ...quotes.flatMap((quote) => quoteCheck(quote, gate) ?? []),
    ...(subject.topics && !topics.some(({ state }) => state === 'applied') ? [check('topics')] : []),
    ...(subject.isInterview ? await rateChecks(strapi, values.rates) : []),
  ];
  return [...checks.filter(({ blocks }) => blocks), ...checks.filter(({ blocks }) => !blocks)];
};
