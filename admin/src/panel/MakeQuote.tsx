import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { PersonPicker } from './PersonPicker';
import type { Selected } from './selected';
import type { Desk } from './useDesk';
import { asDecision, usePersonChoice } from './usePersonChoice';
import { useKeptFocus } from './useKeptFocus';
import { MAKE_KEYS, type Taken } from './useMakeKeys';
import { useSelected } from './useSelected';

const SHORT = 120;

const short = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words);

const MakeForm = ({
  selected,
  desk,
  onMade,
  onCancel,
}: {
  selected: Selected;
  desk: Desk;
  onMade: (quote: string) => void;
  onCancel: () => void;
}) => {
  const { t } = useText();
  const choice = usePersonChoice(null);
  const { person } = choice;

  const make = async () => {
    const quote = await desk.makeQuote({ ...selected, ...(person && { person: asDecision(person) }) });
    if (quote !== null) onMade(quote);
  };

  const leave = (event: KeyboardEvent) => {
    // The list of people closes first.
    const isListOpen = (event.target as Element).getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || isListOpen) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} onKeyDownCapture={leave}>
      <PersonPicker
        id="newsroom-make-quote"
        hint={t(person?.documentId === null ? 'speaker.new' : 'make.speakerHint')}
        choice={choice}
        autoFocus
      />
      <Flex gap={2} wrap="wrap">
        <Button
          size="S"
          flex="none"
          aria-disabled={desk.busy}
          loading={desk.busy}
          onClick={() => void make()}
        >
          {t('make.make')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {t('speaker.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};

/** Makes the words that are selected in the article a quote. */
export const MakeQuote = ({
  fields,
  desk,
  taken,
  onTaken,
  onMade,
}: {
  fields: readonly string[];
  desk: Desk;
  /** The words for which a speaker is being asked; null while nothing is. */
  taken: Taken | null;
  onTaken: (words: Taken | null) => void;
  onMade: (quote: string) => void;
}) => {
  const { t } = useText();
  const selected = useSelected(fields);
  const { item: button, acted } = useKeptFocus<HTMLButtonElement>(taken);
  const words = taken?.words ?? selected;

  const back = useRef<(() => void) | null>(null);

  // The list of people takes the page's selection away when it goes, a moment after it is gone.
  useEffect(() => {
    if (taken || !back.current) return;
    setTimeout(back.current);
    back.current = null;
  }, [taken]);

  const cancel = () => {
    if (taken?.back) back.current = taken.back;
    else acted();
    onTaken(null);
  };

  return (
    <Box paddingTop={3}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words
          ? t('make.selected', { words: short(words.exact) })
          : t('make.hint', { keys: MAKE_KEYS.printed })}
      </Typography>
      {words && !taken && (
        <Box paddingTop={2}>
          <Button
            ref={button}
            size="S"
            variant="tertiary"
            aria-keyshortcuts={MAKE_KEYS.aria}
            onClick={() => onTaken({ words, back: null })}
          >
            {t('make.open')} <kbd aria-hidden>{MAKE_KEYS.printed}</kbd>
          </Button>
        </Box>
      )}
      {taken && (
        <Box paddingTop={2}>
          <MakeForm
            key={taken.words.prefix + taken.words.exact}
            selected={taken.words}
            desk={desk}
            onMade={(quote) => {
              onTaken(null);
              onMade(quote);
            }}
            onCancel={cancel}
          />
        </Box>
      )}
    </Box>
  );
};
