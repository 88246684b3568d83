import { useEffect, useRef, useState } from 'react';
import { Box, Button, Field, Flex, TextInput, Typography, useNotifyAT } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Term } from '../../../server/src/analysis/types';
import { useText } from '../text';
import { TermForm } from './TermForm';
import { termsWith, typedTerms, withoutTerm, withTerm, withTerms, type Words } from './words';

const Chip = styled.button<{ $open: boolean; $against: boolean }>`
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border: 1px ${({ $against }) => ($against ? 'dashed' : 'solid')}
    ${({ theme, $open }) => ($open ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $open }) => ($open ? theme.colors.primary100 : theme.colors.neutral0)};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;
  overflow-wrap: anywhere;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Some topics have hundreds of words: what stands below the list must stay within reach. */
const List = styled.ul`
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  max-height: 15rem;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[1]};
  list-style: none;
`;

/** What is special about a term, in signs beside it and in words for a screen reader. */
const useMarks = () => {
  const { t, percent } = useText();
  return ({ weight = 1, exactCase, against, requires, forbids }: Term): string =>
    [
      weight !== 1 && percent(weight),
      exactCase && t('word.exactMark'),
      against && t('word.againstMark'),
      requires?.length && t('word.requiresMark', { words: requires.join(', ') }),
      forbids?.length && t('word.forbidsMark', { words: forbids.join(', ') }),
    ]
      .filter(Boolean)
      .join(' · ');
};

export const LanguageWords = ({
  code,
  name,
  words,
  disabled,
  onChange,
}: {
  code: string;
  name: string;
  words: Words;
  disabled: boolean;
  onChange: (words: Words) => void;
}) => {
  const { t } = useText();
  const { notifyStatus } = useNotifyAT();
  const marksOf = useMarks();
  const [open, setOpen] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState(0);
  const terms = words[code] ?? [];
  const chosen = open === null ? undefined : terms[open];
  const wanted = typedTerms(typed);
  const shown = termsWith(terms, wanted);

  useEffect(() => {
    if (added) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [added]);

  const add = () => {
    if (!wanted.length) return;
    onChange(withTerms(words, code, wanted));
    notifyStatus(t('words.added', { words: wanted.join(', ') }));
    setTyped('');
    setAdded((times) => times + 1);
  };
  const remove = (index: number) => {
    setOpen(null);
    onChange(withoutTerm(words, code, index));
    notifyStatus(t('words.removed', { word: terms[index]?.term ?? '' }));
    // The chip goes with its word; the field beside it is the nearest thing that stays.
    input.current?.focus();
  };

  return (
    <Flex
      role="group"
      aria-label={t('words.in', { language: name })}
      direction="column"
      alignItems="stretch"
      gap={2}
    >
      <Typography fontWeight="bold">{t('words.count', { language: name, count: terms.length })}</Typography>
      {shown.length > 0 && (
        // Without buttons in it, the list itself must take the focus to be scrolled by keyboard.
        <List ref={list} tabIndex={disabled ? 0 : undefined}>
          {shown.map(({ term, index }) => {
            const marks = marksOf(term);
            const said = (
              <>
                <span lang={code}>{term.term}</span>
                {marks && (
                  <Typography variant="pi" textColor="neutral600">
                    {` · ${marks}`}
                  </Typography>
                )}
              </>
            );
            return (
              <li key={index}>
                {disabled ? (
                  <Typography>{said}</Typography>
                ) : (
                  <Chip
                    type="button"
                    $open={open === index}
                    $against={term.against === true}
                    aria-expanded={open === index}
                    onClick={() => setOpen(open === index ? null : index)}
                    onKeyDown={(event) => event.key === 'Delete' && remove(index)}
                  >
                    {said}
                  </Chip>
                )}
              </li>
            );
          })}
        </List>
      )}
      {chosen && open !== null && (
        <TermForm
          key={open}
          language={code}
          term={chosen}
          onChange={(term) => onChange(withTerm(words, code, open, term))}
          onRemove={() => remove(open)}
        />
      )}
      {!disabled && (
        <Field.Root hint={terms.length > 0 && t('words.newHint')}>
          <Field.Label>{t('words.new', { language: name })}</Field.Label>
          <Flex gap={2}>
            <Box flex="1" maxWidth="400px">
              <TextInput
                ref={input}
                lang={code}
                value={typed}
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  // Around it may be a form that Enter would save.
                  event.preventDefault();
                  add();
                }}
              />
            </Box>
            <Button variant="secondary" onClick={add} aria-disabled={!typed.trim()}>
              {t('words.add')}
            </Button>
          </Flex>
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
};
