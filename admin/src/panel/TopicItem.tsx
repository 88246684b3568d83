import { memo, useId, useMemo, useState } from 'react';
import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DeskTopic } from '../../../server/src/desk/contract';
import { LabelMark, Share, SOURCES, STATES } from '../labels';
import { useText, type MessageKey } from '../text';
import { reasonsOf } from '../why';
import { useHighlight } from './highlights';
import { Item } from './Item';
import type { Passage } from './passages';
import { jumpTo } from './places';
import type { Desk } from './useDesk';
import { useKeptFocus } from './useKeptFocus';
import { topicVerbs, type TopicVerb } from './verbs';

const VERBS: Record<TopicVerb, MessageKey> = {
  accept: 'topic.accept',
  reject: 'topic.reject',
  undo: 'topic.undo',
};

// A broad topic has a sentence in every other paragraph; the first few answer "why".
const SHOWN = 6;

const Reasons = ({
  id,
  topic: { evidence },
  fields,
}: {
  id: string;
  topic: DeskTopic;
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
    </Flex>
  );
};

const TopicItemOfList = ({
  topic,
  desk,
  fields,
}: {
  topic: DeskTopic;
  desk: Pick<Desk, 'busy' | 'decideTopic'> | null;
  /** The form's fields that are the article. */
  fields: readonly string[];
}) => {
  const { t } = useText();
  const { item, acted } = useKeptFocus(topic);
  const [explained, setExplained] = useState(false);
  const id = useId();

  const act = async (verb: TopicVerb) => {
    acted();
    await desk?.decideTopic(topic, verb);
  };

  return (
    <Item ref={item} tabIndex={-1}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Typography fontWeight="bold">{topic.name}</Typography>
        <LabelMark label={STATES[topic.state]} />
      </Flex>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Typography variant="pi" textColor="neutral600">
          {topic.decidedBy ? t('topic.decidedBy', { name: topic.decidedBy.name }) : t(SOURCES[topic.source])}
        </Typography>
        {topic.score !== null && <Share of={topic.score} label="topic.score" />}
        {topic.evidence.length > 0 && (
          <TextButton aria-expanded={explained} aria-controls={id} onClick={() => setExplained(!explained)}>
            {t(explained ? 'topic.hideWhy' : 'topic.why')}
          </TextButton>
        )}
      </Flex>
      {explained && <Reasons id={id} topic={topic} fields={fields} />}
      {desk && (
        <Flex gap={2} wrap="wrap">
          {topicVerbs(topic).map((verb, index) => (
            <Button
              key={verb}
              size="S"
              variant={index === 0 ? 'secondary' : 'tertiary'}
              aria-disabled={desk.busy}
              aria-label={t('topic.verbOn', { verb: t(VERBS[verb]), topic: topic.name })}
              onClick={() => void act(verb)}
            >
              {t(VERBS[verb])}
            </Button>
          ))}
        </Flex>
      )}
    </Item>
  );
};

export const TopicItem = memo(TopicItemOfList);
