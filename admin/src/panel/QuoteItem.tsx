import { useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import type { DeskQuote } from '../../../server/src/desk/contract';
import { INTEGRITIES, KINDS, LabelMark, Mark, QuoteSource, REVIEWS } from '../labels';
import { useText, type MessageKey } from '../text';
import { SpeakerForm } from './SpeakerForm';
import type { Desk } from './useDesk';
import { useKeptFocus } from './useKeptFocus';
import { quoteVerbs, type QuoteVerb } from './verbs';

const VERBS: Record<QuoteVerb, MessageKey> = {
  approve: 'quote.approve',
  reject: 'quote.reject',
  undo: 'quote.undo',
  speaker: 'quote.chooseSpeaker',
  restore: 'quote.restore',
};

// About four lines of the panel; nine long quotes would otherwise bury the topics.
const SHORT = 180;

const Words = ({ text }: { text: string }) => {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT;
  const shown = long && !open ? `${text.slice(0, SHORT).replace(/\s+\S*$/u, '')}…` : text;
  return (
    <Box>
      <Typography tag="p">“{shown}”</Typography>
      {long && (
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'quote.less' : 'quote.more')}
        </TextButton>
      )}
    </Box>
  );
};

/** Both wordings of a quote that the article no longer carries as it was. */
const Wordings = ({ quote }: { quote: DeskQuote }) => {
  const { t } = useText();
  if (quote.articleWords === null) return <Words text={quote.text} />;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {(
        [
          ['quote.storedWords', quote.text],
          ['quote.articleWords', quote.articleWords],
        ] as const
      ).map(([label, words]) => (
        <div key={label}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {t(label)}
          </Typography>
          <Box tag="dd">
            <Words text={words} />
          </Box>
        </div>
      ))}
    </Flex>
  );
};

export const QuoteItem = ({ quote, desk }: { quote: DeskQuote; desk: Desk | null }) => {
  const { t } = useText();
  const { item, acted } = useKeptFocus(quote);
  const [choosing, setChoosing] = useState(false);

  const act = async (verb: QuoteVerb) => {
    if (verb === 'speaker') return setChoosing(true);
    acted();
    await desk?.decideQuote(quote.documentId, verb);
  };

  return (
    <Box
      tag="li"
      ref={item}
      tabIndex={-1}
      borderColor="neutral150"
      hasRadius
      padding={3}
      style={{ listStyle: 'none' }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Wordings quote={quote} />
        <Box>
          <Typography tag="p" fontWeight="bold" textColor={quote.speaker ? 'neutral800' : 'warning700'}>
            {quote.speaker?.name ?? t('quote.noSpeaker')}
          </Typography>
          <QuoteSource mention={quote.mention} cue={quote.cue} />
        </Box>
        <Flex gap={1} wrap="wrap">
          <LabelMark label={INTEGRITIES[quote.integrity]} />
          {quote.repaired && <Mark tone="warning">{t('quote.repaired')}</Mark>}
          <LabelMark label={REVIEWS[quote.review]} />
          {quote.kind !== 'direct' && <Mark tone="neutral">{t(KINDS[quote.kind])}</Mark>}
          {quote.public && <Mark tone="success">{t('quote.public')}</Mark>}
        </Flex>
        {quote.waiting && quote.review !== 'rejected' && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('quote.waiting', { reason: quote.waiting })}
          </Typography>
        )}
        {desk && choosing && (
          <SpeakerForm quote={quote} desk={desk} onClose={() => setChoosing(false)} onSave={acted} />
        )}
        {desk && !choosing && (
          <Flex gap={2} wrap="wrap">
            {quoteVerbs(quote).map((verb, index) => (
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
      </Flex>
    </Box>
  );
};
