import { useState } from 'react';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Card } from '../Card';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomAnalyseArchiveMutation } from './api';
import { JobList } from './JobList';
import { isOpen } from './state';
import { useJobs } from './useJobs';

/**
 * All documents once more, with the words as they stand now: for whoever changed them.
 *
 * @param follow shows how far it is, where nothing else on the page does
 */
export const ArchiveCard = ({ follow }: { follow: boolean }) => {
  const { t } = useText();
  const failure = useFailure();
  const { data } = useJobs();
  const [asking, setAsking] = useState(false);
  const [start, { error }] = useNewsroomAnalyseArchiveMutation();
  const open = data?.jobs.filter((job) => job.kind === 'archive' && isOpen(job)) ?? [];
  if (!data?.can.archive) return null;
  return (
    <Card
      title={t('job.archive')}
      action={
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('archive.ask')}
        </Button>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('archive.intro')}
        </Typography>
        {error !== undefined && <Notice tone="danger">{failure(error)}</Notice>}
        {follow && open.length > 0 && <JobList jobs={open} />}
      </Flex>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <ConfirmDialog
          variant="default"
          title={t('job.archive')}
          onConfirm={() => {
            setAsking(false);
            void start(undefined);
          }}
        >
          {t('archive.sure')}
        </ConfirmDialog>
      </Dialog.Root>
    </Card>
  );
};
