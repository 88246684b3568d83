import { forwardRef } from 'react';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useComposedRefs } from '@strapi/design-system';
import { CurrencyPicker } from '../CurrencyPicker';
import { changeOf, FieldFrame, type FieldProps } from './FieldFrame';

const CurrencyInput = forwardRef<HTMLInputElement, FieldProps<string>>((field, ref) => {
  const refs = useComposedRefs(ref, useFocusInputField<HTMLInputElement>(field.name));
  return (
    <FieldFrame field={field}>
      <CurrencyPicker
        ref={refs}
        value={field.value ?? null}
        onChange={changeOf(field)}
        disabled={field.disabled}
      />
    </FieldFrame>
  );
});
CurrencyInput.displayName = 'CurrencyInput';

export default CurrencyInput;
