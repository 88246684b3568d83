import { useCallback } from 'react';
import { failureOf } from './failure';
import { useText } from './text';

/** What went wrong, as a sentence for the editor: the server's own, or one of ours where it gave none. */
export const useFailure = (): ((error: unknown) => string) => {
  const { t } = useText();
  return useCallback(
    (error) => {
      const { kind, message } = failureOf(error);
      return kind === 'offline' ? t('failure.offline') : (message ?? t('failure.unknown'));
    },
    [t],
  );
};
