import { forwardRef, memo, useId, useState, type ReactNode } from 'react';
import { Flex, IconButton, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowsCounterClockwise, Check, Code, Cross, Magic, User } from '@strapi/icons';
import { styled } from 'styled-components';
import type { AssignmentState, DeskTopic, Source, TopicVerb } from '../../../server/src/desk/contract';
import { SOURCES } from '../labels';
import { useText, type MessageKey } from '../text';
import { Reasons } from './Reasons';
import { topicVerbs } from './verbs';

const VERBS: Record<TopicVerb, { label: MessageKey; icon: ReactNode }> = {
  accept: { label: 'topic.accept', icon: <Check /> },
  reject: { label: 'topic.reject', icon: <Cross /> },
  undo: { label: 'topic.undo', icon: <ArrowsCounterClockwise /> },
};

const SOURCE_ICONS: Record<Source, typeof User> = { machine: Magic, editor: User, system: Code };

/** Its colour repeats what the heading of the group says. */
const COLOURS = {
  applied: ['success100', 'success200'],
  suggested: ['neutral0', 'neutral200'],
  rejected: ['danger100', 'danger200'],
} as const satisfies Record<AssignmentState, readonly [string, string]>;

const Chip = styled.li<{ $state: AssignmentState }>`
  position: relative;
  list-style: none;
  display: flex;
  flex-direction: column;
  align-items: stretch;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  overflow-wrap: anywhere;
  background: ${({ theme, $state }) => theme.colors[COLOURS[$state][0]]};
  border: 1px solid ${({ theme, $state }) => theme.colors[COLOURS[$state][1]]};
  border-radius: ${({ theme }) => theme.spaces[4]};
`;

/** Whose word the topic is: a sign that the eye finds, and the same in words. */
const By = ({ topic: { source, decidedBy } }: { topic: DeskTopic }) => {
  const { t } = useText();
  const Icon = SOURCE_ICONS[source];
  return (
    <Flex gap={1} alignItems="center" minWidth={0}>
      <Icon aria-hidden width="1.2rem" height="1.2rem" fill="neutral600" style={{ flexShrink: 0 }} />
      <Typography variant="pi" textColor="neutral600">
        {decidedBy ? t('topic.decidedBy', { name: decidedBy.name }) : t(SOURCES[source])}
      </Typography>
    </Flex>
  );
};

/** Only the figure for the eye: the panel is narrow, and a chip should be one. */
const Score = ({ of }: { of: number }) => {
  const { t, percent } = useText();
  return (
    <Typography variant="pi" textColor="neutral600" title={t('topic.score', { share: percent(of) })}>
      <span aria-hidden>{percent(of)}</span>
      <VisuallyHidden>{t('topic.score', { share: percent(of) })}</VisuallyHidden>
    </Typography>
  );
};

interface Props {
  topic: DeskTopic;
  busy: boolean;
  /** Null for an editor who may not decide. */
  onDecide: ((topic: DeskTopic, verb: TopicVerb) => void) | null;
  /** The form's fields that are the article. */
  fields: readonly string[];
}

const TopicChipOfGroup = forwardRef<HTMLLIElement, Props>(({ topic, busy, onDecide, fields }, ref) => {
  const { t } = useText();
  const [explained, setExplained] = useState(false);
  const id = useId();

  return (
    <Chip ref={ref} tabIndex={-1} $state={topic.state}>
      <Flex gap={2} justifyContent="space-between" alignItems="center">
        <Typography fontWeight="bold">{topic.name}</Typography>
        {onDecide && (
          <Flex gap={1}>
            {topicVerbs(topic).map((verb) => (
              <IconButton
                key={verb}
                size="XS"
                aria-disabled={busy}
                label={t('topic.verbOn', { verb: t(VERBS[verb].label), topic: topic.name })}
                onClick={() => onDecide(topic, verb)}
              >
                {VERBS[verb].icon}
              </IconButton>
            ))}
          </Flex>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <By topic={topic} />
        {topic.score !== null && <Score of={topic.score} />}
        {topic.evidence.length > 0 && (
          <TextButton
            aria-expanded={explained}
            aria-controls={id}
            aria-label={t('topic.verbOn', {
              verb: t(explained ? 'topic.hideWhy' : 'topic.why'),
              topic: topic.name,
            })}
            onClick={() => setExplained(!explained)}
          >
            {t(explained ? 'topic.hideWhy' : 'topic.why')}
          </TextButton>
        )}
      </Flex>
      {explained && <Reasons id={id} evidence={topic.evidence} more={topic.more} fields={fields} />}
    </Chip>
  );
});
TopicChipOfGroup.displayName = 'TopicChip';

/** One topic with what an editor can do about it; drawn again only when something about it changes. */
export const TopicChip = memo(TopicChipOfGroup);
