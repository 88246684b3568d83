import { sentences, type TopicAssignment } from '../analysis';
import type { NewsroomConfig } from '../config';
import { waitingReason, type ForeseenQuote, type QuoteRow } from '../quotes';
import type { Vocabulary } from '../topics';
import type { DeskQuote, DeskTopic, LiveQuote, QuoteChoice } from './contract';

/** A quote as the panel shows it, stored or not. */
export const showQuote = (
  quote: QuoteRow | ForeseenQuote,
  isPublic: boolean,
  approve: NewsroomConfig['quotes']['approve'],
  undoable: QuoteChoice[],
): LiveQuote => ({
  documentId: quote.documentId,
  text: quote.text,
  articleWords: quote.integrity === 'altered' ? quote.articleWords : null,
  kind: quote.kind,
  mention: quote.mention,
  speaker: quote.speaker && { documentId: quote.speaker.documentId, name: quote.speaker.name },
  cue: quote.cue,
  rule: quote.rule,
  confidence: quote.confidence,
  repaired: quote.repaired,
  integrity: quote.integrity,
  review: quote.review,
  featured: quote.featured === true,
  public: isPublic,
  waiting: waitingReason(quote, approve),
  undoable,
  order: quote.order,
});

export const showStoredQuote = (...args: Parameters<typeof showQuote>): DeskQuote => ({
  ...showQuote(...args),
  documentId: String(args[0].documentId),
});

/** The sentence around an offset, for "why": a term alone does not show what it meant there. */
const sentenceFinder = (text: string): ((offset: number) => string) => {
  const spans = sentences(text);
  return (offset) => {
    const span = spans.find(([start, end]) => start <= offset && offset < end);
    return span ? text.slice(span[0], span[1]).trim() : '';
  };
};

const STATE_ORDER = { applied: 0, suggested: 1, rejected: 2 };

/** Topics with their reasons, applied ones first, the best score first. */
export const showTopics = (
  assignments: readonly TopicAssignment[],
  { byDocumentId }: Pick<Vocabulary, 'byDocumentId'>,
  decided: Map<string, { name: string; at: string }>,
  title: string,
  text: string,
): DeskTopic[] => {
  const sentenceAt = { text: sentenceFinder(text), title: () => title };
  const topics = assignments.flatMap(({ topic, state, source, score, evidence }): DeskTopic[] => {
    const known = byDocumentId.get(topic);
    if (!known) return [];
    return [
      {
        id: known.id,
        documentId: topic,
        slug: known.slug,
        name: known.name,
        state,
        source,
        score,
        evidence: evidence.map(({ term, form, start, field, share }) => ({
          term,
          form,
          share,
          offset: start,
          sentence: sentenceAt[field](start),
        })),
        decidedBy: decided.get(topic) ?? null,
      },
    ];
  });
  return topics.sort(
    (a, b) =>
      STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
      (b.score ?? 0) - (a.score ?? 0) ||
      a.slug.localeCompare(b.slug),
  );
};
