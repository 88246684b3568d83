import { adminApi } from '@strapi/strapi/admin';
import type { PersonChange, PersonPage, RegisterPage } from '../../../server/src/desk/people-contract';

const reading = adminApi.enhanceEndpoints({ addTagTypes: ['NewsroomPeople'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomRegister: build.query<RegisterPage, { search: string; page: number }>({
      query: (params) => ({ url: '/newsroom/register', config: { params } }),
      providesTags: ['NewsroomPeople'],
    }),
    newsroomPerson: build.query<PersonPage, { documentId: string; page: number }>({
      query: ({ documentId, page }) => ({
        url: `/newsroom/register/${documentId}`,
        config: { params: { page } },
      }),
      providesTags: ['NewsroomPeople'],
    }),
  }),
});

const changing = reading.injectEndpoints({
  endpoints: (build) => ({
    newsroomSavePerson: build.mutation<PersonPage, { documentId: string; change: PersonChange }>({
      query: ({ documentId, change }) => ({
        url: `/newsroom/register/${documentId}`,
        method: 'POST',
        data: change,
      }),
      invalidatesTags: (_answer, error) => (error ? [] : ['NewsroomPeople']),
    }),
    newsroomMergePerson: build.mutation<PersonPage, { documentId: string; into: string }>({
      query: ({ documentId, into }) => ({
        url: `/newsroom/register/${documentId}/merge`,
        method: 'POST',
        data: { into },
      }),
      invalidatesTags: (_answer, error) => (error ? [] : ['NewsroomPeople']),
    }),
  }),
});

export const { useNewsroomRegisterQuery, useNewsroomPersonQuery } = reading;
export const { useNewsroomSavePersonMutation, useNewsroomMergePersonMutation } = changing;
