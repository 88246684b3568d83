import { useRef, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Correction, FrozenRate } from '../../../../server/src/desk/rates-contract';
import { Notice } from '../../Notice';
import { useNewsroomCorrectionsQuery } from '../api';
import { useBankChoices } from '../BankPicker';
import { statement } from '../numbers';
import { Rows } from '../Rows';
import { useWording } from '../useWording';
import { FieldGroup } from './FieldGroup';
import { changeOf, type FieldProps } from './FieldFrame';
import { FreezeForm } from './FreezeForm';
import { frozenIn } from './stored';

const Entry = ({
  rate,
  bank,
  correction,
  onRemove,
}: {
  rate: FrozenRate;
  bank: string;
  correction: Correction | null;
  /** Missing where the form is read-only. */
  onRemove: (() => void) | null;
}) => {
  const { t, marks, day } = useWording();
  const said = statement(rate, marks);
  const details = [
    day(rate.date),
    rate.effectiveDate !== rate.date && t('frozen.published', { date: day(rate.effectiveDate) }),
    bank,
    rate.derived && t('frozen.derived'),
  ];
  return (
    <li>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <div>
            <Typography tag="p" fontWeight="bold">
              {said}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {details.filter(Boolean).join(', ')}
            </Typography>
          </div>
          {onRemove && (
            <Button
              size="S"
              variant="tertiary"
              aria-label={t('frozen.removeOne', { rate: said })}
              onClick={onRemove}
            >
              {t('frozen.remove')}
            </Button>
          )}
        </Flex>
        {correction && (
          <Notice tone="warning">
            {t('frozen.corrected', { rate: statement({ ...rate, rate: correction.rate }, marks) })}
          </Notice>
        )}
      </Flex>
    </li>
  );
};

/** The rates that an article quotes, each as it was on its day. */
const FrozenRatesInput = (field: FieldProps<FrozenRate[]>) => {
  const { t, failure } = useWording();
  const list = useRef<HTMLUListElement>(null);
  const [adding, setAdding] = useState(false);
  const { rates, foreign } = frozenIn(field.value);
  const { choices } = useBankChoices(null);
  const { currentData, error } = useNewsroomCorrectionsQuery(rates, { skip: rates.length === 0 });
  const change = changeOf(field);
  const set = (next: FrozenRate[]) => change(next.length ? next : null);
  const editable = !field.disabled && foreign === 0;

  const remove = (index: number) => {
    set(rates.filter((_, place) => place !== index));
    // The button goes with its entry; the list is the nearest thing that stays.
    list.current?.focus();
  };

  return (
    <FieldGroup field={field}>
      {foreign > 0 && <Notice tone="warning">{t('frozen.foreign', { count: foreign })}</Notice>}
      {error !== undefined && (
        <Notice tone="warning">{t('frozen.unchecked', { failure: failure(error) })}</Notice>
      )}
      {rates.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {t('frozen.none')}
        </Typography>
      )}
      <Rows ref={list} tabIndex={-1} aria-label={t('frozen.list')}>
        {rates.map((rate, index) => (
          <Entry
            key={`${rate.base} ${rate.counter} ${rate.amount} ${rate.bank} ${rate.date} ${index}`}
            rate={rate}
            bank={choices.find(({ value }) => value === rate.bank)?.text ?? rate.bank}
            correction={currentData?.corrections[index] ?? null}
            onRemove={editable ? () => remove(index) : null}
          />
        ))}
      </Rows>
      {editable && !adding && (
        <div>
          <Button size="S" variant="secondary" startIcon={<Plus />} onClick={() => setAdding(true)}>
            {t('frozen.add')}
          </Button>
        </div>
      )}
      {editable && adding && (
        <FreezeForm
          name={field.name}
          onTaken={(rate) => {
            set([...rates, rate]);
            setAdding(false);
            list.current?.focus();
          }}
          onClose={() => {
            setAdding(false);
            list.current?.focus();
          }}
        />
      )}
    </FieldGroup>
  );
};

export default FrozenRatesInput;
