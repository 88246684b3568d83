import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TopicLine, WorkbenchTopic } from '../../../server/src/desk/topics-contract';
import { topicPath } from '../links';
import { MergeCard } from '../MergeCard';
import { ChoicePicker } from '../rates/ChoicePicker';
import { useText } from '../text';
import { useNewsroomMergeTopicMutation } from './api';
import { nameIn } from './tree';

/** Makes this topic part of another one, for good. */
export const MergeTopic = ({
  stored: { documentId, topic },
  topics,
}: {
  stored: WorkbenchTopic;
  topics: readonly TopicLine[];
}) => {
  const { t } = useText();
  const { locale } = useIntl();
  const [into, setInto] = useState<string | null>(null);
  const [send, { isLoading }] = useNewsroomMergeTopicMutation();
  const others = topics.filter((other) => other.documentId !== documentId);
  const kept = others.find((other) => other.documentId === into);

  return (
    <MergeCard
      intro={t('merge.topicIntro')}
      from={nameIn(topic, locale)}
      into={kept ? { name: nameIn(kept, locale), path: topicPath(kept.documentId) } : null}
      picker={
        <ChoicePicker
          value={into}
          choices={others.map((other) => ({ value: other.documentId, text: nameIn(other, locale) }))}
          onChange={setInto}
        />
      }
      isMerging={isLoading}
      onMerge={() => send({ documentId, into: String(into) })}
    />
  );
};
