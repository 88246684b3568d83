import { useCallback, useEffect, useMemo, useState } from 'react';
import { Box, Flex, Loader, Tabs, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Check, LiveState, SubjectState } from '../../../server/src/desk/contract';
import { useNewsroomSubjectQuery, type SubjectKey } from '../api';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { ApproveAbove } from './ApproveAbove';
import { Checks } from './Checks';
import type { FormShape } from './form';
import { FormWatch } from './FormWatch';
import { HighlightStyle } from './highlights';
import { MakeQuote } from './MakeQuote';
import { QuoteItem } from './QuoteItem';
import { TopicItem } from './TopicItem';
import { useDesk, type Desk } from './useDesk';
import { useFormTopics } from './useFormTopics';
import { useLive, type Live } from './useLive';
import { tally } from './verbs';

const Quiet = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const List = styled.ul`
  padding: 0;
`;

type Shown = SubjectState | LiveState;

/** A transcript of hundreds of answers would hold the page up when it is drawn. */
const SHOWN = 40;

/** What names a quote on the screen: new ones have no id yet. */
const nameOf = ({ documentId, text }: Shown['quotes'][number]): string => documentId ?? text;

const Quotes = ({
  quotes,
  desk,
  unsaved,
  wanted,
  onShown,
}: {
  quotes: Shown['quotes'];
  desk: Desk | null;
  unsaved: boolean;
  wanted: string | null;
  onShown: () => void;
}) => {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const isFolded = !all && quotes.length > SHOWN;

  // What is to be shown may be folded away.
  useEffect(() => {
    if (wanted !== null && quotes.findIndex((quote) => nameOf(quote) === wanted) >= SHOWN) setAll(true);
  }, [wanted, quotes]);

  return (
    <Box paddingTop={3}>
      <Quiet>{quotes.length ? t('quotes.tally', tally(quotes)) : t('quotes.none')}</Quiet>
      <List>
        {(isFolded ? quotes.slice(0, SHOWN) : quotes).map((quote) => (
          <QuoteItem
            key={quote.documentId ?? `new ${quote.order}`}
            quote={quote}
            desk={desk}
            unsaved={unsaved}
            wanted={nameOf(quote) === wanted}
            onShown={onShown}
          />
        ))}
      </List>
      {isFolded && (
        <TextButton onClick={() => setAll(true)}>
          {t('quotes.more', { count: quotes.length - SHOWN })}
        </TextButton>
      )}
    </Box>
  );
};

const Topics = ({
  topics,
  desk,
  fields,
}: {
  topics: Shown['topics'];
  desk: Pick<Desk, 'busy' | 'decideTopic'> | null;
  fields: readonly string[];
}) => {
  const { t } = useText();
  return (
    <Box paddingTop={topics.length ? 0 : 3}>
      {!topics.length && <Quiet>{t('topics.none')}</Quiet>}
      <List>
        {topics.map((topic) => (
          <TopicItem key={topic.documentId} topic={topic} desk={desk} fields={fields} />
        ))}
      </List>
    </Box>
  );
};

