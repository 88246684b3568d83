import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useText } from '../text';
import type { PersonChosen } from './usePersonChoice';

export const PersonPicker = ({
  id,
  hint,
  choice: { name, setName, setChosen, choices, isFetching, person },
  autoFocus = false,
}: {
  id: string;
  hint: string;
  choice: PersonChosen;
  autoFocus?: boolean;
}) => {
  const { t } = useText();
  return (
    <Field.Root id={id} hint={hint}>
      <Field.Label>{t('speaker.label')}</Field.Label>
      <Combobox
        creatable
        autoFocus={autoFocus}
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
  );
};
