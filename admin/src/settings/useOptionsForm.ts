import { useMemo, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Option, OptionsPage } from '../../../server/src/desk/settings-contract';
import { fieldErrorsOf } from '../failure';
import { useText } from '../text';
import { useKept } from '../useKept';
import { useNewsroomChangeOptionsMutation, useNewsroomOptionsQuery } from './api';
import { changeOf, standing, withReset, withTyped, type Changes, type Control, type Typed } from './options';

const NONE: Changes = {};

const allOptions = ({ options, banks }: OptionsPage): Option[] => [
  ...options,
  ...banks.flatMap((bank) => bank.options),
];

/** The options as they stand on the server, and what is typed over them. What is not saved outlives leaving the page. */
export const useOptionsForm = () => {
  const { t } = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const answer = useNewsroomOptionsQuery(locale, { refetchOnReconnect: true });
  const [kept, setKept] = useKept<Changes>('newsroom.options');
  const [send, { isLoading: isSaving }] = useNewsroomChangeOptionsMutation();
  const [refusal, setRefusal] = useState<unknown>(null);
  const { data } = answer;
  const changes = useMemo(() => standing(kept ?? NONE, data ? allOptions(data) : []), [kept, data]);
  const changed = Object.keys(changes).length > 0;

  const put = (next: Changes) => setKept(Object.keys(next).length > 0 ? next : null);

  return {
    answer,
    changes,
    changed,
    isSaving,
    refusal,
    /** The server's sentences, by the option's name. */
    errors: fieldErrorsOf(refusal),
    type: (option: Option, control: Control, typed: Typed) => put(withTyped(changes, option, control, typed)),
    reset: (option: Option) => put(withReset(changes, option)),
    discard: () => {
      setRefusal(null);
      put(NONE);
    },
    save: async (): Promise<void> => {
      if (isSaving || !changed) return;
      setRefusal(null);
      const saved = await send({ locale, change: changeOf(changes) });
      if ('error' in saved) {
        setRefusal(saved.error);
        return;
      }
      put(NONE);
      toggleNotification({ type: 'success', message: t('settings.saved') });
    },
  };
};

export type OptionsForm = ReturnType<typeof useOptionsForm>;
