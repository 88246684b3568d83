import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { MessageKey } from '../text';
import { useNewsroomJudgeRateMutation, useNewsroomRefreshRatesMutation, type QuarantineVerb } from './api';
import { useWording } from './useWording';

export interface RatesDesk {
  /** True while an action is on its way; the next one would answer an outdated page. */
  busy: boolean;
  /** Asks one bank for its rates, or all of them; it goes on in the background. */
  refresh(bank?: string): Promise<void>;
  judge(documentId: string, verb: QuarantineVerb): Promise<void>;
}

const JUDGED: Record<QuarantineVerb, MessageKey> = { accept: 'done.acceptRate', drop: 'done.dropRate' };

/** The buttons of the Rates page: sent, announced to screen readers, refused aloud. */
export const useRatesDesk = (): RatesDesk => {
  const { t, locale, failure } = useWording();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [sendRefresh, { isLoading: isRefreshing }] = useNewsroomRefreshRatesMutation();
  const [sendJudgement, { isLoading: isJudging }] = useNewsroomJudgeRateMutation();
  const busy = isRefreshing || isJudging;

  const settle = (answer: { data: unknown } | { error: unknown }, done: MessageKey) => {
    if ('error' in answer) toggleNotification({ type: 'danger', message: failure(answer.error) });
    else notifyStatus(t(done));
  };

  return {
    busy,
    refresh: async (bank) => {
      if (!busy) settle(await sendRefresh({ locale, bank }), 'done.refreshStarted');
    },
    judge: async (documentId, verb) => {
      if (!busy) settle(await sendJudgement({ locale, documentId, verb }), JUDGED[verb]);
    },
  };
};