/** What was found, in the order in which an editor needs it: what stops publishing, then quotes and topics. */
const Found = ({
  state,
  desk,
  topicDesk,
  live,
  shape: { fields },
}: {
  state: Shown;
  /** Null for an editor who may not decide, and before the first save. */
  desk: Desk | null;
  topicDesk: Pick<Desk, 'busy' | 'decideTopic'> | null;
  live: Live;
  shape: FormShape;
}) => {
  const { t } = useText();
  const [tab, setTab] = useState('quotes');
  const [wanted, setWanted] = useState<string | null>(null);
  const forget = useCallback(() => setWanted(null), []);

  const show = ({ code, quote, subject }: Check) => {
    setTab(code === 'topics' ? 'topics' : 'quotes');
    setWanted(code === 'topics' ? null : (quote ?? subject));
  };

  return (
    <>
      <Checks checks={state.checks} onShow={show} />
      <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
        <Tabs.List aria-label={t('panel.tabs')}>
          <Tabs.Trigger value="quotes">{t('quotes.title', { count: state.quotes.length })}</Tabs.Trigger>
          <Tabs.Trigger value="topics">{t('topics.title', { count: state.topics.length })}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="quotes">
          {desk && <MakeQuote fields={fields} desk={desk} onMade={setWanted} />}
          {desk && <ApproveAbove quotes={state.quotes} desk={desk} />}
          <Quotes
            quotes={state.quotes}
            desk={desk}
            unsaved={live.state !== null}
            wanted={wanted}
            onShown={forget}
          />
        </Tabs.Content>
        <Tabs.Content value="topics">
          <Topics topics={state.topics} desk={topicDesk} fields={fields} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
};

/** How what is shown relates to what is typed. */
const Following = ({ live }: { live: Live }) => {
  const { t } = useText();
  if (live.failure) {
    return (
      <Notice tone="warning" action={<TextButton onClick={live.retry}>{t('panel.retry')}</TextButton>}>
        {live.failure.message ?? t(live.failure.kind === 'offline' ? 'failure.offline' : 'failure.unknown')}{' '}
        {t('panel.unsaved')}
      </Notice>
    );
  }
  if (live.state) return <Quiet>{t('panel.live')}</Quiet>;
  return live.reading ? <Quiet>{t('panel.reading')}</Quiet> : null;
};

const Warnings = ({ state: { warnings } }: { state: Shown }) =>
  warnings
    // The tally under "Quotes" and each quote's own reason say the same in the editor's language.
    .filter(({ code }) => code !== 'quotes')
    .map(({ code, message }) => (
      <Notice key={code} tone="warning">
        {message}
      </Notice>
    ));

interface Place {
  shape: FormShape;
  /** True beside the published version; the panel speaks of the draft all the same. */
  besidePublished: boolean;
}

const SavedDesk = ({ subject, shape, besidePublished }: Place & { subject: SubjectKey }) => {
  const { t } = useText();
  const failure = useFailure();
  const {
    currentData: saved,
    error,
    refetch,
  } = useNewsroomSubjectQuery(subject, { refetchOnMountOrArgChange: true });
  const live = useLive(subject, saved);
  const desk = useDesk(subject, live.outdated);
  const state = live.state ?? saved;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {!besidePublished && <FormWatch shape={shape} onPause={live.follow} />}
      {error && (
        <Notice
          tone="danger"
          action={<TextButton onClick={() => void refetch()}>{t('panel.retry')}</TextButton>}
        >
          {failure(error)}
        </Notice>
      )}
      {!state && !error && <Loader small>{t('loading')}</Loader>}
      {state && (
        <>
          {besidePublished && <Quiet>{t('panel.draft')}</Quiet>}
          <Following live={live} />
          <Warnings state={state} />
          <Found
            state={state}
            desk={state.can.decide ? desk : null}
            topicDesk={state.can.decide ? desk : null}
            live={live}
            shape={shape}
          />
        </>
      )}
    </Flex>
  );
};

/** A document that was never saved: its text is read all the same, and nothing can be decided about it yet. */
const UnsavedDesk = ({
  uid,
  locale,
  shape,
}: Omit<Place, 'besidePublished'> & Omit<SubjectKey, 'documentId'>) => {
  const { t } = useText();
  const live = useLive({ uid, documentId: undefined, locale }, undefined);
  const topicDesk = useFormTopics(shape);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <FormWatch shape={shape} onPause={live.follow} />
      <Quiet>{t('panel.saveFirst')}</Quiet>
      <Following live={live} />
      {live.state && (
        <>
          <Warnings state={live.state} />
          <Found
            state={live.state}
            desk={null}
            topicDesk={live.state.can.decide ? topicDesk : null}
            live={live}
            shape={shape}
          />
        </>
      )}
    </Flex>
  );
};

const PanelBody = ({
  uid,
  documentId,
  locale,
  ...place
}: Place & {
  uid: string;
  /** Missing until the document, or this language of it, is saved for the first time. */
  documentId: string | undefined;
  locale: string | null;
}) => {
  const subject = useMemo(() => (documentId ? { uid, documentId, locale } : null), [uid, documentId, locale]);
  return (
    <>
      <HighlightStyle />
      {subject ? (
        <SavedDesk subject={subject} {...place} />
      ) : (
        <UnsavedDesk uid={uid} locale={locale} shape={place.shape} />
      )}
    </>
  );
};

export default PanelBody;
