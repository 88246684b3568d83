import type { ReactNode } from 'react';
import { Flex, Loader, TextButton } from '@strapi/design-system';
import { Notice } from './Notice';
import { useText } from './text';
import { useFailure } from './useFailure';

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

/** A part of a page that the server answers: loading, failed with a way to try again, or shown; old while it fails anew. */
export const Answered = <Data,>({
  answer: { data, error, isFetching, refetch },
  children,
}: {
  answer: Answer<Data>;
  children: (data: Data) => ReactNode;
}) => {
  const { t } = useText();
  const failure = useFailure();
  return (
    <>
      {error !== undefined && (
        <Notice
          tone={data === undefined ? 'danger' : 'warning'}
          action={
            <TextButton aria-disabled={isFetching} onClick={() => void refetch()}>
              {t('panel.retry')}
            </TextButton>
          }
        >
          {failure(error)}
        </Notice>
      )}
      {data === undefined && error === undefined && (
        <Flex justifyContent="center" padding={8}>
          <Loader>{t('loading')}</Loader>
        </Flex>
      )}
      {data !== undefined && children(data)}
    </>
  );
};
