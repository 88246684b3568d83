import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { PersonPicker } from './PersonPicker';
import type { Selected } from './selected';
import type { Desk } from './useDesk';
import { asDecision, usePersonChoice } from './usePersonChoice';
import { useSelected } from './useSelected';

const SHORT = 120;

const short = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words);

const MakeForm = ({
  selected,
  desk,
  onMade,
  onClose,
}: {
  selected: Selected;
  desk: Desk;
  onMade: (quote: string) => void;
  onClose: () => void;
}) => {
  const { t } = useText();
  const choice = usePersonChoice(null);
  const { person } = choice;

  const make = async () => {
    const quote = await desk.makeQuote({ ...selected, ...(person && { person: asDecision(person) }) });
    if (quote === null) return;
    onClose();
    onMade(quote);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PersonPicker
        id="newsroom-make-quote"
        hint={t(person?.documentId === null ? 'speaker.new' : 'make.speakerHint')}
        choice={choice}
        autoFocus
      />
      <Flex gap={2}>
        <Button size="S" aria-disabled={desk.busy} loading={desk.busy} onClick={() => void make()}>
          {t('make.make')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onClose}>
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
  onMade,
}: {
  fields: readonly string[];
  desk: Desk;
  onMade: (quote: string) => void;
}) => {
  const { t } = useText();
  const selected = useSelected(fields);
  const [taken, setTaken] = useState<Selected | null>(null);
  const words = taken ?? selected;
  return (
    <Box paddingTop={3}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words ? t('make.selected', { words: short(words.exact) }) : t('make.hint')}
      </Typography>
      {words && !taken && (
        <Box paddingTop={2}>
          <Button size="S" variant="tertiary" onClick={() => setTaken(words)}>
            {t('make.open')}
          </Button>
        </Box>
      )}
      {taken && (
        <Box paddingTop={2}>
          <MakeForm selected={taken} desk={desk} onMade={onMade} onClose={() => setTaken(null)} />
        </Box>
      )}
    </Box>
  );
};
