import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { BankChoice } from '../../../server/src/desk/rates-contract';
import type { RateType } from '../../../server/src/exchange/types';
import { failureOf } from '../failure';
import { useText, type MessageKey } from '../text';
import { showDay, showMoment } from './days';
import { marksOf } from './numbers';

export const RATE_TYPES: Record<RateType, MessageKey> = {
  official: 'rateType.official',
  reference: 'rateType.reference',
  manual: 'rateType.manual',
};

/** Numbers, days, banks and failures in the language of the admin. */
export const useWording = () => {
  const { locale } = useIntl();
  const { t } = useText();
  return useMemo(
    () => ({
      t,
      locale,
      marks: marksOf(locale),
      day: (day: string) => showDay(day, locale),
      moment: (moment: string) => showMoment(moment, locale),
      bank: ({ name, currency, rateType }: BankChoice) =>
        t(currency ? 'bank.phrase' : 'bank.phraseShort', {
          name,
          currency,
          rateType: t(RATE_TYPES[rateType]),
        }),
      failure: (error: unknown) => {
        const { kind, message } = failureOf(error);
        return kind === 'offline' ? t('failure.offline') : (message ?? t('rates.failure'));
      },
    }),
    [t, locale],
  );
};
