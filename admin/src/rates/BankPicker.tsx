import { forwardRef, useMemo, type ComponentProps } from 'react';
import { useNewsroomBanksQuery } from './api';
import { ChoicePicker } from './ChoicePicker';
import { bankChoices, withStored } from './choices';
import { useWording } from './useWording';

/** The banks that the server knows, less those in `except`. */
export const useBankChoices = (stored: string | null, except: readonly string[] = []) => {
  const { t, locale, bank } = useWording();
  const { data, error, isLoading } = useNewsroomBanksQuery({ locale });
  const choices = useMemo(
    () =>
      withStored(bankChoices(data?.banks ?? [], bank), stored, (slug) =>
        // Until the list has come, nobody can tell whether it knows the bank.
        data ? t('bank.foreign', { slug }) : slug,
      ),
    [data, bank, stored, t],
  );
  return { choices: choices.filter(({ value }) => !except.includes(value)), error, isLoading };
};

export const BankPicker = forwardRef<
  HTMLInputElement,
  Omit<ComponentProps<typeof ChoicePicker>, 'choices' | 'ref' | 'loading'>
>(({ value, ...props }, ref) => {
  const { choices, isLoading } = useBankChoices(value);
  return <ChoicePicker ref={ref} value={value} choices={choices} loading={isLoading} {...props} />;
});
BankPicker.displayName = 'BankPicker';
