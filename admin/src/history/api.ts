import { adminApi } from '@strapi/strapi/admin';
import type { HistoryPage } from '../../../server/src/desk/history-contract';

/** What the history is asked for: a page of it, perhaps of one thing only. */
export type HistoryQuery = Record<string, string> & { page: string };

const history = adminApi
  .enhanceEndpoints({
    addTagTypes: ['NewsroomHistory', 'NewsroomTopics', 'NewsroomPeople', 'Document', 'Relations'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      newsroomHistory: build.query<HistoryPage, HistoryQuery>({
        query: (params) => ({ url: '/newsroom/history', config: { params } }),
        providesTags: ['NewsroomHistory'],
        keepUnusedDataFor: 0,
      }),
      newsroomUndo: build.mutation<{ undone: true }, number>({
        query: (id) => ({ url: `/newsroom/history/${id}/undo`, method: 'POST', data: {} }),
        // A refusal often means that somebody decided meanwhile: the list is asked for again either way.
        invalidatesTags: ['NewsroomHistory', 'NewsroomTopics', 'NewsroomPeople', 'Relations'],
      }),
    }),
  });

export const { useNewsroomHistoryQuery, useNewsroomUndoMutation } = history;
