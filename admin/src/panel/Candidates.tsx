import { useState } from 'react';
import { Box, Button, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import type { QuoteCandidate } from '../../../server/src/desk/contract';
import { useNewsroomCandidatesQuery } from '../api';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { Item } from './Item';
import type { Desk } from './useDesk';

const List = ({ quote, desk }: { quote: string; desk: Desk }) => {
  const { t, percent } = useText();
  const failure = useFailure();
  const { data, error, isFetching, refetch } = useNewsroomCandidatesQuery(quote, {
    refetchOnMountOrArgChange: true,
  });
  if (isFetching) return <Loader small>{t('loading')}</Loader>;
  if (error) {
    return (
      <Box role="alert">
        <Typography tag="p" variant="pi" textColor="danger700">
          {failure(error)}
        </Typography>
        <TextButton onClick={() => void refetch()}>{t('panel.retry')}</TextButton>
      </Box>
    );
  }
  const candidates = data?.candidates ?? [];
  if (!candidates.length) {
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('candidates.none')}
      </Typography>
    );
  }

  const attach = async ({ spans, words }: QuoteCandidate) => {
    // What was proposed may be gone meanwhile: then the proposals are made anew.
    if (!(await desk.decideQuote(quote, 'reattach', { candidate: { spans, words } }))) void refetch();
  };

  return (
    <Box tag="ul" padding={0} aria-label={t('candidates.title')}>
      {candidates.map((candidate) => (
        <Item key={candidate.spans.join()}>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {candidate.before}
            <strong>{candidate.words}</strong>
            {candidate.after}
          </Typography>
          <Flex gap={2} alignItems="center">
            <Button
              size="S"
              variant="tertiary"
              aria-disabled={desk.busy}
              aria-label={t('candidates.attachOne', { words: candidate.words })}
              onClick={() => void attach(candidate)}
            >
              {t('candidates.attach')}
            </Button>
            <Typography variant="pi" textColor="neutral600">
              {t('candidates.alike', { share: percent(candidate.similarity) })}
            </Typography>
          </Flex>
        </Item>
      ))}
    </Box>
  );
};

/** Where a lost quote may stand now. Looked for when an editor asks; attached only where they say. */
export const Candidates = ({ quote, desk }: { quote: string; desk: Desk }) => {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'candidates.hide' : 'candidates.find')}
      </TextButton>
      {open && <List quote={quote} desk={desk} />}
    </Box>
  );
};
