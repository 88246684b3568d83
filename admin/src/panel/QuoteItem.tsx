import { memo, useEffect, useState } from 'react';
import { Box, Button, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Pencil, Star } from '@strapi/icons';
import { styled } from 'styled-components';
import type { LiveQuote, QuoteVerb } from '../../../server/src/desk/contract';
import { INTEGRITIES, KINDS, LabelMark, Mark, QuoteSource, REVIEWS, Share } from '../labels';
import { useText, type MessageKey } from '../text';
import { Candidates } from './Candidates';
import { Item } from './Item';
import { SpeakerForm } from './SpeakerForm';
import type { Desk } from './useDesk';
import { useKeptFocus } from './useKeptFocus';
import { isLost, quoteVerbs } from './verbs';
import { compare, type Part } from './wording';

type ButtonVerb = 'approve' | 'reject' | 'undo' | 'restore' | 'undo-speaker' | 'undo-reattach';

const VERBS: Record<ButtonVerb, MessageKey> = {
  approve: 'quote.approve',
  reject: 'quote.reject',
  undo: 'quote.undo',
  restore: 'quote.restore',
  'undo-speaker': 'quote.undoSpeaker',
  'undo-reattach': 'quote.undoReattach',
};

/** What is about the words of the saved article: beside unsaved ones it would say something else than it does. */
const OF_SAVED: readonly QuoteVerb[] = ['restore', 'undo-reattach'];

const isButton = (verb: QuoteVerb): verb is ButtonVerb => verb in VERBS;

// About four lines of the panel; nine long quotes would otherwise bury the topics.
const SHORT = 180;

const Words = ({ text }: { text: string }) => {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT;
  const shown =
    long && !open
      ? `${text
          .slice(0, SHORT)
          .replace(/\s\S*$/u, '')
          .replace(/[\s\p{P}]+$/u, '')}…`
      : text;
  return (
    <Box>
      <Typography tag="p">“{shown}”</Typography>
      {long && (
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'show.less' : 'show.all')}
        </TextButton>
      )}
    </Box>
  );
};

const Removed = styled.del`
  color: ${({ theme }) => theme.colors.danger600};
`;

const Added = styled.ins`
  color: ${({ theme }) => theme.colors.success600};
`;

const Wording = ({ label, parts, as: Changed }: { label: MessageKey; parts: Part[]; as: typeof Added }) => {
  const { t } = useText();
  return (
    <div>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {t(label)}
      </Typography>
      <Typography tag="dd">
        “{parts.map(({ text, changed }, index) => (changed ? <Changed key={index}>{text}</Changed> : text))}”
      </Typography>
    </div>
  );
};

/** Both wordings of a quote that the article no longer carries as it was. */
const Wordings = ({ stored, article }: { stored: string; article: string }) => {
  const { before, after } = compare(stored, article);
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
      <Wording label="quote.storedWords" parts={before} as={Removed} />
      <Wording label="quote.articleWords" parts={after} as={Added} />
    </Flex>
  );
};

const QuoteItemOfList = ({
  quote,
  desk: deskOfAll,
  unsaved,
  wanted,
  onShown,
}: {
  quote: LiveQuote;
  desk: Desk | null;
  /** True while the quote is shown as the unsaved text has it. */
  unsaved: boolean;
  /** True while the quote is to be brought before the editor's eyes. */
  wanted: boolean;
  onShown: () => void;
}) => {
  const { t } = useText();
  const { item, acted } = useKeptFocus(quote);
  const [choosing, setChoosing] = useState(false);

  const { documentId } = quote;
  const desk = documentId === null ? null : deskOfAll;
  const verbs = quoteVerbs(quote).filter((verb) => !unsaved || !OF_SAVED.includes(verb));

  useEffect(() => {
    if (!wanted) return;
    item.current?.focus();
    onShown();
  }, [wanted, onShown, item]);

  const endChoosing = () => {
    setChoosing(false);
    item.current?.focus();
  };

  const act = async (verb: Exclude<QuoteVerb, 'speaker' | 'reattach'>) => {
    if (documentId === null) return;
    acted();
    await desk?.decideQuote(documentId, verb);
  };

  return (
    <Item ref={item} tabIndex={-1}>
      {quote.articleWords === null ? (
        <Words text={quote.text} />
      ) : (
        <Wordings stored={quote.text} article={quote.articleWords} />
      )}
      <Box>
        <Flex gap={1}>
          <Typography tag="p" fontWeight="bold" textColor={quote.speaker ? 'neutral800' : 'warning700'}>
            {quote.speaker?.name ?? t('quote.noSpeaker')}
          </Typography>
          {desk && !choosing && verbs.includes('speaker') && (
            <IconButton
              size="XS"
              variant="ghost"
              label={t('quote.chooseSpeaker')}
              onClick={() => setChoosing(true)}
            >
              <Pencil />
            </IconButton>
          )}
          {desk && quote.review !== 'rejected' && (
            <IconButton
              size="XS"
              variant={quote.featured ? 'secondary' : 'ghost'}
              label={t('quote.feature')}
              aria-pressed={quote.featured}
              aria-disabled={desk.busy}
              onClick={() => void act(quote.featured ? 'unfeature' : 'feature')}
            >
              <Star />
            </IconButton>
          )}
        </Flex>
        <QuoteSource mention={quote.mention} cue={quote.cue} />
        {quote.rule !== 'editor' && <Share of={quote.confidence} label="quote.confidence" />}
      </Box>
      <Flex gap={1} wrap="wrap">
        <LabelMark label={INTEGRITIES[quote.integrity]} />
        {quote.repaired && <Mark tone="warning">{t('quote.repaired')}</Mark>}
        <LabelMark label={REVIEWS[quote.review]} />
        {quote.kind !== 'direct' && <Mark tone="neutral">{t(KINDS[quote.kind])}</Mark>}
        {quote.featured && <Mark tone="neutral">{t('quote.featured')}</Mark>}
        {quote.public && <Mark tone="success">{t('quote.public')}</Mark>}
      </Flex>
      {quote.waiting && quote.review !== 'rejected' && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('quote.waiting', { reason: quote.waiting })}
        </Typography>
      )}
      {unsaved && (documentId === null || isLost(quote)) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('quote.saveFirst')}
        </Typography>
      )}
      {desk && documentId !== null && !unsaved && isLost(quote) && (
        <Candidates quote={documentId} desk={desk} />
      )}
      {desk && documentId !== null && choosing && (
        <SpeakerForm quote={{ ...quote, documentId }} desk={desk} onClose={endChoosing} />
      )}
      {desk && !choosing && (
        <Flex gap={2} wrap="wrap">
          {verbs.filter(isButton).map((verb, index) => (
            <Button
              key={verb}
              size="S"
              variant={index === 0 ? 'secondary' : 'tertiary'}
              aria-disabled={desk.busy}
              onClick={() => void act(verb)}
            >
              {t(VERBS[verb])}
            </Button>
          ))}
        </Flex>
      )}
    </Item>
  );
};

/** Drawn again only when something about it changes: the list is long, and beside it somebody types. */
export const QuoteItem = memo(QuoteItemOfList);
