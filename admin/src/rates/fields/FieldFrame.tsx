import type { ReactNode } from 'react';
import { Field } from '@strapi/design-system';

/** What the Content Manager hands to the input of a custom field. */
export interface FieldProps<Value> {
  name: string;
  attribute: { type: string };
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  value: Value | null | undefined;
  onChange: (event: { target: { name: string; type: string; value: Value | null } }) => void;
}

/** A change as the Content Manager's form takes it. */
export const changeOf =
  <Value,>({ name, attribute, onChange }: FieldProps<Value>) =>
  (value: Value | null): void =>
    onChange({ target: { name, type: attribute.type, value } });

/** Label, hint and error around an input of one control. */
export const FieldFrame = <Value,>({
  field: { name, label, hint, labelAction, required, error },
  children,
}: {
  field: FieldProps<Value>;
  children: ReactNode;
}) => (
  <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
    <Field.Label action={labelAction}>{label}</Field.Label>
    {children}
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
