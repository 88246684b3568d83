import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { QuoteDecision, SubjectState } from '../../../server/src/desk/contract';
import { useNewsroomDecideQuoteMutation, useNewsroomDecideTopicMutation, type SubjectKey } from '../api';
import { failureOf } from '../failure';
import { useText, type MessageKey } from '../text';
import type { QuoteVerb, TopicVerb } from './verbs';

export interface Desk {
  /** True while a decision is on its way; the next one would answer an outdated state. */
  busy: boolean;
  /** @returns false when the server refused; the reason is on the screen then. */
  decideQuote(quote: string, verb: QuoteVerb, decision?: QuoteDecision): Promise<boolean>;
  decideTopic(topic: string, verb: TopicVerb): Promise<boolean>;
}

const QUOTE_DONE: Record<QuoteVerb, MessageKey> = {
  approve: 'done.approve',
  reject: 'done.reject',
  undo: 'done.undo',
  speaker: 'done.speaker',
  restore: 'done.restore',
};

const TOPIC_DONE: Record<TopicVerb, MessageKey> = {
  accept: 'done.acceptTopic',
  reject: 'done.rejectTopic',
  undo: 'done.undo',
};

/**
 * An editor's decisions on one subject: sent, announced to screen readers, refused aloud.
 *
 * @param outdated true while the screen does not show yet what the last decision did
 */
export const useDesk = (subject: SubjectKey, outdated: boolean): Desk => {
  const { t } = useText();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [sendQuote, { isLoading: isSendingQuote }] = useNewsroomDecideQuoteMutation();
  const [sendTopic, { isLoading: isSendingTopic }] = useNewsroomDecideTopicMutation();
  const busy = isSendingQuote || isSendingTopic || outdated;

  const settle = (answer: { data: SubjectState } | { error: unknown }, done: MessageKey): boolean => {
    if ('error' in answer) {
      const { message } = failureOf(answer.error);
      toggleNotification({ type: 'danger', message: message ?? t('failure.unknown') });
      return false;
    }
    notifyStatus(t(done));
    return true;
  };

  return {
    busy,
    decideQuote: async (quote, verb, decision) =>
      !busy && settle(await sendQuote({ subject, quote, verb, decision }), QUOTE_DONE[verb]),
    decideTopic: async (topic, verb) =>
      !busy && settle(await sendTopic({ subject, topic, verb }), TOPIC_DONE[verb]),
  };
};
