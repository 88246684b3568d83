import { useMemo } from 'react';
import { Divider, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
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

const Quotes = ({ state, desk }: { state: SubjectState; desk: Desk }) => {
  const { t } = useText();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-labelledby="newsroom-quotes">
      <Typography tag="h3" variant="delta" id="newsroom-quotes">
        {t('quotes.title', { count: state.quotes.length })}
      </Typography>
      {state.quotes.length ? (
        <Quiet>{t('quotes.tally', tally(state.quotes))}</Quiet>
      ) : (
        <Quiet>{t('quotes.none')}</Quiet>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {state.quotes.map((quote) => (
          <QuoteItem key={quote.documentId} quote={quote} desk={state.can.decide ? desk : null} />
        ))}
      </Flex>
    </Flex>
  );
};

const Topics = ({ state, desk }: { state: SubjectState; desk: Desk }) => {
  const { t } = useText();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-labelledby="newsroom-topics">
      <Typography tag="h3" variant="delta" id="newsroom-topics">
        {t('topics.title', { count: state.topics.length })}
      </Typography>
      {!state.topics.length && <Quiet>{t('topics.none')}</Quiet>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {state.topics.map((topic) => (
          <TopicItem key={topic.documentId} topic={topic} desk={state.can.decide ? desk : null} />
        ))}
      </Flex>
    </Flex>
  );
};

const DeskBody = ({ subject }: { subject: SubjectKey }) => {
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
          {modified && <Quiet>{t('panel.unsaved')}</Quiet>}
          {state.warnings
            // The tally under "Quotes" and each quote's own reason say the same in the editor's language.
            .filter(({ code }) => code !== 'quotes')
            .map(({ code, message }) => (
              <Notice key={code} tone="warning">
                {message}
              </Notice>
            ))}
          <Quotes state={state} desk={desk} />
          <Divider />
          <Topics state={state} desk={desk} />
        </>
      )}
    </Flex>
  );
};

const PanelBody = ({
  uid,
  documentId,
  locale,
}: {
  uid: string;
  /** Missing until the document, or this language of it, is saved for the first time. */
  documentId: string | undefined;
  locale: string | null;
}) => {
  const { t } = useText();
  const subject = useMemo(() => (documentId ? { uid, documentId, locale } : null), [uid, documentId, locale]);
  return subject ? <DeskBody subject={subject} /> : <Quiet>{t('panel.saveFirst')}</Quiet>;
};

export default PanelBody;
