import type { Core } from '@strapi/types';
import type { JobKind } from '../jobs';
import { newsroomOf } from '../newsroom';
import type { SubjectKey } from '../subjects';
import { draftWith, IMPACT_CAP, openImpact, type Changed, type ImpactCursor } from '../topics';
import { PERMISSIONS } from './permissions';
import type { AdminContext } from './rights';
import { nameOf, readReadable } from './readable';

/** What is to be weighed; `asked` is the topic as the page sent it, as JSON. */
export interface ImpactParameters {
  documentId: string | null;
  asked: string;
  /** How many documents the archive held at the start. */
  archive: number;
}

export type Example = SubjectKey & { word: string | null };

/** What weighing brought so far; titles are read when somebody looks. */
export interface Weighed {
  cap: number;
  archive: number;
  gains: number;
  losses: number;
  held: number;
  gained: Example[];
  lost: Example[];
}

/** So many examples are kept; the numbers count all. */
const EXAMPLES = 20;

/** What a change of words would do to the archive, words saved or not. Nothing but the job itself is written. */
export const createImpactJob = (strapi: Core.Strapi): JobKind => {
  /** Those that whoever asked may read: of others, not even the number is told. */
  const seen = async <Document extends SubjectKey>(
    ctx: AdminContext,
    documents: readonly Document[],
  ): Promise<Document[]> => {
    const readable = await readReadable(newsroomOf(strapi), ctx, documents, false);
    return documents.filter((document) => readable.get(nameOf(document))?.rights.readTopics);
  };

  const exampleOf = ({ uid, documentId, locale, word }: Changed): Example => ({
    uid,
    documentId,
    locale,
    word,
  });

  return {
    needs: [PERMISSIONS.vocabulary],
    async open(job) {
      const newsroom = newsroomOf(strapi);
      const { documentId, asked, archive } = job.parameters as ImpactParameters;
      const topic = await draftWith(newsroom, documentId, JSON.parse(asked));
      const weigh = await openImpact(newsroom, documentId, topic);
      const nothing = { cap: IMPACT_CAP, archive, gains: 0, losses: 0, held: 0 };
      return async ({ position, result, starter, keep }) => {
        const sofar = (result as Weighed | null) ?? { ...nothing, gained: [], lost: [] };
        const { next, done, ...part } = await weigh((position as ImpactCursor | null) ?? undefined);
        const gained = await seen(starter, part.gained);
        const lost = await seen(starter, part.lost);
        const held = await seen(starter, part.held);
        await keep({
          next,
          done,
          result: {
            ...sofar,
            gains: sofar.gains + gained.length,
            losses: sofar.losses + lost.length,
            held: sofar.held + held.length,
            gained: [...sofar.gained, ...gained.map(exampleOf)].slice(0, EXAMPLES),
            lost: [...sofar.lost, ...lost.map(exampleOf)].slice(0, EXAMPLES),
          } satisfies Weighed,
        });
      };
    },
  };
};
