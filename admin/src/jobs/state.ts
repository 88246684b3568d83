import type { Job } from '../../../server/src/desk/jobs-contract';

/** Still to be done, by whoever. */
export const isOpen = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

/** Work that the answer before still called open. */
export const finishedSince = (before: readonly Job[], now: readonly Job[]): Job[] => {
  const open = new Set(before.filter(isOpen).map(({ id }) => id));
  return now.filter((job) => open.has(job.id) && !isOpen(job));
};

/** The editor's own analysis of documents of one type: what is open, and the last that is over. */
export const ofType = (jobs: readonly Job[], uid: string): Job[] => {
  const own = jobs.filter((job) => job.kind === 'documents' && job.mine && job.uid === uid);
  const over = own.find((job) => !isOpen(job));
  return own.filter((job) => isOpen(job) || job === over);
};

/** The editor's newest look at what a change of one topic's words would do. */
export const weighingOf = (jobs: readonly Job[], topic: string | null): Job | undefined =>
  jobs.find((job) => job.kind === 'impact' && job.mine && job.topic?.documentId === topic);
