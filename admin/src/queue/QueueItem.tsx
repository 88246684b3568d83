import { forwardRef, Fragment } from 'react';
import { Box, Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { QueueItem as Item, QueueTopic, Stretch } from '../../../server/src/desk/queue-contract';
import { INTEGRITIES, KINDS, LabelMark, Mark, QuoteSource, REVIEWS, Share, STATES } from '../labels';
import { documentPath } from '../links';
import { Notice } from '../Notice';
import { useText, type MessageKey } from '../text';
import { Key } from './Keys';
import { KEYS } from './keys';
import { isWaiting, wordsFor, type Entry, type Word } from './queue';

// Positioned, because the text that only a screen reader gets would else lengthen the page around Strapi's own scroller.
const Sheet = styled.li<{ $current: boolean }>`
  position: relative;
  list-style: none;
  padding: ${({ theme }) => theme.spaces[5]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  border-inline-start: 4px solid
    ${({ theme, $current }) => ($current ? theme.colors.primary600 : theme.colors.neutral0)};
  overflow-wrap: anywhere;
  scroll-margin: 12rem 0 4rem;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Found = styled.mark`
  background: ${({ theme }) => theme.colors.primary200};
  color: ${({ theme }) => theme.colors.neutral1000};
`;

const Passage = styled.p`
  white-space: pre-line;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
`;

const Stretches = ({ of }: { of: readonly Stretch[] }) => (
  <Passage>
    {of.map(({ text, found }, index) => {
      const words = text.replace(/\n+/g, '\n');
      return found ? <Found key={index}>{words}</Found> : <Fragment key={index}>{words}</Fragment>;
    })}
  </Passage>
);

const About = ({ item }: { item: Item }) => {
  const { t } = useText();
  if (item.kind === 'topic') return <AboutTopic item={item} />;
  const { quote } = item;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Stretches of={item.context} />
      <Box>
        <Typography fontWeight="bold" textColor={quote.speaker ? 'neutral800' : 'danger700'}>
          {quote.speaker?.name ?? t('quote.noSpeaker')}
        </Typography>
        <QuoteSource mention={quote.mention} cue={quote.cue} />
      </Box>
      <Flex gap={2} wrap="wrap">
        <LabelMark label={INTEGRITIES[quote.integrity]} />
        {quote.repaired && <Mark tone="warning">{t('quote.repaired')}</Mark>}
        {quote.kind !== 'direct' && <Mark tone="neutral">{t(KINDS[quote.kind])}</Mark>}
        <Share of={quote.confidence} label="quote.confidence" />
      </Flex>
      {quote.waiting && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('quote.waiting', { reason: quote.waiting })}
        </Typography>
      )}
    </Flex>
  );
};

const AboutTopic = ({ item: { topic, context } }: { item: QueueTopic }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Typography fontWeight="bold">{topic.name}</Typography>
      {topic.score !== null && <Share of={topic.score} label="topic.score" />}
    </Flex>
    {context.map((parts, index) => (
      <Stretches key={index} of={parts} />
    ))}
  </Flex>
);

/** What an item that is decided was about, in one line. */
const Gist = ({ item }: { item: Item }) => (
  <Typography ellipsis tag="p" textColor="neutral700">
    {item.kind === 'quote' ? `“${item.quote.text}”` : item.topic.name}
  </Typography>
);

const BUTTONS: Record<Item['kind'], Record<Word, MessageKey>> = {
  quote: { yes: 'quote.approve', no: 'quote.reject', undo: 'quote.undo' },
  topic: { yes: 'topic.accept', no: 'topic.reject', undo: 'topic.undo' },
};

const Verdict = ({ entry: { item, outcome, sending } }: { entry: Entry }) => {
  const { t } = useText();
  if (outcome === 'gone') return <Mark tone="neutral">{t('queue.gone')}</Mark>;
  if (sending) return <Mark tone="neutral">{t('queue.sending')}</Mark>;
  if (item.state === 'suggested') return null;
  return <LabelMark label={item.kind === 'quote' ? REVIEWS[item.state] : STATES[item.state]} />;
};

export const QueueItem = forwardRef<
  HTMLLIElement,
  {
    entry: Entry;
    isCurrent: boolean;
    /** Whether single keys work; the buttons name them then. */
    keys: boolean;
    onChoose: () => void;
    onSay: (word: Word) => void;
  }
>(({ entry, isCurrent, keys, onChoose, onSay }, ref) => {
  const { t } = useText();
  const intl = useIntl();
  const { item, outcome, failure } = entry;
  const { subject } = item;
  const name = item.kind === 'quote' ? item.quote.text.slice(0, 60) : item.topic.name;
  const words = wordsFor(entry);

  return (
    <Sheet
      ref={ref}
      $current={isCurrent}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      onFocus={(event) => {
        if (!isCurrent && event.target !== event.currentTarget) onChoose();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} wrap="wrap" alignItems="center">
          <Mark tone="neutral">{t(item.kind === 'quote' ? 'queue.quote' : 'queue.topic')}</Mark>
          <Link tag={NavLink} to={documentPath(subject)}>
            {subject.title || t('queue.untitled')}
          </Link>
          {subject.locale && (
            <Typography variant="pi" textColor="neutral600">
              {subject.locale}
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {t('queue.since', {
              since: intl.formatDate(item.since, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </Typography>
          <Verdict entry={entry} />
        </Flex>
        {outcome === 'theirs' && (
          <Notice tone="warning">
            {item.decidedBy
              ? t('queue.theirs', {
                  name: item.decidedBy.name,
                  at: intl.formatDate(item.decidedBy.at, { dateStyle: 'medium', timeStyle: 'short' }),
                })
              : t('queue.overtaken')}
          </Notice>
        )}
        {failure && <Notice tone="danger">{failure}</Notice>}
        {isWaiting(entry) ? <About item={item} /> : <Gist item={item} />}
        {!item.canDecide && (
          <Typography variant="pi" textColor="neutral600">
            {t('queue.notAllowed')}
          </Typography>
        )}
        {words.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {words.map((word, index) => {
              const label = t(BUTTONS[item.kind][word]);
              return (
                <Button
                  key={word}
                  size="S"
                  variant={index === 0 ? 'secondary' : 'tertiary'}
                  aria-keyshortcuts={keys && isCurrent ? KEYS[word] : undefined}
                  endIcon={keys && isCurrent ? <Key aria-hidden>{KEYS[word]}</Key> : undefined}
                  onClick={() => onSay(word)}
                >
                  {label}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              );
            })}
          </Flex>
        )}
      </Flex>
    </Sheet>
  );
});
QueueItem.displayName = 'QueueItem';
