import type { Core } from '@strapi/types';
import { createRunner, type JobKind, type Runner } from './runner';
import { addJob, type Job, type NewJob } from './table';

/** The plugin's service `jobs`: one for each Strapi instance. */
export const createJobsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const clock = { now: () => Date.now() };
  let runner: Runner | null = null;
  return {
    clock,

    /** Called in bootstrap, outside any request. */
    start(kinds: Readonly<Record<string, JobKind>>): void {
      runner = createRunner(strapi, kinds, () => clock.now());
      runner.start();
    },

    async stop(): Promise<void> {
      await runner?.stop();
    },

    /** Has something done; call it outside a transaction. */
    async add(job: NewJob): Promise<Job> {
      const added = await addJob(strapi, job, clock.now());
      runner?.wake();
      return added;
    },

    /** Looks for work that waits or was left by another instance. */
    look(): void {
      runner?.wake();
    },
  };
};

export type JobsService = ReturnType<typeof createJobsService>;

export const jobsOf = (strapi: Core.Strapi): JobsService => strapi.plugin('newsroom').service('jobs');
