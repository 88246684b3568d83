import type { ReactNode } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { failureOf } from '../failure';
import { useText } from '../text';

interface Answer<T> {
  data?: T;
  error?: unknown;
  /** True also for a failure without words: a proxy's answer that is none of Strapi's. */
  isError: boolean;
  refetch: () => unknown;
}

const isForbidden = (error: unknown): boolean => (error as { status?: number } | undefined)?.status === 403;

/** What a widget shows before, instead of, and around the answer to its question. */
export const Asked = <T,>({
  answer: { data, error, isError, refetch },
  children,
}: {
  answer: Answer<T>;
  children: (data: T) => ReactNode;
}) => {
  const { t } = useText();
  if (isForbidden(error)) return <Widget.NoPermissions />;
  if (isError && !data) {
    return (
      <Flex direction="column" justifyContent="center" height="100%" gap={2} padding={4}>
        <Typography role="alert" textColor="neutral800" textAlign="center">
          {t(failureOf(error).kind === 'offline' ? 'failure.offline' : 'home.failure')}
        </Typography>
        <TextButton onClick={() => void refetch()}>{t('panel.retry')}</TextButton>
      </Flex>
    );
  }
  if (!data) return <Widget.Loading>{t('loading')}</Widget.Loading>;
  return <>{children(data)}</>;
};
