import { useEffect, useState } from 'react';
import { useNewsroomJobsQuery } from './api';
import { isOpen } from './state';

/** So often the server is asked how far the work is (milliseconds). */
export const POLL_MS = 1000;

/** The work at the desk; while some of it is under way, ever anew. */
export const useJobs = ({ skip = false } = {}) => {
  const [pollingInterval, setInterval] = useState(0);
  const answer = useNewsroomJobsQuery(undefined, { skip, pollingInterval, refetchOnMountOrArgChange: true });
  const isRunning = answer.data?.jobs.some(isOpen) ?? false;
  useEffect(() => setInterval(isRunning ? POLL_MS : 0), [isRunning]);
  return answer;
};
