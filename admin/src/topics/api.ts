import { adminApi } from '@strapi/strapi/admin';
import type {
  ImportPlan,
  SaveRequest,
  TryAnswer,
  TryRequest,
  VocabularyFile,
  VocabularyFormat,
  Workbench,
  WorkbenchTopic,
} from '../../../server/src/desk/topics-contract';
import type { TopicDefinition } from '../../../server/src/analysis/types';

export interface ChosenFile {
  format: VocabularyFormat;
  file: File;
  namesAsWords: boolean;
}

/** As a form: Strapi takes a larger file than it takes JSON. */
const formOf = ({ format, file, namesAsWords }: ChosenFile): FormData => {
  const form = new FormData();
  form.append('format', format);
  form.append('namesAsWords', String(namesAsWords));
  form.append('files', file);
  return form;
};

const reading = adminApi.enhanceEndpoints({ addTagTypes: ['NewsroomTopics'] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomWorkbench: build.query<Workbench, undefined>({
      query: () => '/newsroom/vocabulary',
      providesTags: ['NewsroomTopics'],
    }),
    newsroomTopic: build.query<WorkbenchTopic, string>({
      query: (documentId) => `/newsroom/vocabulary/topics/${documentId}`,
      providesTags: ['NewsroomTopics'],
      keepUnusedDataFor: 0,
    }),
    newsroomVocabularyFile: build.query<VocabularyFile, VocabularyFormat>({
      query: (format) => ({ url: '/newsroom/vocabulary/export', config: { params: { format } } }),
      keepUnusedDataFor: 0,
    }),
  }),
});

const working = reading.injectEndpoints({
  endpoints: (build) => {
    const post = <Answer, Sent>(request: (sent: Sent) => { path: string; data: object }) =>
      build.mutation<Answer, Sent>({
        query: (sent) => {
          const { path, data } = request(sent);
          return { url: `/newsroom/vocabulary/${path}`, method: 'POST', data };
        },
      });
    const change = <Answer, Sent>(request: (sent: Sent) => { path: string; data: object }) =>
      build.mutation<Answer, Sent>({
        query: (sent) => {
          const { path, data } = request(sent);
          return { url: `/newsroom/vocabulary/${path}`, method: 'POST', data };
        },
        invalidatesTags: (_answer, error) => (error ? [] : ['NewsroomTopics']),
      });
    return {
      newsroomCreateTopic: change<WorkbenchTopic, TopicDefinition>((topic) => ({
        path: 'topics',
        data: { topic },
      })),
      newsroomSaveTopic: change<WorkbenchTopic, SaveRequest & { documentId: string }>(
        ({ documentId, ...data }) => ({ path: `topics/${documentId}`, data }),
      ),
      newsroomMergeTopic: change<Workbench, { documentId: string; into: string }>(({ documentId, into }) => ({
        path: `topics/${documentId}/merge`,
        data: { into },
      })),
      newsroomTryText: post<TryAnswer, TryRequest>((data) => ({ path: 'try', data })),
      newsroomPlanImport: post<ImportPlan, ChosenFile>((chosen) => ({
        path: 'import/preview',
        data: formOf(chosen),
      })),
      newsroomImportTopics: change<{ created: number; updated: number; unchanged: number }, ChosenFile>(
        (chosen) => ({ path: 'import', data: formOf(chosen) }),
      ),
    };
  },
});

export const { useNewsroomWorkbenchQuery, useNewsroomTopicQuery, useLazyNewsroomVocabularyFileQuery } =
  reading;

export const {
  useNewsroomCreateTopicMutation,
  useNewsroomSaveTopicMutation,
  useNewsroomMergeTopicMutation,
  useNewsroomTryTextMutation,
  useNewsroomPlanImportMutation,
  useNewsroomImportTopicsMutation,
} = working;
