import { forwardRef, useEffect, useState } from 'react';
import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useText } from '../text';
import type { Choice } from './choices';

/** A searchable list of one choice. What is typed and matches nothing gives way to the choice that stands. */
export const ChoicePicker = forwardRef<
  HTMLInputElement,
  {
    value: string | null;
    choices: readonly Choice[];
    onChange: (value: string | null) => void;
    disabled?: boolean;
    loading?: boolean;
    placeholder?: string;
  }
>(({ value, choices, onChange, disabled, loading, placeholder }, ref) => {
  const { t } = useText();
  const chosen = choices.find((choice) => choice.value === value)?.text ?? value ?? '';
  const [text, setText] = useState(chosen);
  // The form may put another value here, as when the editor changes the language version.
  useEffect(() => setText(chosen), [chosen]);
  return (
    <Combobox
      ref={ref}
      autocomplete={{ type: 'list', filter: 'contains' }}
      placeholder={placeholder ?? t('picker.choose')}
      clearLabel={t('picker.clear')}
      noOptionsMessage={() => t('picker.none')}
      loadingMessage={t('loading')}
      loading={loading}
      disabled={disabled}
      value={value ?? ''}
      textValue={text}
      onTextValueChange={setText}
      onChange={(picked) => picked && onChange(picked)}
      onClear={() => onChange(null)}
      onBlur={() => setText(chosen)}
    >
      {choices.map((choice) => (
        <ComboboxOption key={choice.value} value={choice.value} textValue={choice.text}>
          {choice.text}
        </ComboboxOption>
      ))}
    </Combobox>
  );
});
ChoicePicker.displayName = 'ChoicePicker';
