import { forwardRef, useMemo, type ComponentProps } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../text';
import { ChoicePicker } from './ChoicePicker';
import { currencyChoices, withStored } from './choices';

/** Any currency of ISO 4217, found by its code or by its name in the language of the admin. */
export const CurrencyPicker = forwardRef<
  HTMLInputElement,
  Omit<ComponentProps<typeof ChoicePicker>, 'choices' | 'ref'>
>(({ value, ...props }, ref) => {
  const { locale } = useIntl();
  const { t } = useText();
  const currencies = useMemo(() => currencyChoices(locale), [locale]);
  const choices = useMemo(
    () => withStored(currencies, value, (stored) => t('currency.foreign', { code: stored })),
    [currencies, value, t],
  );
  return <ChoicePicker ref={ref} value={value} choices={choices} {...props} />;
});
CurrencyPicker.displayName = 'CurrencyPicker';
