import type { Core } from '@strapi/types';
import type { NewsroomConfig } from './config';
import { bindSubjects, type Subjects } from './subjects';
import { createVocabularyCache, type VocabularyCache } from './topics';

/** What every room needs of the running Strapi. */
export interface Newsroom {
  strapi: Core.Strapi;
  config: NewsroomConfig;
  subjects: Subjects;
  vocabulary: VocabularyCache;
}

/** The plugin's service `newsroom`: one for each Strapi instance. Subjects bind when schemas are loaded. */
export const createNewsroom = ({ strapi }: { strapi: Core.Strapi }): Newsroom => {
  const config = strapi.config.get<NewsroomConfig>('plugin::newsroom');
  let subjects: Subjects | null = null;
  return {
    strapi,
    config,
    vocabulary: createVocabularyCache(strapi),
    get subjects() {
      subjects ??= bindSubjects(strapi, config);
      return subjects;
    },
  };
};

export const newsroomOf = (strapi: Core.Strapi): Newsroom => strapi.plugin('newsroom').service('newsroom');
