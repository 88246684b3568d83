import { adminApi } from '@strapi/strapi/admin';
import type {
  QueueAnswer,
  QueueCount,
  QueueItem,
  QueueKind,
  QueuePage,
} from '../../../server/src/desk/queue-contract';
import type { QueueVerb } from './queue';

const pathOf = (item: QueueItem, verb: QueueVerb): string =>
  item.kind === 'quote'
    ? `quotes/${item.quote.documentId}/${verb}`
    : `topics/${item.subject.uid}/${item.subject.documentId}/${item.topic.documentId}/${verb}`;

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomQueue: build.query<QueuePage, { kind: QueueKind; after: string | null }>({
      query: ({ kind, after }) => ({
        url: '/newsroom/queue',
        config: { params: { kind, ...(after !== null && { after }) } },
      }),
      keepUnusedDataFor: 0,
    }),
    newsroomQueueCount: build.query<QueueCount, undefined>({ query: () => '/newsroom/queue/count' }),
    newsroomQueueDecision: build.mutation<QueueAnswer, { item: QueueItem; verb: QueueVerb }>({
      query: ({ item, verb }) => ({
        url: `/newsroom/queue/${pathOf(item, verb)}`,
        method: 'POST',
        data: { seen: item.state, locale: item.subject.locale },
      }),
    }),
  }),
});

export const { useLazyNewsroomQueueQuery, useNewsroomQueueCountQuery, useNewsroomQueueDecisionMutation } =
  api;
