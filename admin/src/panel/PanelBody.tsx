import { useMemo } from 'react';
import { Box, Flex, Loader, Tabs, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { SubjectState } from '../../../server/src/desk/contract';
import { useNewsroomSubjectQuery, type SubjectKey } from '../api';
import { failureOf } from '../failure';
import { Notice } from '../Notice';
import { useText } from '../text';
import { QuoteItem } from './QuoteItem';
import { TopicItem } from './TopicItem';
import { useDesk, type Desk } from './useDesk';
import { tally } from './verbs';

const Quiet = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const List = styled.ul`
  padding: 0;
`;

const Quotes = ({ state: { quotes }, desk }: { state: SubjectState; desk: Desk | null }) => {
  const { t } = useText();
  return (
    <Box paddingTop={3}>
      <Quiet>{quotes.length ? t('quotes.tally', tally(quotes)) : t('quotes.none')}</Quiet>
      <List>
        {quotes.map((quote) => (
          <QuoteItem key={quote.documentId} quote={quote} desk={desk} />
        ))}
      </List>
    </Box>
  );
};

const Topics = ({ state: { topics }, desk }: { state: SubjectState; desk: Desk | null }) => {
  const { t } = useText();
  return (
    <Box paddingTop={topics.length ? 0 : 3}>
      {!topics.length && <Quiet>{t('topics.none')}</Quiet>}
      <List>
        {topics.map((topic) => (
          <TopicItem key={topic.documentId} topic={topic} desk={desk} />
        ))}
      </List>
    </Box>
  );
};

const DeskBody = ({ subject, besidePublished }: { subject: SubjectKey; besidePublished: boolean }) => {
  const { t } = useText();
  const desk = useDesk(subject);
  const modified = useForm('NewsroomPanel', ({ modified }) => modified, false);
  const {
    currentData: state,
    error,
    refetch,
  } = useNewsroomSubjectQuery(subject, { refetchOnMountOrArgChange: true });

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {error && (
        <Notice
          tone="danger"
          action={<TextButton onClick={() => void refetch()}>{t('panel.retry')}</TextButton>}
        >
          {failureOf(error).message ?? t('failure.unknown')}
        </Notice>
      )}
      {!state && !error && <Loader small>{t('loading')}</Loader>}
      {state && (
        <>
          {besidePublished && <Quiet>{t('panel.draft')}</Quiet>}
          {modified && <Quiet>{t('panel.unsaved')}</Quiet>}
          {state.warnings
            // The tally under "Quotes" and each quote's own reason say the same in the editor's language.
            .filter(({ code }) => code !== 'quotes')
            .map(({ code, message }) => (
              <Notice key={code} tone="warning">
                {message}
              </Notice>
            ))}
          <Tabs.Root variant="simple" defaultValue="quotes">
            <Tabs.List aria-label={t('panel.tabs')}>
              <Tabs.Trigger value="quotes">{t('quotes.title', { count: state.quotes.length })}</Tabs.Trigger>
              <Tabs.Trigger value="topics">{t('topics.title', { count: state.topics.length })}</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="quotes">
              <Quotes state={state} desk={state.can.decide ? desk : null} />
            </Tabs.Content>
            <Tabs.Content value="topics">
              <Topics state={state} desk={state.can.decide ? desk : null} />
            </Tabs.Content>
          </Tabs.Root>
        </>
      )}
    </Flex>
  );
};

const PanelBody = ({
  uid,
  documentId,
  locale,
  besidePublished,
}: {
  uid: string;
  /** Missing until the document, or this language of it, is saved for the first time. */
  documentId: string | undefined;
  locale: string | null;
  /** True beside the published version; the panel speaks of the draft all the same. */
  besidePublished: boolean;
}) => {
  const { t } = useText();
  const subject = useMemo(() => (documentId ? { uid, documentId, locale } : null), [uid, documentId, locale]);
  return subject ? (
    <DeskBody subject={subject} besidePublished={besidePublished} />
  ) : (
    <Quiet>{t('panel.saveFirst')}</Quiet>
  );
};

export default PanelBody;
