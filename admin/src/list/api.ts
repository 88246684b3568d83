import { adminApi } from '@strapi/strapi/admin';
import type { ListRows } from '../../../server/src/desk/list-contract';

export interface ListPage {
  uid: string;
  /** The documents of the page, in its order. */
  ids: string[];
  locale: string | null;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['NewsroomList'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomList: build.query<ListRows, ListPage>({
      query: ({ uid, ids, locale }) => ({
        url: `/newsroom/list/${uid}`,
        config: { params: { ids: ids.join(','), ...(locale && { locale }) } },
      }),
      providesTags: ['NewsroomList'],
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useNewsroomListQuery } = api;
