import { useRef } from 'react';
import {
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
  useNotifyAT,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { Notice } from '../../Notice';
import { useBankChoices } from '../BankPicker';
import { moved } from '../choices';
import { useWording } from '../useWording';
import { FieldGroup } from './FieldGroup';
import { changeOf, type FieldProps } from './FieldFrame';
import { slugsIn } from './stored';

const List = styled.ol`
  padding: 0;
  list-style: none;
`;

/** Banks in the order in which they stand in for each other. */
const BanksInput = (field: FieldProps<string[]>) => {
  const { t, failure } = useWording();
  const { notifyStatus } = useNotifyAT();
  const list = useRef<HTMLOListElement>(null);
  const slugs = slugsIn(field.value);
  const { choices, error } = useBankChoices(null);
  const change = changeOf(field);
  const set = (next: string[]) => change(next.length ? next : null);
  const textOf = (slug: string) =>
    choices.find(({ value }) => value === slug)?.text ??
    (choices.length ? t('bank.foreign', { slug }) : slug);

  const move = (index: number, by: -1 | 1) => {
    set(moved(slugs, index, by));
    notifyStatus(t('banks.moved', { bank: textOf(slugs[index]!), place: index + by + 1 }));
  };
  const remove = (index: number) => {
    set(slugs.filter((_, place) => place !== index));
    // The button goes with its entry; the list is the nearest thing that stays.
    list.current?.focus();
  };

  const open = choices.filter(({ value }) => !slugs.includes(value));
  return (
    <FieldGroup field={field}>
      {error !== undefined && <Notice tone="warning">{failure(error)}</Notice>}
      <List ref={list} tabIndex={-1} aria-label={t('banks.order')}>
        {slugs.map((slug, index) => {
          const bank = textOf(slug);
          return (
            <Flex key={slug} tag="li" justifyContent="space-between" gap={2} paddingBottom={1}>
              <Typography>
                {index + 1}. {bank}
              </Typography>
              <Flex gap={1}>
                <IconButton
                  variant="ghost"
                  label={t('banks.up', { bank })}
                  aria-disabled={index === 0}
                  disabled={field.disabled}
                  onClick={() => index > 0 && move(index, -1)}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={t('banks.down', { bank })}
                  aria-disabled={index === slugs.length - 1}
                  disabled={field.disabled}
                  onClick={() => index < slugs.length - 1 && move(index, 1)}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={t('banks.remove', { bank })}
                  disabled={field.disabled}
                  onClick={() => remove(index)}
                >
                  <Cross />
                </IconButton>
              </Flex>
            </Flex>
          );
        })}
      </List>
      {!field.disabled && (
        <SingleSelect
          aria-label={t('banks.add')}
          placeholder={t('banks.add')}
          value=""
          disabled={open.length === 0}
          onChange={(slug) => set([...slugs, String(slug)])}
        >
          {open.map(({ value, text }) => (
            <SingleSelectOption key={value} value={value}>
              {text}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </FieldGroup>
  );
};

export default BanksInput;
