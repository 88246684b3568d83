import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Refusal, TryAnswer } from '../../../server/src/desk/topics-contract';
import { useText, type MessageKey } from '../text';
import { piecesOf } from './highlights';

const REFUSALS: Record<Refusal, MessageKey> = {
  requires: 'refused.requires',
  forbids: 'refused.forbids',
  name: 'refused.name',
  covered: 'refused.covered',
  against: 'refused.against',
};

/** A long text is shown by its beginning; the table below tells of all of it. */
const SHOWN = 4000;
const ROWS = 30;

const Text = styled.div`
  max-height: 16rem;
  overflow: auto;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  mark {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    font-weight: 600;
  }
  s {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: start;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
`;

/** How a topic fares on a text: the words that count, what each adds to the score, and those that do not count. */
export const TriedResult = ({
  answer: { topic, others },
  title,
  text,
  name,
}: {
  answer: TryAnswer;
  title: string;
  text: string;
  name: string;
}) => {
  const { t, percent } = useText();
  const marked = piecesOf(text.slice(0, SHOWN), [
    ...(topic?.evidence ?? [])
      .filter(({ field }) => field === 'text')
      .map(({ start, end }) => ({ start, end, kind: 'counts' as const })),
    ...(topic?.refused ?? [])
      .filter(({ field }) => field === 'text')
      .map(({ start, end }) => ({ start, end, kind: 'refused' as const })),
  ]);
  const inTitle = topic?.evidence.filter(({ field }) => field === 'title') ?? [];

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="bold">
        {topic
          ? t(topic.applied ? 'try.applied' : 'try.notApplied', {
              name: name || t('try.thisTopic'),
              score: percent(topic.score),
              threshold: percent(topic.threshold),
            })
          : t('try.off')}
      </Typography>
      {topic && topic.evidence.length > 0 && (
        <Table>
          <caption>
            <Typography variant="pi" textColor="neutral600">
              {t('try.adds', { count: topic.evidence.length + topic.more })}
            </Typography>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('try.form')}</th>
              <th scope="col">{t('try.term')}</th>
              <th scope="col">{t('try.weight')}</th>
              <th scope="col">{t('try.share')}</th>
            </tr>
          </thead>
          <tbody>
            {topic.evidence.slice(0, ROWS).map(({ form, term, weight, share, field, start }) => (
              <tr key={`${field}${start}${term}`}>
                <td>{field === 'title' ? t('try.inTitle', { form }) : form}</td>
                <td>{term}</td>
                <td>{percent(weight)}</td>
                <td>{percent(share * topic.score)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {topic && topic.refused.length > 0 && (
        <Box>
          <Typography fontWeight="bold">{t('try.refused')}</Typography>
          <ul>
            {topic.refused.slice(0, ROWS).map(({ form, reason, by, field, start, term }) => (
              <li key={`${field}${start}${term}`}>
                <Typography>{t(REFUSALS[reason], { form, by: by ?? '' })}</Typography>
              </li>
            ))}
          </ul>
        </Box>
      )}
      {text && (
        <Text tabIndex={0} role="region" aria-label={t('try.marked')}>
          {title && inTitle.length > 0 && (
            <Box paddingBottom={2}>
              <strong>
                {piecesOf(
                  title,
                  inTitle.map(({ start, end }) => ({ start, end, kind: 'counts' as const })),
                ).map(({ text: piece, kind }, index) =>
                  kind ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
                )}
              </strong>
            </Box>
          )}
          {marked.map(({ text: piece, kind }, index) =>
            kind === 'counts' ? (
              <mark key={index}>{piece}</mark>
            ) : kind === 'refused' ? (
              <s key={index}>{piece}</s>
            ) : (
              <span key={index}>{piece}</span>
            ),
          )}
          {text.length > SHOWN && '…'}
        </Text>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {others.length
          ? t('try.others', {
              topics: others
                .slice(0, 12)
                .map((other) => `${other.name} ${percent(other.score)}${other.applied ? ' ✓' : ''}`)
                .join(', '),
            })
          : t('try.noOthers')}
      </Typography>
    </Flex>
  );
};
