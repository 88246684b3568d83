import { Hashtag } from '@strapi/icons';
import { customField } from '../../rates/fields';

/** The words of a topic in the Content Manager's form; the server's half stands in server/src/topics/field.ts. */
export const VOCABULARY_FIELD = customField(
  'vocabulary',
  'json',
  Hashtag,
  ['field.vocabulary', 'field.vocabularyHint'],
  () => import('./VocabularyInput'),
);
