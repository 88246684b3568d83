import { adminApi } from '@strapi/strapi/admin';
import type {
  DocumentsRequest,
  ImpactRequest,
  Job,
  JobDetail,
  Jobs,
} from '../../../server/src/desk/jobs-contract';
import { finishedSince } from './state';

/** What the last answer said: work that ends changes what lists and trees show. */
let before: readonly Job[] = [];

const reading = adminApi
  .enhanceEndpoints({ addTagTypes: ['NewsroomJobs', 'NewsroomList', 'NewsroomTopics'] })
  .injectEndpoints({
    endpoints: (build) => ({
      newsroomJobs: build.query<Jobs, undefined>({
        query: () => '/newsroom/jobs',
        providesTags: ['NewsroomJobs'],
        async onQueryStarted(_nothing, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => null);
          if (!answer) return;
          const finished = finishedSince(before, answer.data.jobs);
          before = answer.data.jobs;
          if (finished.some(({ kind }) => kind !== 'impact'))
            dispatch(adminApi.util.invalidateTags(['NewsroomList', 'NewsroomTopics'] as never));
        },
      }),
      newsroomJob: build.query<JobDetail, number>({
        query: (id) => `/newsroom/jobs/${id}`,
        providesTags: ['NewsroomJobs'],
        keepUnusedDataFor: 0,
      }),
    }),
  });

const working = reading.injectEndpoints({
  endpoints: (build) => {
    const post = <Answer, Sent>(request: (sent: Sent) => { path: string; data?: object }) =>
      build.mutation<Answer, Sent>({
        query: (sent) => {
          const { path, data = {} } = request(sent);
          return { url: `/newsroom/jobs/${path}`, method: 'POST', data };
        },
        invalidatesTags: ['NewsroomJobs'],
      });
    return {
      newsroomAnalyseDocuments: post<Job, DocumentsRequest>((data) => ({ path: 'documents', data })),
      newsroomAnalyseArchive: post<Job, undefined>(() => ({ path: 'archive' })),
      newsroomWeigh: post<Job, ImpactRequest>((data) => ({ path: 'impact', data })),
      newsroomStopJob: post<Job, number>((id) => ({ path: `${id}/stop` })),
      newsroomRemoveJob: post<Jobs, number>((id) => ({ path: `${id}/remove` })),
    };
  },
});

export const { useNewsroomJobsQuery, useNewsroomJobQuery } = reading;

export const {
  useNewsroomAnalyseDocumentsMutation,
  useNewsroomAnalyseArchiveMutation,
  useNewsroomWeighMutation,
  useNewsroomStopJobMutation,
  useNewsroomRemoveJobMutation,
} = working;
