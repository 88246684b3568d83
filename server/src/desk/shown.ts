import type { TopicAssignment } from '../analysis';
import type { NewsroomConfig } from '../config';
import { waitingReason, type ForeseenQuote, type QuoteRow } from '../quotes';
import { weightiest, type Vocabulary } from '../topics';
import { createSurroundings } from './around';
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

/** A word that a text says a thousand times proves a topic no better: so many of its weightiest places are shown. */
const MOST_EVIDENCE = 20;

const STATE_ORDER = { applied: 0, suggested: 1, rejected: 2 };

/** Topics with their reasons, applied ones first, the best score first. */
export const showTopics = (
  assignments: readonly TopicAssignment[],
  { byDocumentId }: Pick<Vocabulary, 'byDocumentId'>,
  decided: Map<string, { name: string; at: string }>,
  title: string,
  text: string,
): DeskTopic[] => {
  const surroundings = createSurroundings(text);
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
        evidence: weightiest(evidence, MOST_EVIDENCE).map(({ term, form, start, end, field, share }) => ({
          term,
          form,
          share,
          offset: start,
          sentence: field === 'title' ? title : surroundings.passage([start, end]),
        })),
        more: Math.max(0, evidence.length - MOST_EVIDENCE),
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
