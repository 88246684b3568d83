export { OPEN, type Failure, type JobState } from './progress';
export { LEASE_MS, type JobKind, type Work } from './runner';
export { createJobsService, jobsOf, type JobsService } from './service';
export type { Starter } from './starter';
export {
  countJobs,
  findJob,
  listJobs,
  markOf,
  registerJobTable,
  removeJobs,
  stopJobs,
  type Job,
  type JobLine,
} from './table';
