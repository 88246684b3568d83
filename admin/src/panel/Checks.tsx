import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Check, CheckCode } from '../../../server/src/desk/contract';
import { useText, type MessageKey } from '../text';
import { Item } from './Item';

const SENTENCES: Record<CheckCode, MessageKey> = {
  embargo: 'check.embargo',
  'quote-altered': 'check.altered',
  'quote-ambiguous': 'check.ambiguous',
  'quote-missing': 'check.missing',
  'quote-speaker': 'check.speaker',
  topics: 'check.topics',
  'rate-corrected': 'check.corrected',
  'rate-superseded': 'check.superseded',
};

// A long article without speakers would otherwise push its quotes off the screen.
const SHOWN = 4;

const WORDS = 80;

const short = (words: string): string =>
  words.length > WORDS ? `${words.slice(0, WORDS).replace(/\s\S*$/u, '')}…` : words;

const Line = ({ check, onShow }: { check: Check; onShow: ((check: Check) => void) | null }) => {
  const { t, moment } = useText();
  const { code, subject, now, blocks } = check;
  const words = subject === null ? '' : code === 'embargo' ? moment(subject) : short(subject);
  return (
    <Item>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {blocks && (
          <Typography tag="strong" variant="pi" fontWeight="bold" textColor="danger700">
            {t('check.blocks')}{' '}
          </Typography>
        )}
        {t(SENTENCES[code], { subject: words, now: now === null ? '' : short(now) })}
      </Typography>
      {onShow && (
        <TextButton aria-label={t('check.showOne', { words })} onClick={() => onShow(check)}>
          {t('check.show')}
        </TextButton>
      )}
    </Item>
  );
};

/** What to look at before publishing: what the server would refuse for, and what it would let through. */
export const Checks = ({ checks, onShow }: { checks: readonly Check[]; onShow: (check: Check) => void }) => {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const blocking = checks.filter(({ blocks }) => blocks).length;
  const shown = all ? checks : checks.slice(0, Math.max(SHOWN, blocking));
  return (
    <Box tag="section" aria-labelledby="newsroom-checks">
      <Typography id="newsroom-checks" tag="h3" variant="sigma" textColor="neutral600">
        {t('checks.title')}
      </Typography>
      <Typography tag="p" variant="pi" textColor={blocking ? 'danger700' : 'neutral600'} aria-live="polite">
        {blocking
          ? t('checks.blocked', { count: blocking })
          : t(checks.length ? 'checks.some' : 'checks.none')}
      </Typography>
      {shown.length > 0 && (
        <Box tag="ul" padding={0}>
          {shown.map((check, index) => (
            <Line
              key={`${check.code} ${check.quote ?? check.subject ?? index}`}
              check={check}
              onShow={check.code.startsWith('quote') || check.code === 'topics' ? onShow : null}
            />
          ))}
        </Box>
      )}
      {checks.length > Math.max(SHOWN, blocking) && (
        <Flex paddingTop={2}>
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'show.less' : 'show.all')}
          </TextButton>
        </Flex>
      )}
    </Box>
  );
};
