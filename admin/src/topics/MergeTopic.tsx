import { useState } from 'react';
import { Box, Button, Dialog, Field, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { TopicLine, WorkbenchTopic } from '../../../server/src/desk/topics-contract';
import { Card } from '../Card';
import { topicPath } from '../links';
import { ChoicePicker } from '../rates/ChoicePicker';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useFocusBack } from '../useFocusBack';
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
  const failure = useFailure();
  const { locale } = useIntl();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [into, setInto] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  useFocusBack(asking);
  const [send, { isLoading }] = useNewsroomMergeTopicMutation();
  const kept = topics.find((other) => other.documentId === into);

  const merge = async () => {
    setAsking(false);
    if (!kept || isLoading) return;
    const answer = await send({ documentId, into: kept.documentId });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: failure(answer.error) });
      return;
    }
    toggleNotification({
      type: 'success',
      message: t('merge.done', { from: nameIn(topic, locale), into: nameIn(kept, locale) }),
    });
    navigate(topicPath(kept.documentId));
  };

  return (
    <Card title={t('merge.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('merge.topicIntro')}
        </Typography>
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Box minWidth="280px">
            <Field.Root>
              <Field.Label>{t('merge.into')}</Field.Label>
              <ChoicePicker
                value={into}
                choices={topics
                  .filter((other) => other.documentId !== documentId)
                  .map((other) => ({ value: other.documentId, text: nameIn(other, locale) }))}
                onChange={setInto}
              />
            </Field.Root>
          </Box>
          <Button
            variant="danger-light"
            loading={isLoading}
            aria-disabled={!kept}
            onClick={() => kept && setAsking(true)}
          >
            {t('merge.act')}
          </Button>
        </Flex>
      </Flex>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <ConfirmDialog title={t('merge.title')} onConfirm={() => void merge()}>
          {t('merge.sure', { from: nameIn(topic, locale), into: kept ? nameIn(kept, locale) : '' })}
        </ConfirmDialog>
      </Dialog.Root>
    </Card>
  );
};
