import type { HistoryAction, HistoryEntry } from '../../../server/src/desk/history-contract';
import type { MessageKey } from '../text';

const WORDS: Record<HistoryAction, MessageKey> = {
  'topic-added': 'done.topicAdded',
  'topic-removed': 'done.topicRemoved',
  'topic-undone': 'done.topicUndone',
  'quote-approved': 'done.quoteApproved',
  'quote-rejected': 'done.quoteRejected',
  'quote-undone': 'done.quoteUndone',
  'quote-speaker': 'done.quoteSpeaker',
  'quote-speaker-undone': 'done.quoteSpeakerUndone',
  'quote-restored': 'done.quoteRestored',
  'quote-reattached': 'done.quoteReattached',
  'quote-reattach-undone': 'done.quoteReattachUndone',
  'quote-featured': 'done.quoteFeatured',
  'quote-unfeatured': 'done.quoteUnfeatured',
  'quote-made': 'done.quoteMade',
  'rate-accepted': 'done.rateAccepted',
  'rate-dropped': 'done.rateDropped',
  'topic-created': 'done.topicCreated',
  'topic-saved': 'done.topicSaved',
  'topic-deleted': 'done.topicDeleted',
  'topic-merged': 'done.topicMerged',
  'topics-imported': 'done.topicsImported',
  'person-created': 'done.personCreated',
  'person-saved': 'done.personSaved',
  'person-deleted': 'done.personDeleted',
  'person-merged': 'done.personMerged',
  'option-set': 'done.optionSet',
  'option-reset': 'done.optionReset',
};

/** A quote is told by its beginning. */
const LONGEST = 80;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What was decided, as a message and its values; `missing` stands for what is gone, or not for this editor's eyes. */
export const wordingOf = (
  { action, topic, person, quote, gone, counts }: HistoryEntry,
  missing: string,
): { key: MessageKey; values: Record<string, string | number> } => ({
  key: WORDS[action],
  values: {
    topic: topic?.name ?? missing,
    person: person?.name ?? missing,
    quote: quote ? `“${shortened(quote)}”` : missing,
    gone: gone ?? missing,
    created: counts?.created ?? 0,
    updated: counts?.updated ?? 0,
  },
});
