import { useState } from 'react';
import { Button, Checkbox, Flex } from '@strapi/design-system';
import type { DeskQuote } from '../../../server/src/desk/contract';
import { useText } from '../text';
import { PersonPicker } from './PersonPicker';
import type { Desk } from './useDesk';
import { asDecision, usePersonChoice } from './usePersonChoice';

/** Says who spoke: somebody known, or a new person by name. */
export const SpeakerForm = ({
  quote,
  desk,
  onClose,
}: {
  quote: DeskQuote;
  desk: Desk;
  onClose: () => void;
}) => {
  const { t } = useText();
  const choice = usePersonChoice(quote.speaker);
  const { person } = choice;
  const [alias, setAlias] = useState(false);
  const canRemember = quote.mention !== null && person !== null && quote.mention !== person.name;

  const save = async () => {
    if (!person) return;
    const saved = await desk.decideQuote(quote.documentId, 'speaker', {
      person: asDecision(person),
      alias: canRemember && alias,
    });
    if (saved) onClose();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PersonPicker
        id={`newsroom-speaker-${quote.documentId}`}
        hint={t(person?.documentId === null ? 'speaker.new' : 'speaker.hint')}
        choice={choice}
        autoFocus
      />
      {canRemember && (
        <Checkbox checked={alias} onCheckedChange={(checked) => setAlias(checked === true)}>
          {t('speaker.remember', { mention: quote.mention })}
        </Checkbox>
      )}
      <Flex gap={2}>
        <Button
          size="S"
          disabled={!person}
          aria-disabled={desk.busy}
          loading={desk.busy}
          onClick={() => void save()}
        >
          {t('speaker.save')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onClose}>
          {t('speaker.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
