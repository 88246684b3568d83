import { forwardRef, useEffect, useRef, useState } from 'react';
import { Combobox, ComboboxOption, useComposedRefs } from '@strapi/design-system';
import { useText } from '../text';
import type { Choice } from './choices';

/**
 * A searchable list of one choice. On leaving it, an emptied field chooses nothing, and words that match nothing give
 * way to the choice that stands: the Design System's own way forgets a choice that its virtual list does not show.
 */
export const ChoicePicker = forwardRef<
  HTMLInputElement,
  {
    value: string | null;
    choices: readonly Choice[];
    onChange: (value: string | null) => void;
    disabled?: boolean;
    loading?: boolean;
  }
>(({ value, choices, onChange, disabled, loading }, ref) => {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const refs = useComposedRefs(ref, input);
  const chosen = choices.find((choice) => choice.value === value)?.text ?? value ?? '';
  const [text, setText] = useState(chosen);
  const [open, setOpen] = useState(false);
  // The form may put another value here, as when the editor changes the language version.
  useEffect(() => setText(chosen), [chosen]);

  const leave = () => {
    if (text === '' && value) onChange(null);
    else setText(chosen);
  };
  // A click outside takes the focus while the list is still open.
  useEffect(() => {
    if (!open && input.current !== document.activeElement) leave();
  }, [open]);

  return (
    <Combobox
      ref={refs}
      autocomplete={{ type: 'list', filter: 'contains' }}
      placeholder={t('picker.choose')}
      clearLabel={t('picker.clear')}
      noOptionsMessage={() => t('picker.none')}
      loadingMessage={t('loading')}
      loading={loading}
      disabled={disabled}
      value={value ?? ''}
      textValue={text}
      onTextValueChange={setText}
      open={open}
      onOpenChange={setOpen}
      onChange={(picked) => picked && onChange(picked)}
      onClear={() => onChange(null)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        // An open list takes the focus for a moment when an option is clicked.
        if (open) return;
        event.preventDefault();
        leave();
      }}
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
