import { useMemo } from 'react';
import { Field, Grid, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useNewsroomLocalesQuery } from '../../api';
import { FieldGroup } from './FieldGroup';
import { changeOf, type FieldProps } from './FieldFrame';
import { languagesFor, withWords, wordsIn } from './stored';

/** The same words in each language of the site; a language without words falls back to the field "Label". */
const LabelsInput = (field: FieldProps<Record<string, string>>) => {
  const { locale } = useIntl();
  const { data: locales } = useNewsroomLocalesQuery(undefined);
  const words = wordsIn(field.value);
  const names = useMemo(
    () => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
    [locale],
  );
  const change = changeOf(field);
  const languages = languagesFor(
    (locales ?? []).map(({ code }) => code),
    Object.keys(words),
  );
  return (
    <FieldGroup field={field}>
      <Grid.Root gap={3}>
        {languages.map((language) => (
          <Grid.Item key={language} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root id={`${field.name}-${language}`}>
              <Field.Label>{names.of(language) ?? language}</Field.Label>
              <TextInput
                lang={language}
                value={words[language] ?? ''}
                disabled={field.disabled}
                onChange={(event) => change(withWords(words, language, event.target.value))}
              />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
    </FieldGroup>
  );
};

export default LabelsInput;
