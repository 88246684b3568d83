import { errors } from '@strapi/utils';
import type { Newsroom } from '../newsroom';
import { say } from '../sentences';
import { requireSubject, type SubjectKey, type SubjectType } from '../subjects';
import { contentHash, lockRow, readRow, textOf, type SubjectRow } from './document';
import { readState } from './state';

/**
 * A vocabulary that changed since the last save, or rows written past the hook, call for a fresh analysis. Anything else
 * would only say the same again: nothing is written then.
 *
 * @returns whether the document was analysed anew
 */
export const bringUpToDate = async (
  newsroom: Newsroom,
  subject: SubjectType,
  key: SubjectKey,
  row: SubjectRow,
): Promise<boolean> => {
  const { title, document } = textOf(subject, row);
  const { version } = await newsroom.vocabulary.get();
  const state = await readState(newsroom.strapi, key);
  if (state?.hash === contentHash(title, document.text, version)) return false;
  await newsroom.strapi
    .documents(subject.uid)
    .update({ documentId: key.documentId, ...(key.locale && { locale: key.locale }), data: {} });
  return true;
};

/**
 * Brings quotes and topics of a draft in step with its text and the present vocabulary, in one transaction.
 *
 * @returns whether there was anything to do
 * @throws NotFoundError for a document that has no draft in that locale, ApplicationError where the analysis fails
 */
export const analyseAgain = async (newsroom: Newsroom, key: SubjectKey): Promise<boolean> => {
  const subject = requireSubject(newsroom.subjects, key.uid);
  return newsroom.strapi.db.transaction(async () => {
    await lockRow(newsroom.strapi, subject, key);
    const row = await readRow(newsroom.strapi, subject, key, 'draft');
    if (!row) throw new errors.NotFoundError(say('document.unsaved'));
    const changed = await bringUpToDate(newsroom, subject, key, row);
    if (changed && !(await readState(newsroom.strapi, key))?.hash) {
      throw new errors.ApplicationError(say('document.notAnalysed'));
    }
    return changed;
  });
};
