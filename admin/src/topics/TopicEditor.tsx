import { useState } from 'react';
import { Button, Flex, TextButton, Typography, useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { Workbench, WorkbenchTopic } from '../../../server/src/desk/topics-contract';
import { topicPath } from '../links';
import { ArchiveCard } from '../jobs/ArchiveCard';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomCreateTopicMutation, useNewsroomSaveTopicMutation } from './api';
import { Impact } from './Impact';
import { MergeTopic } from './MergeTopic';
import { isOutdated, problemsOf } from './problems';
import { TopicForm } from './TopicForm';
import { TryIt } from './TryIt';
import { useDraft } from './useDraft';

const BLANK = { slug: '', name: '', names: {}, parent: null, vocabulary: {} };

/** One topic: its words, what they do to a text, and what a change of them would do to the archive. */
export const TopicEditor = ({
  stored,
  workbench: { topics, can },
  onReload,
}: {
  /** Null for a new topic. */
  stored: WorkbenchTopic | null;
  workbench: Workbench;
  /** Reads the saved topic again: somebody else may have saved it. */
  onReload: () => unknown;
}) => {
  const { t } = useText();
  const failure = useFailure();
  const navigate = useNavigate();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const draft = useDraft(stored, BLANK);
  const [create, { isLoading: isCreating }] = useNewsroomCreateTopicMutation();
  const [send, { isLoading: isSaving }] = useNewsroomSaveTopicMutation();
  const [refusal, setRefusal] = useState<unknown>(null);
  const busy = isCreating || isSaving;
  const problems = problemsOf(refusal);

  const save = async (savedAt: string | null) => {
    if (busy) return;
    setRefusal(null);
    const { topic } = draft;
    const answer = stored
      ? await send({ documentId: stored.documentId, topic, savedAt })
      : await create(topic);
    if ('error' in answer) return setRefusal(answer.error);
    draft.reset();
    toggleNotification({ type: 'success', message: t('topicForm.saved', { name: topic.name }) });
    if (!stored) navigate(topicPath(answer.data.documentId));
  };
  const discard = () => {
    draft.reset();
    setRefusal(null);
    void onReload();
    notifyStatus(t('topicForm.discarded'));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {can.edit && (
        <Flex direction="column" alignItems="stretch" gap={3}>
          {refusal !== null && (
            <Notice
              tone="danger"
              action={
                isOutdated(refusal) && (
                  <Flex gap={4}>
                    <TextButton onClick={discard}>{t('topicForm.takeTheirs')}</TextButton>
                    <TextButton onClick={() => void save(null)}>{t('topicForm.saveMine')}</TextButton>
                  </Flex>
                )
              }
            >
              {problems.length ? (
                <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
                  {problems.map(({ path, message }) => (
                    <li key={path.join()}>
                      {path.join(' › ')}: {message}
                    </li>
                  ))}
                </Flex>
              ) : (
                failure(refusal)
              )}
            </Notice>
          )}
          <Flex gap={3} alignItems="center" wrap="wrap">
            <Button
              loading={busy}
              aria-disabled={!draft.changed}
              onClick={() => draft.changed && void save(draft.savedAt)}
            >
              {t(stored ? 'topicForm.save' : 'topicForm.create')}
            </Button>
            {draft.changed && (
              <>
                <Button variant="tertiary" aria-disabled={busy} onClick={() => !busy && discard()}>
                  {t('topicForm.discard')}
                </Button>
                <Typography textColor="neutral600">{t('topicForm.unsaved')}</Typography>
              </>
            )}
          </Flex>
        </Flex>
      )}
      <TopicForm draft={draft} documentId={stored?.documentId ?? null} topics={topics} editable={can.edit} />
      <TryIt documentId={stored?.documentId ?? null} topic={draft.topic} />
      {can.edit && <Impact documentId={stored?.documentId ?? null} topic={draft.topic} />}
      {can.edit && <ArchiveCard follow />}
      {can.edit && stored && <MergeTopic stored={stored} topics={topics} />}
    </Flex>
  );
};
