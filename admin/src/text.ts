import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import type en from './translations/en.json';

export type MessageKey = keyof typeof en;

/**
 * The plugin's own words in the language of the admin. Strapi falls back to the English file where a language has
 * none, so no default message travels with each call.
 */
export const useText = () => {
  const intl = useIntl();
  const t = useCallback(
    (key: MessageKey, values?: Record<string, PrimitiveType>) =>
      intl.formatMessage({ id: `newsroom.${key}` }, values),
    [intl],
  );
  const percent = useCallback(
    (share: number) => intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
    [intl],
  );
  const moment = useCallback(
    (iso: string) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    [intl],
  );
  return { t, percent, moment };
};
