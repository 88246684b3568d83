import type { Core } from '@strapi/types';
import { fileConfig, inForce, type NewsroomConfig } from './config';
import { createSettings, type Settings } from './settings';
import { bindSubjects, type Subjects } from './subjects';
import { createVocabularyCache, type VocabularyCache } from './topics';

/** What every room needs of the running Strapi. */
export interface Newsroom {
  strapi: Core.Strapi;
  /** What holds from the start to the end. */
  config: Pick<NewsroomConfig, 'subjects' | 'taxonomy' | 'readers'>;
  /** What may change meanwhile; read it anew for each piece of work. */
  settings: Settings;
  subjects: Subjects;
  vocabulary: VocabularyCache;
}

/** The plugin's service `newsroom`: one for each Strapi instance. Subjects bind when schemas are loaded. */
export const createNewsroom = ({ strapi }: { strapi: Core.Strapi }): Newsroom => {
  const config = inForce(fileConfig(strapi));
  let subjects: Subjects | null = null;
  return {
    strapi,
    config,
    settings: createSettings(strapi),
    vocabulary: createVocabularyCache(strapi),
    get subjects() {
      subjects ??= bindSubjects(strapi, config);
      return subjects;
    },
  };
};

export const newsroomOf = (strapi: Core.Strapi): Newsroom => strapi.plugin('newsroom').service('newsroom');
