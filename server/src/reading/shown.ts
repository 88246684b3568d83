import type { Core } from '@strapi/types';
import { ASSIGNMENT, DECISION, INTERVIEW, PERSON, QUOTE, RATE, WIDGET } from '../config/uids';
import type { Subjects } from '../subjects';
import { embargoed } from './embargo';
import { publicPeople } from './public-people';

/** A condition in the form of `strapi.db.query().findMany({ where })`. */
export type Where = Record<string, unknown>;

/** What readers see of one type at this moment, as a condition. */
export type Shown = () => Where;

const published = { publishedAt: { $notNull: true } };

const nothing = { id: { $in: [] } };

/**
 * Every type of which readers see a part only, with that part, found in the schemas: a type that joins by configuration
 * is guarded without another word. Of a type that is not here they see what Strapi shows them.
 */
export const shownTypes = (strapi: Core.Strapi, subjects: Subjects): ReadonlyMap<string, Shown> =>
  new Map<string, Shown>([
    ...[...subjects.values()]
      .filter(({ draftAndPublish }) => draftAndPublish)
      .map(({ uid }): [string, Shown] => [uid, () => published]),
    // An embargo that was set after the publication counts, too.
    [
      INTERVIEW,
      () => ({
        ...published,
        $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: new Date() } }],
      }),
    ],
    [QUOTE, () => ({ ...published, review: 'approved', subjectId: { $notIn: embargoed(strapi) } })],
    [PERSON, () => ({ id: { $in: publicPeople(strapi) } })],
    // A rate that waits for an editor, or a widget switched off, is not theirs.
    [RATE, () => ({ review: 'accepted' })],
    [WIDGET, () => ({ enabled: true })],
    [DECISION, () => nothing],
    [ASSIGNMENT, () => nothing],
  ]);
