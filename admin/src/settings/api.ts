import { adminApi } from '@strapi/strapi/admin';
import type { OptionsChange, OptionsPage } from '../../../server/src/desk/settings-contract';

const reading = adminApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomOptions: build.query<OptionsPage, string>({
      query: (locale) => ({ url: '/newsroom/options', config: { params: { locale } } }),
      keepUnusedDataFor: 0,
    }),
  }),
});

const changing = reading.injectEndpoints({
  endpoints: (build) => ({
    newsroomChangeOptions: build.mutation<OptionsPage, { locale: string; change: OptionsChange }>({
      query: ({ locale, change }) => ({
        url: '/newsroom/options',
        method: 'POST',
        data: change,
        config: { params: { locale } },
      }),
      async onQueryStarted({ locale }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) await dispatch(reading.util.upsertQueryData('newsroomOptions', locale, answer.data));
      },
    }),
  }),
});

export const { useNewsroomOptionsQuery } = reading;
export const { useNewsroomChangeOptionsMutation } = changing;
