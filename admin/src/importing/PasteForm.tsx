import type { ClipboardEvent, FormEvent } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextButton,
  TextInput,
} from '@strapi/design-system';
import { Search } from '@strapi/icons';
import type { ImportRequest } from '../../../server/src/desk/contract';
import { useNewsroomLocalesQuery } from '../api';
import { Notice } from '../Notice';
import { useText } from '../text';
import { pasteFormatted, sourceOf, typeText, type Article } from './article';

export interface PasteOptions {
  /** A locale's code; empty lets the text's own language decide. */
  locale: string;
  sourceUrl: string;
}

const BY_LANGUAGE = 'by-language';

export const PasteForm = ({
  article,
  onArticle,
  options: { locale, sourceUrl },
  onOptions,
  onRead,
  isReading,
  autoFocus,
}: {
  article: Article;
  onArticle: (article: Article) => void;
  options: PasteOptions;
  onOptions: (options: PasteOptions) => void;
  onRead: (request: ImportRequest) => Promise<void>;
  isReading: boolean;
  autoFocus: boolean;
}) => {
  const { t } = useText();
  const { data: locales = [] } = useNewsroomLocalesQuery(undefined);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event;
    const { selectionStart, selectionEnd, value } = currentTarget;
    const pasted = pasteFormatted(
      { html: clipboardData.getData('text/html'), plain: clipboardData.getData('text/plain') },
      selectionStart === 0 && selectionEnd === value.length,
    );
    if (!pasted) return;
    event.preventDefault();
    onArticle(pasted);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await onRead({
      ...sourceOf(article),
      ...(locale && { locale }),
      ...(sourceUrl.trim() && { sourceUrl: sourceUrl.trim() }),
    });
  };

  return (
    <Box tag="form" onSubmit={submit} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Field.Root id="newsroom-article" hint={t('import.articleHint')} required>
          <Field.Label>{t('import.article')}</Field.Label>
          <Textarea
            name="article"
            autoFocus={autoFocus}
            rows={16}
            resizable
            placeholder={t('import.placeholder')}
            value={article.text}
            onChange={(event) => onArticle(typeText(event.target.value))}
            onPaste={paste}
          />
          <Field.Hint />
        </Field.Root>
        {article.html !== null && (
          <Notice
            tone="primary"
            action={
              <TextButton onClick={() => onArticle({ ...article, formatted: !article.formatted })}>
                {t(article.formatted ? 'import.usePlain' : 'import.useFormatting')}
              </TextButton>
            }
          >
            {t(article.formatted ? 'import.formatted' : 'import.plain')}
          </Notice>
        )}
        <Grid.Root gap={4}>
          {locales.length > 1 && (
            <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
              <Field.Root id="newsroom-locale">
                <Field.Label>{t('import.locale')}</Field.Label>
                <SingleSelect
                  value={locale || BY_LANGUAGE}
                  onChange={(code) =>
                    onOptions({ locale: code === BY_LANGUAGE ? '' : String(code), sourceUrl })
                  }
                >
                  <SingleSelectOption value={BY_LANGUAGE}>{t('import.byLanguage')}</SingleSelectOption>
                  {locales.map(({ code, name }) => (
                    <SingleSelectOption key={code} value={code}>
                      {name}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Grid.Item>
          )}
          <Grid.Item col={locales.length > 1 ? 8 : 12} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root id="newsroom-source">
              <Field.Label>{t('import.sourceUrl')}</Field.Label>
              <TextInput
                name="sourceUrl"
                inputMode="url"
                placeholder="https://"
                value={sourceUrl}
                onChange={(event) => onOptions({ locale, sourceUrl: event.target.value })}
              />
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
        <Flex justifyContent="flex-end">
          <Button
            type="submit"
            size="L"
            startIcon={<Search />}
            loading={isReading}
            disabled={!article.text.trim()}
          >
            {t('import.read')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
