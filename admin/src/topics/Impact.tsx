import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Link, Typography, useNotifyAT } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { TopicDefinition } from '../../../server/src/analysis/types';
import type { ImpactDocument, JobDetail } from '../../../server/src/desk/jobs-contract';
import { Card } from '../Card';
import { useNewsroomJobQuery, useNewsroomStopJobMutation, useNewsroomWeighMutation } from '../jobs/api';
import { Bar } from '../jobs/Bar';
import { isOpen, weighingOf } from '../jobs/state';
import { POLL_MS, useJobs } from '../jobs/useJobs';
import { documentPath } from '../links';
import { Notice } from '../Notice';
import { useText, type MessageKey } from '../text';
import { useFailure } from '../useFailure';

const Examples = ({
  title,
  count,
  documents,
}: {
  title: MessageKey;
  count: number;
  documents: readonly ImpactDocument[];
}) => {
  const { t } = useText();
  return (
    <Box>
      <Typography tag="h3" fontWeight="bold">
        {t(title, { count })}
      </Typography>
      <ul>
        {documents.map((document) => (
          <li key={`${document.uid}${document.documentId}${document.locale}`}>
            <Link tag={NavLink} to={documentPath(document)}>
              {document.title || document.documentId}
            </Link>
            {document.word && (
              <Typography textColor="neutral600"> {t('impact.because', { word: document.word })}</Typography>
            )}
          </li>
        ))}
      </ul>
      {count > documents.length && (
        <Typography variant="pi" textColor="neutral600">
          {t('impact.more', { count: count - documents.length })}
        </Typography>
      )}
    </Box>
  );
};

const Progress = ({ job }: { job: JobDetail }) => {
  const { t } = useText();
  const { done, total, impact } = job;
  const said = t('impact.checked', { checked: done, total });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{said}</Typography>
      {isOpen(job) && <Bar label={t('impact.progress')} said={said} done={done} total={total} />}
      {impact && impact.archive > impact.cap && (
        <Typography textColor="neutral600">{t('impact.capped', { cap: impact.cap })}</Typography>
      )}
    </Flex>
  );
};

/** The editor's newest look at what these words would do, followed while it lasts. */
const useWeighing = (documentId: string | null): JobDetail | undefined => {
  const { data } = useJobs();
  const job = weighingOf(data?.jobs ?? [], documentId);
  const { currentData: detail } = useNewsroomJobQuery(job?.id ?? 0, {
    skip: !job,
    pollingInterval: job && isOpen(job) ? POLL_MS : 0,
  });
  return detail;
};

/** Before saving: which documents would gain the topic and which would lose it, with examples. */
export const Impact = ({ documentId, topic }: { documentId: string | null; topic: TopicDefinition }) => {
  const { t } = useText();
  const failure = useFailure();
  const { notifyStatus } = useNotifyAT();
  const [weigh, { error, isLoading }] = useNewsroomWeighMutation();
  const [stop] = useNewsroomStopJobMutation();
  const job = useWeighing(documentId);
  const impact = job?.impact;
  const isRunning = job !== undefined && isOpen(job);

  const was = useRef(job?.state);
  useEffect(() => {
    if (was.current === 'running' && job?.state === 'done' && job.impact)
      notifyStatus(t('impact.done', { gained: job.impact.gains, lost: job.impact.losses }));
    was.current = job?.state;
  }, [job, notifyStatus, t]);

  return (
    <Card
      title={t('impact.title')}
      action={
        isRunning ? (
          <Button variant="tertiary" onClick={() => void stop(job.id)}>
            {t('job.stop')}
          </Button>
        ) : (
          <Button
            variant="secondary"
            loading={isLoading}
            onClick={() => void weigh({ draft: { documentId, topic } })}
          >
            {t('impact.ask')}
          </Button>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('impact.intro')}
        </Typography>
        {error !== undefined && <Notice tone="danger">{failure(error)}</Notice>}
        {job?.message && <Notice tone="danger">{job.message}</Notice>}
        {job && <Progress job={job} />}
        {impact && (
          <>
            {impact.asked !== JSON.stringify(topic) && <Notice tone="warning">{t('impact.outdated')}</Notice>}
            <Examples title="impact.gained" count={impact.gains} documents={impact.gained} />
            <Examples title="impact.lost" count={impact.losses} documents={impact.lost} />
            {impact.held > 0 && <Typography>{t('impact.held', { count: impact.held })}</Typography>}
          </>
        )}
      </Flex>
    </Card>
  );
};
