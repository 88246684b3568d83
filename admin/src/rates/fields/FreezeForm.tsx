import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Box, Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import type { FrozenRate } from '../../../../server/src/desk/rates-contract';
import { fieldErrorsOf } from '../../failure';
import { Notice } from '../../Notice';
import { useNewsroomFreezeRateMutation } from '../api';
import { BankPicker } from '../BankPicker';
import { CurrencyPicker } from '../CurrencyPicker';
import { DayInput } from '../DayInput';
import { readFreeze, type FreezeDraft } from '../freeze';
import { useWording } from '../useWording';

const Cell = ({
  id,
  label,
  error,
  wide,
  children,
}: {
  id: string;
  label: string;
  error?: string;
  wide?: boolean;
  children: ReactNode;
}) => (
  <Grid.Item col={wide ? 12 : 6} s={wide ? 12 : 6} xs={12} direction="column" alignItems="stretch">
    <Field.Root id={id} error={error} required>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
    </Field.Root>
  </Grid.Item>
);

/** Asks the server for the rate of a day. No form of its own: it stands inside the Content Manager's. */
export const FreezeForm = ({
  name,
  onTaken,
  onClose,
}: {
  name: string;
  onTaken: (rate: FrozenRate) => void;
  onClose: () => void;
}) => {
  const { t, marks, failure } = useWording();
  const [draft, setDraft] = useState<FreezeDraft>({
    base: null,
    counter: null,
    amount: '1',
    bank: null,
    date: null,
  });
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [freeze, { isLoading }] = useNewsroomFreezeRateMutation();
  const refused = fieldErrorsOf(refusal);
  const reading = readFreeze(draft, marks);
  const problems = tried && 'problems' in reading ? reading.problems : {};

  const set = <Field extends keyof FreezeDraft>(field: Field, value: FreezeDraft[Field]) => {
    setDraft((before) => ({ ...before, [field]: value }));
    setRefusal(null);
  };
  const cell = (field: keyof FreezeDraft) => {
    const problem = problems[field];
    return {
      id: `${name}-${field}`,
      error: problem ? t(problem.key, problem.values) : refused[field],
    };
  };

  const take = async () => {
    if (isLoading) return;
    setTried(true);
    if ('problems' in reading) return;
    const answer = await freeze(reading.request);
    if ('error' in answer) setRefusal(answer.error);
    else onTaken(answer.data);
  };

  return (
    <Box
      role="group"
      aria-label={t('frozen.add')}
      borderColor="neutral200"
      hasRadius
      padding={4}
      onKeyDown={(event: KeyboardEvent) => {
        // Enter in a field would save the whole document.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal !== null && !Object.keys(refused).some((field) => field in draft) && (
          <Notice tone="danger">{failure(refusal)}</Notice>
        )}
        <Grid.Root gap={4}>
          <Cell label={t('frozen.amount')} {...cell('amount')}>
            <TextInput
              inputMode="decimal"
              value={draft.amount}
              onChange={(event) => set('amount', event.target.value)}
            />
          </Cell>
          <Cell label={t('frozen.date')} {...cell('date')}>
            <DayInput value={draft.date} onChange={(date) => set('date', date)} />
          </Cell>
          <Cell label={t('manual.base')} {...cell('base')}>
            <CurrencyPicker value={draft.base} onChange={(code) => set('base', code)} />
          </Cell>
          <Cell label={t('manual.counter')} {...cell('counter')}>
            <CurrencyPicker value={draft.counter} onChange={(code) => set('counter', code)} />
          </Cell>
          <Cell label={t('frozen.bank')} wide {...cell('bank')}>
            <BankPicker value={draft.bank} onChange={(slug) => set('bank', slug)} />
          </Cell>
        </Grid.Root>
        <Flex gap={2}>
          <Button size="S" aria-disabled={isLoading} onClick={() => void take()}>
            {t('frozen.take')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onClose}>
            {t('frozen.cancel')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
