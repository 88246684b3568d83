import { forwardRef } from 'react';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useComposedRefs } from '@strapi/design-system';
import { BankPicker } from '../BankPicker';
import { changeOf, FieldFrame, type FieldProps } from './FieldFrame';

const BankInput = forwardRef<HTMLInputElement, FieldProps<string>>((field, ref) => {
  const refs = useComposedRefs(ref, useFocusInputField<HTMLInputElement>(field.name));
  return (
    <FieldFrame field={field}>
      <BankPicker
        ref={refs}
        value={field.value ?? null}
        onChange={changeOf(field)}
        disabled={field.disabled}
      />
    </FieldFrame>
  );
});
BankInput.displayName = 'BankInput';

export default BankInput;
