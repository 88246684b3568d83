import { useState } from 'react';
import { Button, Checkbox, Combobox, ComboboxOption, Field, Flex } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import type { DeskQuote, PersonChoice } from '../../../server/src/desk/contract';
import { useNewsroomPeopleQuery } from '../api';
import { useText } from '../text';
import type { Desk } from './useDesk';

// A person who is not in the archive yet has no id; the name stands in for it, marked so that the two never mix.
const valueOf = ({ documentId, name }: PersonChoice): string => documentId ?? `new:${name}`;

/** Says who spoke: somebody known, or a new person by name. */
export const SpeakerForm = ({
  quote,
  desk,
  onClose,
  onSave,
}: {
  quote: DeskQuote;
  desk: Desk;
  onClose: () => void;
  onSave: () => void;
}) => {
  const { t } = useText();
  const [person, setPerson] = useState<PersonChoice | null>(quote.speaker);
  const [typed, setTyped] = useState('');
  const [alias, setAlias] = useState(false);
  const { data, isFetching } = useNewsroomPeopleQuery(useDebounce(typed, 300));
  const found = data?.people ?? [];
  const known = person && !found.some((other) => valueOf(other) === valueOf(person)) ? [person] : [];
  const choices = [...known, ...found];
  const canRemember = quote.mention !== null && person !== null && quote.mention !== person.name;

  const save = async () => {
    if (!person) return;
    onSave();
    const saved = await desk.decideQuote(quote.documentId, 'speaker', {
      person: person.documentId ? { documentId: person.documentId } : { name: person.name },
      alias: canRemember && alias,
    });
    if (saved) onClose();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root id={`newsroom-speaker-${quote.documentId}`} hint={t('speaker.hint')}>
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
          value={person ? valueOf(person) : ''}
          onChange={(value) => setPerson(choices.find((choice) => valueOf(choice) === value) ?? null)}
          onCreateOption={(name) => setPerson(name?.trim() ? { documentId: null, name: name.trim() } : null)}
          onInputChange={(event) => setTyped(event.currentTarget.value)}
          onClear={() => setPerson(null)}
        >
          {choices.map((choice) => (
            <ComboboxOption key={valueOf(choice)} value={valueOf(choice)} textValue={choice.name}>
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
