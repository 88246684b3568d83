import { useCallback, useId, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { AssignmentState, DeskTopic, TopicVerb } from '../../../server/src/desk/contract';
import { useText, type MessageKey } from '../text';
import { Quiet } from './Quiet';
import { TopicChip } from './TopicChip';
import type { Desk } from './useDesk';
import { useKeptFocus } from './useKeptFocus';

const GROUPS: readonly [AssignmentState, MessageKey][] = [
  ['applied', 'topics.applied'],
  ['suggested', 'topics.suggested'],
  ['rejected', 'topics.rejected'],
];

/** The topics by what became of them. A decision moves a topic to another group, and the keyboard's focus goes along. */
export const TopicGroups = ({
  topics,
  desk,
  fields,
}: {
  topics: readonly DeskTopic[];
  /** Null for an editor who may not decide. */
  desk: Pick<Desk, 'busy' | 'decideTopic'> | null;
  /** The form's fields that are the article. */
  fields: readonly string[];
}) => {
  const { t } = useText();
  const id = useId();
  const { item, acted } = useKeptFocus(topics);
  const [decided, setDecided] = useState<string | null>(null);

  const decide = useCallback(
    (topic: DeskTopic, verb: TopicVerb) => {
      acted();
      setDecided(topic.documentId);
      void desk?.decideTopic(topic, verb);
    },
    [acted, desk],
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
      {!topics.length && <Quiet>{t('topics.none')}</Quiet>}
      {GROUPS.map(([state, title]) => {
        const group = topics.filter((topic) => topic.state === state);
        if (!group.length) return null;
        return (
          <Box key={state}>
            <Typography id={`${id}${state}`} tag="h3" variant="sigma" textColor="neutral600">
              {t(title, { count: group.length })}
            </Typography>
            <Flex
              tag="ul"
              direction="column"
              alignItems="stretch"
              gap={2}
              paddingTop={2}
              aria-labelledby={`${id}${state}`}
            >
              {group.map((topic) => (
                <TopicChip
                  key={topic.documentId}
                  ref={topic.documentId === decided ? item : undefined}
                  topic={topic}
                  busy={desk?.busy ?? false}
                  onDecide={desk && decide}
                  fields={fields}
                />
              ))}
            </Flex>
          </Box>
        );
      })}
    </Flex>
  );
};
