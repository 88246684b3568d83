import { useEffect, useState } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import type { LiveQuote } from '../../../server/src/desk/contract';
import { useText } from '../text';
import { Quiet } from './Quiet';
import { QuoteItem } from './QuoteItem';
import type { Desk } from './useDesk';
import { tally } from './verbs';

/** A transcript of hundreds of answers would hold the page up when it is drawn. */
const SHOWN = 40;

/** What names a quote on the screen: new ones have no id yet. */
const nameOf = ({ documentId, text }: LiveQuote): string => documentId ?? text;

/** The quotes in the order of the article. */
export const QuoteList = ({
  quotes,
  desk,
  unsaved,
  wanted,
  onShown,
}: {
  quotes: readonly LiveQuote[];
  /** Null for an editor who may not decide, and before the first save. */
  desk: Desk | null;
  /** True while the quotes are shown as the unsaved text has them. */
  unsaved: boolean;
  /** The quote that is to be brought before the editor's eyes, by id or, if it is not stored, by its words. */
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
      <Box tag="ul" padding={0}>
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
      </Box>
      {isFolded && (
        <TextButton onClick={() => setAll(true)}>
          {t('quotes.more', { count: quotes.length - SHOWN })}
        </TextButton>
      )}
    </Box>
  );
};
