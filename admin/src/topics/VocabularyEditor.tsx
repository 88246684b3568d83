import { useMemo } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useNewsroomLocalesQuery } from '../api';
import { languagesFor } from '../rates/fields/stored';
import { useText } from '../text';
import { LanguageWords } from './LanguageWords';
import type { Words } from './words';

/** The analysis knows the endings of these languages; a site in others still may tag in these. */
const READ = ['en', 'ru', 'be'];

/** Languages in the order in which they are asked for, with their names in the admin's language. */
export const useLanguages = (used: readonly string[]): { code: string; name: string }[] => {
  const { locale } = useIntl();
  const { data: locales } = useNewsroomLocalesQuery(undefined);
  const names = useMemo(
    () => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
    [locale],
  );
  const own = (locales ?? []).map(({ code }) => code);
  return languagesFor([...own, ...READ], used).map((code) => ({ code, name: names.of(code) ?? code }));
};

/** The words of a topic, by language: each a chip that opens its settings. */
export const VocabularyEditor = ({
  words,
  disabled = false,
  onChange,
}: {
  words: Words;
  disabled?: boolean;
  onChange: (words: Words) => void;
}) => {
  const { t } = useText();
  const languages = useLanguages(Object.keys(words));
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {!disabled && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('words.hint')}
        </Typography>
      )}
      {languages
        .filter(({ code }) => !disabled || words[code]?.length)
        .map(({ code, name }) => (
          <LanguageWords
            key={code}
            code={code}
            name={name}
            words={words}
            disabled={disabled}
            onChange={onChange}
          />
        ))}
    </Flex>
  );
};
