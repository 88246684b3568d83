import { Box, Flex } from '@strapi/design-system';
import type { Job } from '../../../server/src/desk/jobs-contract';
import { JobItem } from './JobItem';

export const JobList = ({ jobs, onRemove }: { jobs: readonly Job[]; onRemove?: () => void }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
    {jobs.map((job) => (
      <Box tag="li" key={job.id}>
        <JobItem job={job} {...(onRemove && { onRemove })} />
      </Box>
    ))}
  </Flex>
);
