import { useState } from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { LiveQuote } from '../../../server/src/desk/contract';
import { useText } from '../text';
import type { Desk } from './useDesk';
import { sureOf } from './verbs';

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5];

/** Approves at once what needs no look at each. */
export const ApproveAbove = ({ quotes, desk }: { quotes: readonly LiveQuote[]; desk: Desk }) => {
  const { t, percent } = useText();
  const [confidence, setConfidence] = useState(0.9);
  const stored = quotes.filter(({ documentId }) => documentId !== null);
  if (!sureOf(stored, Math.min(...STEPS)).length) return null;
  const count = sureOf(stored, confidence).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={3}>
      <Field.Root>
        <Field.Label>{t('approveAbove.label')}</Field.Label>
        <SingleSelect size="S" value={confidence} onChange={(value) => setConfidence(Number(value))}>
          {STEPS.map((step) => (
            <SingleSelectOption key={step} value={step}>
              {t('approveAbove.step', { share: percent(step) })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button
        size="S"
        variant="secondary"
        disabled={count === 0}
        aria-disabled={desk.busy}
        onClick={() => void desk.approveAbove(confidence)}
      >
        {t('approveAbove.approve', { count })}
      </Button>
    </Flex>
  );
};
