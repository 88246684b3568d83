import { useEffect, useRef, useState } from 'react';
import { Flex, TextButton, Typography, useNotifyAT } from '@strapi/design-system';
import type { Job } from '../../../server/src/desk/jobs-contract';
import { LabelMark, type Tone } from '../labels';
import { Notice } from '../Notice';
import { useText, type MessageKey } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomRemoveJobMutation, useNewsroomStopJobMutation } from './api';
import { Bar } from './Bar';
import { Failures } from './Failures';
import { isOpen } from './state';

const STATES: Record<Job['state'], { key: MessageKey; tone: Tone }> = {
  waiting: { key: 'job.waiting', tone: 'neutral' },
  running: { key: 'job.running', tone: 'neutral' },
  done: { key: 'job.done', tone: 'success' },
  stopped: { key: 'job.stopped', tone: 'neutral' },
  failed: { key: 'job.failed', tone: 'danger' },
};

const useTitle = ({ kind, total, topic }: Job): string => {
  const { t } = useText();
  if (kind === 'archive') return t('job.archive');
  return kind === 'impact' ? t('job.impact', { topic: topic?.name }) : t('job.documents', { count: total });
};

/**
 * One piece of long work: how far it is, what came of it, and what can be done about it.
 *
 * @param onRemove gives the focus a place before the item goes away
 */
export const JobItem = ({ job, onRemove }: { job: Job; onRemove?: () => void }) => {
  const { t, moment } = useText();
  const failure = useFailure();
  const { notifyStatus } = useNotifyAT();
  const [stop, { error: stopError }] = useNewsroomStopJobMutation();
  const [remove, { error: removeError }] = useNewsroomRemoveJobMutation();
  const [isShowing, setShowing] = useState(false);
  const title = useTitle(job);
  const { id, kind, state, done, total, changed, failed, left, message } = job;
  const open = isOpen(job);
  const said = t(kind === 'impact' ? 'job.read' : 'job.changed', { done, total, changed });
  const error = stopError ?? removeError;

  // Each step would be too much to hear; the end is not.
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) notifyStatus(`${title}. ${t(STATES[state].key)}. ${said}`);
    wasOpen.current = open;
  }, [open, title, state, said, notifyStatus, t]);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" fontWeight="bold">
            {title}
          </Typography>
          <LabelMark label={STATES[state]} />
        </Flex>
        {open ? (
          <TextButton aria-label={t('job.stopThis', { title })} onClick={() => void stop(id)}>
            {t('job.stop')}
          </TextButton>
        ) : (
          <TextButton
            aria-label={t('job.removeThis', { title })}
            onClick={() => {
              onRemove?.();
              void remove(id);
            }}
          >
            {t('job.remove')}
          </TextButton>
        )}
      </Flex>
      {open && <Bar label={title} said={said} done={done} total={total} />}
      <Typography>{said}</Typography>
      {message && <Notice tone="danger">{message}</Notice>}
      {left > 0 && <Typography textColor="neutral600">{t('job.left', { count: left })}</Typography>}
      {failed > 0 && (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Notice
            tone="warning"
            action={
              <TextButton aria-expanded={isShowing} onClick={() => setShowing(!isShowing)}>
                {t(isShowing ? 'job.hide' : 'job.show')}
              </TextButton>
            }
          >
            {t('job.failures', { count: failed })}
          </Notice>
          {isShowing && <Failures id={id} />}
        </Flex>
      )}
      {error !== undefined && <Notice tone="danger">{failure(error)}</Notice>}
      <Typography variant="pi" textColor="neutral600">
        {job.mine
          ? t('job.mine', { when: moment(job.startedAt) })
          : t('job.by', { name: job.by, when: moment(job.startedAt) })}
      </Typography>
    </Flex>
  );
};
