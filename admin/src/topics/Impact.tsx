import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Box, Button, Flex, Link, ProgressBar, Typography, useNotifyAT } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { TopicDefinition } from '../../../server/src/analysis/types';
import type { ImpactDocument } from '../../../server/src/desk/topics-contract';
import { Card } from '../Card';
import { documentPath } from '../links';
import { Notice } from '../Notice';
import { useText, type MessageKey } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomImpactMutation } from './api';
import { runOf, start, stop, subscribe, type AskImpact, type ImpactRun } from './impact-run';

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
  const shown = documents.filter((document) => document.title !== null);
  return (
    <Box>
      <Typography tag="h3" fontWeight="bold">
        {t(title, { count })}
      </Typography>
      <ul>
        {shown.map((document) => (
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
      {count > shown.length && (
        <Typography variant="pi" textColor="neutral600">
          {t('impact.more', { count: count - shown.length })}
        </Typography>
      )}
    </Box>
  );
};

const Progress = ({ run }: { run: ImpactRun }) => {
  const { t } = useText();
  const of = Math.min(run.total, run.cap);
  const said = t('impact.checked', { checked: run.checked, total: of });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{said}</Typography>
      {run.state === 'running' && (
        <ProgressBar
          aria-label={t('impact.progress')}
          value={of ? (100 * run.checked) / of : 0}
          aria-valuenow={run.checked}
          aria-valuemax={of || undefined}
          aria-valuetext={said}
        />
      )}
      {run.total > run.cap && run.cap > 0 && (
        <Typography textColor="neutral600">{t('impact.capped', { cap: run.cap })}</Typography>
      )}
    </Flex>
  );
};

/** Before saving: which documents would gain the topic and which would lose it, with examples. */
export const Impact = ({ documentId, topic }: { documentId: string | null; topic: TopicDefinition }) => {
  const { t } = useText();
  const failure = useFailure();
  const { notifyStatus } = useNotifyAT();
  const [send] = useNewsroomImpactMutation();
  const key = documentId ?? 'new';
  const run = useSyncExternalStore(subscribe, () => runOf(key));
  const running = run?.state === 'running';
  const outdated = run !== undefined && JSON.stringify(run.topic) !== JSON.stringify(topic);

  const was = useRef(run?.state);
  useEffect(() => {
    if (was.current === 'running' && run?.state === 'done')
      notifyStatus(t('impact.done', { gained: run.gains, lost: run.losses }));
    was.current = run?.state;
  }, [run, notifyStatus, t]);

  const ask: AskImpact = async (request) => send(request);

  return (
    <Card
      title={t('impact.title')}
      action={
        running ? (
          <Button variant="tertiary" onClick={() => stop(key)}>
            {t('impact.stop')}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => void start(key, { documentId, topic }, ask)}>
            {t('impact.ask')}
          </Button>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('impact.intro')}
        </Typography>
        {run?.state === 'failed' && <Notice tone="danger">{failure(run.error)}</Notice>}
        {run && run.state !== 'failed' && (
          <>
            {outdated && <Notice tone="warning">{t('impact.outdated')}</Notice>}
            <Progress run={run} />
            <Examples title="impact.gained" count={run.gains} documents={run.gained} />
            <Examples title="impact.lost" count={run.losses} documents={run.lost} />
            {run.held > 0 && <Typography>{t('impact.held', { count: run.held })}</Typography>}
          </>
        )}
      </Flex>
    </Card>
  );
};
