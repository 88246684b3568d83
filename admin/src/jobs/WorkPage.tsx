import { useRef } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { READ } from '../permissions';
import { ReadersPage } from '../ReadersPage';
import { useText } from '../text';
import { ArchiveCard } from './ArchiveCard';
import { JobList } from './JobList';
import { isOpen } from './state';
import { useJobs } from './useJobs';

const Work = () => {
  const { t } = useText();
  const answer = useJobs();
  const top = useRef<HTMLElement>(null);
  return (
    <Answered answer={answer}>
      {({ jobs, can }) => {
        const open = jobs.filter(isOpen);
        const over = jobs.filter((job) => !isOpen(job));
        return (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Card ref={top} title={t('work.open')}>
              {open.length ? (
                <JobList jobs={open} />
              ) : (
                <Typography textColor="neutral600">{t('work.none')}</Typography>
              )}
            </Card>
            {over.length > 0 && (
              <Card title={t('work.over')}>
                <JobList jobs={over} onRemove={() => top.current?.focus()} />
              </Card>
            )}
            {can.archive && <ArchiveCard follow={false} />}
          </Flex>
        );
      }}
    </Answered>
  );
};

/** Long work at the desk: what is under way, and what came of it. */
const WorkPage = () => {
  const { t } = useText();
  return (
    <ReadersPage permissions={READ} title={t('work.title')} subtitle={t('work.subtitle')}>
      <Work />
    </ReadersPage>
  );
};

export default WorkPage;
