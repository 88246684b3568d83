import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { JobKind, Work } from '../jobs';
import { LeaseLost } from '../leases';
import { newsroomOf } from '../newsroom';
import { analyseAgain } from '../saving';
import type { SubjectKey } from '../subjects';
import { createDoors } from './doors';
import { PERMISSIONS } from './permissions';

/** What analysing again brought so far. */
export interface Analysed {
  changed: number;
  /** Documents that whoever started the work may not edit. */
  left: number;
}

export const NOTHING_YET: Analysed = { changed: 0, left: 0 };

/** Where the work on an archive goes on: the type's place in the list, and the row's id after which it reads. */
interface Place {
  type: number;
  after: number;
}

const NOT_ANALYSED = 'This document could not be analysed. It was left as it is; the server’s log says why.';

/**
 * Chosen documents, or all of them, are analysed again one by one. A document and the place in the work stand or fall in
 * one transaction; a document that fails stops none of the others.
 */
export const createAnalyseJobs = (strapi: Core.Strapi): Record<'documents' | 'archive', JobKind> => {
  const { admit } = createDoors(strapi);

  const once = async ({ starter, result, keep }: Work, key: SubjectKey, next: unknown): Promise<void> => {
    await strapi.db.transaction(async () => {
      const newsroom = newsroomOf(strapi);
      await admit(newsroom, starter, key, 'analyse');
      const isChanged = await analyseAgain(newsroom, key);
      const sofar = (result as Analysed | null) ?? NOTHING_YET;
      await keep({ next, result: { ...sofar, changed: sofar.changed + (isChanged ? 1 : 0) } });
    });
  };

  const isFinal = (error: unknown): boolean =>
    error instanceof LeaseLost || error instanceof errors.ApplicationError;

  /** Of two who save at once, a database may turn one away: that one tries again. */
  const twice = (work: Work, key: SubjectKey, next: unknown): Promise<void> =>
    once(work, key, next).catch((error: unknown) => {
      if (isFinal(error)) throw error;
      return once(work, key, next);
    });

  const messageOf = (error: unknown, { uid, documentId }: SubjectKey): string => {
    if (error instanceof errors.ApplicationError) return error.message;
    strapi.log.error(`newsroom: ${uid} ${documentId} could not be analysed again: ${String(error)}`);
    return NOT_ANALYSED;
  };

  return {
    documents: {
      needs: [PERMISSIONS.decide],
      async open(job) {
        const { documents } = job.parameters as { documents: SubjectKey[] };
        return async (work) => {
          const place = Number(work.position ?? 0);
          const key = documents[place]!;
          const next = place + 1 < documents.length ? place + 1 : null;
          try {
            await twice(work, key, next);
          } catch (error) {
            if (error instanceof LeaseLost) throw error;
            await work.keep({ next, failures: [{ ...key, message: messageOf(error, key) }] });
          }
        };
      },
    },

    archive: {
      needs: [PERMISSIONS.decide, PERMISSIONS.vocabulary],
      async open(job) {
        const { types } = job.parameters as { types: string[] };
        const { subjects } = newsroomOf(strapi);

        /** Rows that are written meanwhile get higher numbers, and have their turn at the end. */
        const nextRow = async ({ type, after }: Place): Promise<{ key: SubjectKey; place: Place } | null> => {
          for (let at = type; at < types.length; at += 1) {
            const subject = subjects.get(types[at]!);
            // The app may have been built anew without it.
            if (!subject) continue;
            const row = await strapi.db.query(subject.uid).findOne({
              select: ['id', 'documentId', ...(subject.localized ? ['locale'] : [])],
              where: {
                ...(subject.draftAndPublish && { publishedAt: null }),
                id: { $gt: at === type ? after : 0 },
              },
              orderBy: { id: 'asc' },
            });
            if (!row) continue;
            const locale = subject.localized ? String(row.locale ?? '') : '';
            return {
              key: { uid: subject.uid, documentId: row.documentId, locale },
              place: { type: at, after: row.id },
            };
          }
          return null;
        };

        return async (work) => {
          const found = await nextRow((work.position as Place | null) ?? { type: 0, after: 0 });
          if (!found) return work.keep({ next: null, done: 0 });
          const { key, place } = found;
          try {
            await twice(work, key, place);
          } catch (error) {
            if (error instanceof LeaseLost) throw error;
            if (error instanceof errors.ForbiddenError) {
              const sofar = (work.result as Analysed | null) ?? NOTHING_YET;
              await work.keep({ next: place, result: { ...sofar, left: sofar.left + 1 } });
            } else {
              await work.keep({ next: place, failures: [{ ...key, message: messageOf(error, key) }] });
            }
          }
        };
      },
    },
  };
};
