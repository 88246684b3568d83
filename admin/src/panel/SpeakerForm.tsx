import { useState } from 'react';
import { Button, Checkbox, Combobox, ComboboxOption, Field, Flex } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import type { DeskQuote, PersonChoice } from '../../../server/src/desk/contract';
import { useNewsroomPeopleQuery } from '../api';
import { useText } from '../text';
import { personOf } from './person';
import type { Desk } from './useDesk';

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
  const [name, setName] = useState(quote.speaker?.name ?? '');
  const [chosen, setChosen] = useState<PersonChoice | null>(quote.speaker);
  const [alias, setAlias] = useState(false);
  const { data, isFetching } = useNewsroomPeopleQuery(useDebounce(name.trim(), 300));
  const choices = data?.people ?? [];
  const person = personOf(name, chosen ? [chosen, ...choices] : choices);
  const canRemember = quote.mention !== null && person !== null && quote.mention !== person.name;

  const save = async () => {
    if (!person) return;
    const saved = await desk.decideQuote(quote.documentId, 'speaker', {
      person: person.documentId ? { documentId: person.documentId } : { name: person.name },
      alias: canRemember && alias,
    });
    if (saved) onClose();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root
        id={`newsroom-speaker-${quote.documentId}`}
        hint={t(person?.documentId === null ? 'speaker.new' : 'speaker.hint')}
      >
        <Field.Label>{t('speaker.label')}</Field.Label>
        <Combobox
          creatable
          autoFocus
          autocomplete={{ type: 'list', filter: 'contains' }}
          placeholder={t('speaker.placeholder')}
          clearLabel={t('speaker.clear')}
          loadingMessage={t('loading')}
          createMessage={(name) => t('speaker.create', { name })}
          loading={isFetching}
          value={person?.documentId ?? name}
          textValue={name}
          onTextValueChange={setName}
          onChange={(id) => setChosen(choices.find(({ documentId }) => documentId === id) ?? null)}
          onClear={() => setChosen(null)}
        >
          {choices.map((choice) => (
            <ComboboxOption key={choice.documentId} value={choice.documentId ?? ''} textValue={choice.name}>
              {choice.name}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Hint />
      </Field.Root>
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
