import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { PreviewQuote } from '../../../server/src/desk/contract';
import { KINDS, Mark, QuoteSource, Share } from '../labels';
import { useText } from '../text';
import { Card } from '../Card';
import { jumpTo, passageId, quoteId } from './jump';

const FoundQuote = ({ quote, index }: { quote: PreviewQuote; index: number }) => {
  const { t } = useText();
  return (
    <Box
      tag="li"
      id={quoteId(index)}
      tabIndex={-1}
      borderColor="neutral150"
      hasRadius
      padding={3}
      style={{ listStyle: 'none' }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} alignItems="baseline">
          <TextButton
            aria-label={t('check.toPassage', { number: index + 1 })}
            onClick={() => jumpTo(passageId(index))}
          >
            {index + 1}
          </TextButton>
          <Typography tag="p">“{quote.text}”</Typography>
        </Flex>
        <Typography tag="p" fontWeight="bold" textColor={quote.name ? 'neutral800' : 'warning700'}>
          {quote.name ?? t('quote.noSpeaker')}
        </Typography>
        <QuoteSource mention={quote.mention} cue={quote.cue} />
        <Flex gap={2} wrap="wrap" alignItems="center">
          <Mark tone="neutral">{t(KINDS[quote.kind])}</Mark>
          {quote.repaired && <Mark tone="warning">{t('quote.repaired')}</Mark>}
          <Share of={quote.confidence} label="quote.confidence" />
        </Flex>
      </Flex>
    </Box>
  );
};

export const FoundQuotes = ({ quotes }: { quotes: PreviewQuote[] }) => {
  const { t } = useText();
  return (
    <Card title={t('quotes.title', { count: quotes.length })}>
      {quotes.length ? (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {quotes.map((quote, index) => (
            <FoundQuote key={index} quote={quote} index={index} />
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{t('quotes.none')}</Typography>
      )}
    </Card>
  );
};
