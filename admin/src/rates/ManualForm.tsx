import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { fieldErrorsOf } from '../failure';
import { Notice } from '../Notice';
import { useNewsroomManualRateMutation } from './api';
import { CurrencyPicker } from './CurrencyPicker';
import { DayInput } from './DayInput';
import { readManual, type ManualDraft } from './manual';
import { publishedStatement } from './numbers';
import { useWording } from './useWording';

const BLANK: ManualDraft = {
  base: null,
  counter: null,
  nominal: '1',
  value: '',
  effectiveDate: null,
  expiresOn: null,
};

const Cell = ({
  name,
  label,
  hint,
  error,
  children,
}: {
  name: keyof ManualDraft;
  label: string;
  hint?: string;
  error?: string;
  children: ReactNode;
}) => (
  <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
    <Field.Root id={`newsroom-manual-${name}`} name={name} hint={hint} error={error} required>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  </Grid.Item>
);

export const ManualForm = () => {
  const { t, locale, marks, day, failure: sentence } = useWording();
  const { toggleNotification } = useNotification();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [send, { isLoading }] = useNewsroomManualRateMutation();

  const set = <Name extends keyof ManualDraft>(name: Name, value: ManualDraft[Name]) => {
    setDraft((before) => ({ ...before, [name]: value }));
    setRefusal(null);
  };

  const refused = fieldErrorsOf(refusal);
  const reading = readManual(draft, marks);
  const problems = tried && 'problems' in reading ? reading.problems : {};
  const error = (name: keyof ManualDraft): string | undefined => {
    const problem = problems[name];
    return problem ? t(problem.key, problem.values) : refused[name];
  };
  const isBesideField = Object.keys(refused).some((name) => name in BLANK);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isLoading) return;
    if ('problems' in reading) {
      setTried(true);
      const [first] = Object.keys(BLANK).filter((name) => name in reading.problems);
      form.current?.querySelector<HTMLElement>(`#newsroom-manual-${first}`)?.focus();
      return;
    }
    const answer = await send({ locale, rate: reading.rate });
    if ('error' in answer) return setRefusal(answer.error);
    toggleNotification({
      type: 'success',
      message: t('manual.added', { rate: publishedStatement(reading.rate, marks) }),
    });
    setTried(false);
    setDraft({ ...BLANK, base: draft.base, counter: draft.counter, nominal: draft.nominal });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={t('manual.add')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal !== null && !isBesideField && <Notice tone="danger">{sentence(refusal)}</Notice>}
        <Grid.Root gap={4}>
          <Cell name="base" label={t('manual.base')} error={error('base')}>
            <CurrencyPicker value={draft.base} onChange={(code) => set('base', code)} />
          </Cell>
          <Cell name="counter" label={t('manual.counter')} error={error('counter')}>
            <CurrencyPicker value={draft.counter} onChange={(code) => set('counter', code)} />
          </Cell>
          <Cell name="nominal" label={t('manual.nominal')} error={error('nominal')}>
            <TextInput
              inputMode="numeric"
              value={draft.nominal}
              onChange={(event) => set('nominal', event.target.value)}
            />
          </Cell>
          <Cell name="value" label={t('manual.value')} error={error('value')} hint={t('manual.valueHint')}>
            <TextInput
              inputMode="decimal"
              autoComplete="off"
              value={draft.value}
              onChange={(event) => set('value', event.target.value)}
            />
          </Cell>
          <Cell name="effectiveDate" label={t('manual.effectiveDate')} error={error('effectiveDate')}>
            <DayInput value={draft.effectiveDate} onChange={(date) => set('effectiveDate', date)} />
          </Cell>
          <Cell name="expiresOn" label={t('manual.expiresOn')} error={error('expiresOn')}>
            <DayInput
              value={draft.expiresOn}
              from={draft.effectiveDate}
              onChange={(date) => set('expiresOn', date)}
            />
          </Cell>
        </Grid.Root>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Box aria-live="polite">
            {'rate' in reading && (
              <Typography textColor="neutral800">
                {t('manual.reads', {
                  rate: publishedStatement(reading.rate, marks),
                  from: day(reading.rate.effectiveDate),
                  to: day(reading.rate.expiresOn),
                })}
              </Typography>
            )}
          </Box>
          <Button type="submit" variant="secondary" loading={isLoading}>
            {t('manual.add')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
