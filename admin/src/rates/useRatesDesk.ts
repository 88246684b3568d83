import { useEffect, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { MessageKey } from '../text';
import {
  useNewsroomJudgeRateMutation,
  useNewsroomRefreshRatesMutation,
  useNewsroomWithdrawRateMutation,
  type QuarantineVerb,
} from './api';
import { useWording } from './useWording';

// The answer to "refresh" may be older than the refresh itself, which begins in the background.
const WATCH_MS = 3000;

export interface RatesDesk {
  /** True while an action is on its way; the next one would answer an outdated page. */
  busy: boolean;
  /** True for a moment after a refresh was asked for, when the page does not show it yet. */
  watching: boolean;
  /** Asks one bank for its rates, or all of them; it goes on in the background. */
  refresh(bank?: string): Promise<void>;
  judge(documentId: string, verb: QuarantineVerb): Promise<void>;
  /** Takes back a rate that a person typed. */
  withdraw(documentId: string): Promise<void>;
}

const JUDGED: Record<QuarantineVerb, MessageKey> = { accept: 'done.acceptRate', drop: 'done.dropRate' };

/** The buttons of the Rates page: sent, announced to screen readers, refused aloud. */
export const useRatesDesk = (): RatesDesk => {
  const { t, locale, failure } = useWording();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [sendRefresh, { isLoading: isRefreshing }] = useNewsroomRefreshRatesMutation();
  const [sendJudgement, { isLoading: isJudging }] = useNewsroomJudgeRateMutation();
  const [sendWithdrawal, { isLoading: isWithdrawing }] = useNewsroomWithdrawRateMutation();
  const busy = isRefreshing || isJudging || isWithdrawing;
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => setAsked(null), WATCH_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  const settle = (answer: { data: unknown } | { error: unknown }, done: MessageKey): boolean => {
    if ('error' in answer) toggleNotification({ type: 'danger', message: failure(answer.error) });
    else notifyStatus(t(done));
    return !('error' in answer);
  };

  return {
    busy,
    watching: asked !== null,
    refresh: async (bank) => {
      if (busy) return;
      if (settle(await sendRefresh({ locale, bank }), 'done.refreshStarted')) setAsked(Date.now());
    },
    judge: async (documentId, verb) => {
      if (!busy) settle(await sendJudgement({ locale, documentId, verb }), JUDGED[verb]);
    },
    withdraw: async (documentId) => {
      if (!busy) settle(await sendWithdrawal({ locale, documentId }), 'done.withdrawRate');
    },
  };
};
