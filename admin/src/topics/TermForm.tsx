import { useEffect, useRef, useState } from 'react';
import { Box, Button, Checkbox, Field, Flex, Grid, NumberInput, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Term } from '../../../server/src/analysis/types';
import { useText } from '../text';
import { termWith, typedTerms } from './words';

/** Enter in one of these fields must not save the form around them. */
const holdEnter = (event: { key: string; preventDefault(): void }) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** Neighbours as text: what is typed stays as it is typed, while the term already has the list. */
const Neighbours = ({
  label,
  hint,
  language,
  words,
  onChange,
}: {
  label: string;
  hint: string;
  language: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
}) => {
  const [typed, setTyped] = useState(words.join(', '));
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        lang={language}
        value={typed}
        onKeyDown={holdEnter}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(typedTerms(event.target.value));
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
};

/** The settings of one word. It takes the focus when its chip is opened. */
export const TermForm = ({
  language,
  term,
  onChange,
  onRemove,
}: {
  language: string;
  term: Term;
  onChange: (term: Term) => void;
  onRemove: () => void;
}) => {
  const { t } = useText();
  const { locale } = useIntl();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<Term>) => onChange(termWith(term, change));
  return (
    <Box
      role="group"
      aria-label={t('word.settings', { word: term.term })}
      background="neutral100"
      hasRadius
      padding={4}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root hint={t('word.termHint')}>
            <Field.Label>{t('word.term')}</Field.Label>
            <TextInput
              ref={first}
              lang={language}
              value={term.term}
              onKeyDown={holdEnter}
              onChange={(event) => set({ term: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root hint={t('word.weightHint')}>
            <Field.Label>{t('word.weight')}</Field.Label>
            <NumberInput
              locale={locale}
              value={term.weight ?? 1}
              step={0.1}
              onKeyDown={holdEnter}
              onValueChange={(weight) => set({ weight: Math.min(1, Math.max(0, weight ?? 1)) })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Neighbours
            label={t('word.requires')}
            hint={t('word.listHint')}
            language={language}
            words={term.requires ?? []}
            onChange={(requires) => set({ requires })}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Neighbours
            label={t('word.forbids')}
            hint={t('word.listHint')}
            language={language}
            words={term.forbids ?? []}
            onChange={(forbids) => set({ forbids })}
          />
        </Grid.Item>
      </Grid.Root>
      <Flex gap={6} wrap="wrap" paddingTop={4} justifyContent="space-between">
        <Flex gap={6} wrap="wrap">
          <Checkbox
            checked={term.exactCase === true}
            onCheckedChange={(checked) => set({ exactCase: checked === true })}
          >
            {t('word.exact')}
          </Checkbox>
          <Checkbox
            checked={term.against === true}
            onCheckedChange={(checked) => set({ against: checked === true })}
          >
            {t('word.against')}
          </Checkbox>
        </Flex>
        <Button size="S" variant="danger-light" onClick={onRemove}>
          {t('word.remove')}
        </Button>
      </Flex>
    </Box>
  );
};
