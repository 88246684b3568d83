import { useMemo, useState } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DeskTopic } from '../../../server/src/desk/contract';
import { useText } from '../text';
import { reasonsOf } from '../why';
import { useHighlight } from './highlights';
import type { Passage } from './passages';
import { jumpTo } from './places';

// A broad topic has a sentence in every other paragraph; the first few answer "why".
const SHOWN = 6;

/** The sentences that speak for a topic; their words are marked in the article as long as this is open. */
export const Reasons = ({
  id,
  evidence,
  more,
  fields,
}: {
  id: string;
  evidence: DeskTopic['evidence'];
  /** How many more places speak for it than `evidence` has. */
  more: number;
  /** The form's fields that are the article. */
  fields: readonly string[];
}) => {
  const { t } = useText();
  const { toggleNotification } = useNotification();
  const [all, setAll] = useState(false);
  const reasons = useMemo(() => reasonsOf(evidence), [evidence]);
  useHighlight(reasons);

  const jump = (passage: Passage) => {
    if (!jumpTo(fields, passage)) toggleNotification({ type: 'info', message: t('why.notShown') });
  };

  return (
    <Flex id={id} direction="column" alignItems="flex-start" gap={2}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {reasons.slice(0, all ? undefined : SHOWN).map(({ parts, ...passage }, index) => (
          <Typography key={index} tag="li" variant="pi" textColor="neutral700">
            {parts.map(({ text, found }, position) =>
              found ? <strong key={position}>{text}</strong> : text,
            )}{' '}
            <TextButton
              aria-label={t('why.showOne', { words: passage.forms.join(', ') })}
              onClick={() => jump(passage)}
            >
              {t('why.show')}
            </TextButton>
          </Typography>
        ))}
      </Flex>
      {reasons.length > SHOWN && (
        <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'show.less' : 'show.all')}
        </TextButton>
      )}
      {more > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {t('why.more', { count: more })}
        </Typography>
      )}
    </Flex>
  );
};
