import { useRef } from 'react';
import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  TextInput,
  Toggle,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Option, OptionOrigin, OptionValue } from '../../../server/src/desk/settings-contract';
import { Mark, type Tone } from '../labels';
import { useText, type MessageKey } from '../text';
import { shownOf, type Control, type Typed, type Wording } from './options';

const ORIGINS: Record<OptionOrigin, { key: MessageKey; tone: Tone }> = {
  default: { key: 'option.origin.default', tone: 'neutral' },
  here: { key: 'option.origin.here', tone: 'success' },
  file: { key: 'option.origin.file', tone: 'neutral' },
};

/** A value in words, as the line beneath the control tells the default. */
const useValueText = (): ((control: Control, value: OptionValue) => string) => {
  const { t } = useText();
  const { formatNumber } = useIntl();
  return (control, value) => {
    if (control.kind === 'choice') {
      const key = control.choices[String(value)];
      return key ? t(key) : String(value);
    }
    if (typeof value === 'boolean') return t(value ? 'option.on' : 'option.off');
    if (typeof value === 'number') return formatNumber(value);
    const text = Array.isArray(value) ? value.join(', ') : value;
    return text || t('option.empty');
  };
};

const Input = ({
  control,
  shown,
  disabled,
  onType,
}: {
  control: Control;
  shown: Typed;
  disabled: boolean;
  onType: (typed: Typed) => void;
}) => {
  const { t } = useText();
  if (typeof shown === 'boolean') {
    return (
      <Toggle
        onLabel={t('option.on')}
        offLabel={t('option.off')}
        checked={shown}
        disabled={disabled}
        onChange={(event) => onType(event.target.checked)}
      />
    );
  }
  if (control.kind === 'choice') {
    return (
      <SingleSelect value={shown} disabled={disabled} onChange={(value) => onType(String(value))}>
        {Object.entries(control.choices).map(([value, label]) => (
          <SingleSelectOption key={value} value={value}>
            {t(label)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  }
  return (
    <TextInput
      value={shown}
      disabled={disabled}
      autoComplete="off"
      inputMode={control.kind === 'number' ? 'numeric' : control.kind === 'share' ? 'decimal' : 'text'}
      onChange={(event) => onType(event.target.value)}
    />
  );
};

/** One option: its control, what it does, its default, and whose word holds. */
export const OptionField = ({
  option,
  wording: { label, hint, example = '', control },
  change,
  error,
  onType,
  onReset,
}: {
  option: Option;
  wording: Wording;
  /** What is not saved yet. */
  change: Typed | null | undefined;
  /** The server's sentence. */
  error: string | undefined;
  onType: (typed: Typed) => void;
  onReset: () => void;
}) => {
  const { t } = useText();
  const textOf = useValueText();
  const frame = useRef<HTMLDivElement>(null);
  const { origin, resting } = option;
  const changed = change !== undefined;
  const locked = origin === 'file';
  const resettable = locked
    ? resting !== null && !changed
    : change !== null && (origin === 'here' || changed);
  return (
    <Field.Root ref={frame} tabIndex={-1} error={error} hint={t(hint, { example })} maxWidth="640px">
      <Flex justifyContent="space-between" gap={4}>
        <Field.Label>{t(label)}</Field.Label>
        {changed ? (
          <Mark tone="warning">{t('option.unsaved')}</Mark>
        ) : (
          <Mark tone={ORIGINS[origin].tone}>{t(ORIGINS[origin].key)}</Mark>
        )}
      </Flex>
      <Input control={control} shown={shownOf(option, change)} disabled={locked} onType={onType} />
      <Field.Error />
      <Field.Hint />
      <Flex gap={4} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {t('option.default', { value: textOf(control, option.default) })}
        </Typography>
        {locked && resting !== null && (
          <Typography variant="pi" textColor="neutral600">
            {t('option.resting', { value: textOf(control, resting) })}
          </Typography>
        )}
        {resettable && (
          <TextButton
            type="button"
            onClick={() => {
              // The button goes away; a locked control takes no focus.
              const control = frame.current?.querySelector<HTMLElement>('input:enabled, [role="combobox"]');
              (locked ? frame.current : control)?.focus();
              onReset();
            }}
          >
            {t(locked ? 'option.forget' : 'option.reset')}
            <VisuallyHidden>: {t(label)}</VisuallyHidden>
          </TextButton>
        )}
      </Flex>
    </Field.Root>
  );
};
