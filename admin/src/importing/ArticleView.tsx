import { useMemo, type ReactNode } from 'react';
import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ImportPreview, PersonChoice } from '../../../server/src/desk/contract';
import { useText } from '../text';
import { Card } from '../Card';
import { highlight } from './highlight';
import { jumpTo, passageId, quoteId } from './jump';

const Passage = styled.mark<{ $repaired: boolean }>`
  background: ${({ theme }) => theme.colors.primary200};
  color: ${({ theme }) => theme.colors.neutral1000};
  border-bottom: 2px ${({ $repaired }) => ($repaired ? 'dashed' : 'solid')}
    ${({ theme, $repaired }) => ($repaired ? theme.colors.warning600 : theme.colors.primary600)};
`;

const Number = styled.button`
  color: inherit;
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1;
  vertical-align: super;
  padding: 0 0.3rem;
`;

const Paragraphs = styled.div`
  white-space: pre-line;
  overflow-wrap: anywhere;
  & > p + p {
    margin-top: ${({ theme }) => theme.spaces[4]};
  }
`;

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Flex tag="div" gap={2} alignItems="baseline">
    <Box tag="dt" width="16rem" shrink={0}>
      <Typography variant="pi" textColor="neutral600">
        {name}
      </Typography>
    </Box>
    <Box tag="dd" minWidth={0}>
      <Typography>{children}</Typography>
    </Box>
  </Flex>
);

const names = (people: PersonChoice[], fresh: string): string =>
  people.map(({ name, documentId }) => (documentId ? name : `${name} (${fresh})`)).join(', ');

export const ArticleView = ({ preview }: { preview: ImportPreview }) => {
  const { t } = useText();
  const { text, quotes } = preview;
  const paragraphs = useMemo(() => highlight(text, quotes), [text, quotes]);
  const fresh = t('check.newPerson');

  return (
    <Card title={t('check.article')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h3" variant="alpha">
          {preview.title}
        </Typography>
        {preview.standfirst && (
          <Box>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t('check.standfirst')}
            </Typography>
            <Typography variant="epsilon" tag="p" fontWeight="semiBold">
              {preview.standfirst}
            </Typography>
          </Box>
        )}
        <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
          {preview.byline && <Fact name={t('check.byline')}>{preview.byline}</Fact>}
          {preview.outlet && <Fact name={t('check.outlet')}>{preview.outlet}</Fact>}
          <Fact name={t('check.interviewees')}>
            {names(preview.interviewees, fresh) || t('check.nobody')}
          </Fact>
          {preview.interviewers.length > 0 && (
            <Fact name={t('check.interviewers')}>{names(preview.interviewers, fresh)}</Fact>
          )}
          <Fact name={t('check.language')}>
            {preview.locale
              ? t('check.inLocale', { language: preview.language, locale: preview.locale })
              : preview.language}
          </Fact>
          {preview.readouts.length > 0 && (
            <Fact name={t('check.readouts')}>
              {preview.readouts.map((readout) => readout.text).join(' · ')}
            </Fact>
          )}
          <Fact name={t('check.paragraphs')}>{paragraphs.length}</Fact>
        </Flex>
        <Divider />
        <Paragraphs lang={preview.language}>
          {paragraphs.map((runs, index) => (
            <Typography key={index} tag="p" variant="epsilon" lineHeight={1.6}>
              {runs.map((run, position) =>
                run.quote === null ? (
                  run.text
                ) : (
                  <Passage
                    key={position}
                    id={run.opens ? passageId(run.quote) : undefined}
                    tabIndex={run.opens ? -1 : undefined}
                    $repaired={quotes[run.quote]?.repaired ?? false}
                  >
                    {run.opens && <QuoteNumber index={run.quote} />}
                    {run.text}
                  </Passage>
                ),
              )}
            </Typography>
          ))}
        </Paragraphs>
      </Flex>
    </Card>
  );
};

const QuoteNumber = ({ index }: { index: number }) => {
  const { t } = useText();
  return (
    <Number
      type="button"
      aria-label={t('check.toQuote', { number: index + 1 })}
      onClick={() => jumpTo(quoteId(index))}
    >
      {index + 1}
    </Number>
  );
};
