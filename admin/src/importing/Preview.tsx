import { useEffect, useRef } from 'react';
import { Flex, Grid } from '@strapi/design-system';
import type { ImportPreview } from '../../../server/src/desk/contract';
import { Notice } from '../Notice';
import { useText } from '../text';
import { ArticleView } from './ArticleView';
import { DuplicateNotice } from './FailureNotice';
import { FoundQuotes } from './FoundQuotes';
import { FoundTopics } from './FoundTopics';

/** What the server read: the article on the left, what was found in it on the right. Nothing is stored yet. */
export const Preview = ({ preview }: { preview: ImportPreview }) => {
  const { t } = useText();
  const root = useRef<HTMLElement>(null);
  // The form with its focus is gone: start reading here, not at the top of the document.
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);

  return (
    <Flex
      ref={root}
      tag="section"
      tabIndex={-1}
      aria-label={t('check.title')}
      direction="column"
      alignItems="stretch"
      gap={4}
      style={{ outline: 'none' }}
    >
      {preview.duplicate && <DuplicateNotice duplicate={preview.duplicate} />}
      {preview.warnings.map(({ code, message }, index) => (
        <Notice key={`${code}-${index}`} tone="warning">
          {message}
        </Notice>
      ))}
      <Grid.Root gap={4}>
        <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
          <ArticleView preview={preview} />
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FoundQuotes quotes={preview.quotes} />
            <FoundTopics topics={preview.topics} />
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};
