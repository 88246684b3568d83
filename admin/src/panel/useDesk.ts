import { useMemo } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type {
  DeskTopic,
  MakeQuote,
  QuoteDecision,
  QuoteVerb,
  TopicVerb,
} from '../../../server/src/desk/contract';
import {
  useNewsroomApproveAboveMutation,
  useNewsroomDecideQuoteMutation,
  useNewsroomDecideTopicMutation,
  useNewsroomMakeQuoteMutation,
  type SubjectKey,
} from '../api';
import { failureOf } from '../failure';
import { useText, type MessageKey } from '../text';

export interface Desk {
  /** True while a decision is on its way; the next one would answer an outdated state. */
  busy: boolean;
  /** @returns false when the server refused; the reason is on the screen then. */
  decideQuote(quote: string, verb: QuoteVerb, decision?: QuoteDecision): Promise<boolean>;
  decideTopic(topic: DeskTopic, verb: TopicVerb): Promise<boolean>;
  /** Approves all quotes of which the machine is at least so sure (0..1). */
  approveAbove(confidence: number): Promise<boolean>;
  /** @returns the new quote's documentId, or null when the server refused. */
  makeQuote(selection: Omit<MakeQuote, 'locale'>): Promise<string | null>;
}

const QUOTE_DONE: Record<QuoteVerb, MessageKey> = {
  approve: 'done.approve',
  reject: 'done.reject',
  undo: 'done.undo',
  speaker: 'done.speaker',
  'undo-speaker': 'done.undo',
  restore: 'done.restore',
  reattach: 'done.reattach',
  'undo-reattach': 'done.undo',
  feature: 'done.feature',
  unfeature: 'done.unfeature',
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
  const [sendApproval, { isLoading: isApproving }] = useNewsroomApproveAboveMutation();
  const [sendSelection, { isLoading: isMaking }] = useNewsroomMakeQuoteMutation();
  const busy = isSendingQuote || isSendingTopic || isApproving || isMaking || outdated;

  // One object as long as nothing about it changes, so that a long list of quotes is not drawn anew for nothing.
  return useMemo((): Desk => {
    const refuse = (error: unknown): void => {
      const { kind, message } = failureOf(error);
      toggleNotification({
        type: 'danger',
        message: message ?? t(kind === 'offline' ? 'failure.offline' : 'failure.unknown'),
      });
    };

    const settle = (answer: { data: unknown } | { error: unknown }, done: MessageKey): boolean => {
      if ('error' in answer) refuse(answer.error);
      else notifyStatus(t(done));
      return !('error' in answer);
    };

    return {
      busy,
      decideQuote: async (quote, verb, decision) =>
        !busy && settle(await sendQuote({ subject, quote, verb, decision }), QUOTE_DONE[verb]),
      decideTopic: async (topic, verb) =>
        !busy && settle(await sendTopic({ subject, topic: topic.documentId, verb }), TOPIC_DONE[verb]),
      approveAbove: async (confidence) => {
        if (busy) return false;
        const answer = await sendApproval({ subject, confidence });
        if ('error' in answer) refuse(answer.error);
        else {
          const message = t('done.approveAbove', { count: answer.data.approved });
          notifyStatus(message);
          toggleNotification({ type: 'success', message });
        }
        return !('error' in answer);
      },
      makeQuote: async (selection) => {
        if (busy) return null;
        const answer = await sendSelection({ subject, ...selection });
        return settle(answer, 'done.makeQuote') && 'data' in answer ? (answer.data?.quote ?? null) : null;
      },
    };
  }, [busy, notifyStatus, sendApproval, sendQuote, sendSelection, sendTopic, subject, t, toggleNotification]);
};
