import { adminApi } from '@strapi/strapi/admin';
import type {
  ApproveAbove,
  ApprovedAbove,
  ImportPreview,
  ImportRequest,
  ImportResult,
  LiveRequest,
  LiveState,
  MakeQuote,
  PersonChoice,
  QuoteCandidate,
  QuoteDecision,
  QuoteMade,
  QuoteVerb,
  Settings,
  SubjectState,
  TopicVerb,
} from '../../server/src/desk/contract';

export interface SubjectKey {
  uid: string;
  documentId: string;
  /** Null where the type is not localised. */
  locale: string | null;
}

export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

/**
 * Reading the desk. A subject's state carries the tags of the document itself, so that whatever the Content Manager
 * does to the document (save, publish, discard) refreshes the panel too.
 */
const reading = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomSettings: build.query<Settings, undefined>({
      query: () => '/newsroom/settings',
      keepUnusedDataFor: 3600,
    }),
    newsroomLocales: build.query<Locale[], undefined>({ query: () => '/i18n/locales' }),
    newsroomSubject: build.query<SubjectState, SubjectKey>({
      query: ({ uid, documentId, locale }) => ({
        url: `/newsroom/subjects/${uid}/${documentId}`,
        config: { params: locale ? { locale } : {} },
      }),
      providesTags: (_state, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
        // The Content Manager names single types by their uid alone.
        { type: 'Document', id: uid },
      ],
      keepUnusedDataFor: 0,
    }),
    newsroomCandidates: build.query<{ candidates: QuoteCandidate[] }, string>({
      query: (quote) => `/newsroom/quotes/${quote}/candidates`,
      keepUnusedDataFor: 0,
    }),
    newsroomPeople: build.query<{ people: PersonChoice[] }, string>({
      query: (search) => ({ url: '/newsroom/people', config: { params: { search } } }),
    }),
  }),
});

/**
 * Working at the desk. A decision answers with the panel's new state. It never invalidates `Document`: the Content
 * Manager would fetch the document again and replace what the editor has typed. `Relations` is safe: the form holds
 * only what was connected and disconnected by hand, the list beneath it comes from these queries.
 */
const deciding = reading.injectEndpoints({
  endpoints: (build) => ({
    newsroomDecideTopic: build.mutation<
      SubjectState,
      { subject: SubjectKey; topic: string; verb: TopicVerb }
    >({
      query: ({ subject: { uid, documentId, locale }, topic, verb }) => ({
        url: `/newsroom/subjects/${uid}/${documentId}/topics/${topic}/${verb}`,
        method: 'POST',
        data: { locale },
      }),
      invalidatesTags: (_state, error) => (error ? [] : ['Relations']),
      async onQueryStarted({ subject }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) await dispatch(reading.util.upsertQueryData('newsroomSubject', subject, answer.data));
      },
    }),
    newsroomDecideQuote: build.mutation<
      SubjectState,
      { subject: SubjectKey; quote: string; verb: QuoteVerb; decision?: QuoteDecision }
    >({
      query: ({ quote, verb, decision = {} }) => ({
        url: `/newsroom/quotes/${quote}/${verb}`,
        method: 'POST',
        data: decision,
      }),
      async onQueryStarted({ subject }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) await dispatch(reading.util.upsertQueryData('newsroomSubject', subject, answer.data));
      },
    }),
    newsroomApproveAbove: build.mutation<
      ApprovedAbove,
      { subject: SubjectKey } & Pick<ApproveAbove, 'confidence'>
    >({
      query: ({ subject: { uid, documentId, locale }, confidence }) => ({
        url: `/newsroom/subjects/${uid}/${documentId}/quotes/approve`,
        method: 'POST',
        data: { locale, confidence },
      }),
      async onQueryStarted({ subject }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer)
          await dispatch(reading.util.upsertQueryData('newsroomSubject', subject, answer.data.state));
      },
    }),
    newsroomMakeQuote: build.mutation<QuoteMade, { subject: SubjectKey } & Omit<MakeQuote, 'locale'>>({
      query: ({ subject: { uid, documentId, locale }, ...selection }) => ({
        url: `/newsroom/subjects/${uid}/${documentId}/quotes`,
        method: 'POST',
        data: { locale, ...selection },
      }),
      async onQueryStarted({ subject }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer)
          await dispatch(reading.util.upsertQueryData('newsroomSubject', subject, answer.data.state));
      },
    }),
    // It changes nothing; a mutation because its answer is of one moment's text and worth no cache.
    newsroomLive: build.mutation<LiveState, LiveRequest & { uid: string }>({
      query: ({ uid, ...data }) => ({ url: `/newsroom/subjects/${uid}/live`, method: 'POST', data }),
    }),
    newsroomPreview: build.mutation<ImportPreview, ImportRequest>({
      query: (data) => ({ url: '/newsroom/imports/preview', method: 'POST', data }),
    }),
    newsroomImport: build.mutation<ImportResult, ImportRequest>({
      query: (data) => ({ url: '/newsroom/imports', method: 'POST', data }),
    }),
  }),
});

export const {
  useNewsroomSettingsQuery,
  useNewsroomLocalesQuery,
  useNewsroomSubjectQuery,
  useNewsroomPeopleQuery,
  useNewsroomCandidatesQuery,
} = reading;

export const {
  useNewsroomDecideTopicMutation,
  useNewsroomDecideQuoteMutation,
  useNewsroomApproveAboveMutation,
  useNewsroomMakeQuoteMutation,
  useNewsroomLiveMutation,
  useNewsroomPreviewMutation,
  useNewsroomImportMutation,
} = deciding;
