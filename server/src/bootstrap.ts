import type { Core } from '@strapi/types';
import { INTERVIEW, TOPIC, WIDGET } from './config/uids';
import { createDeskJobs, permissionName, PERMISSIONS, registerPermissions } from './desk';
import { onDestroy } from './destroy';
import { jobsOf } from './jobs';
import { newsroomOf } from './newsroom';
import { warnOfMissingSite } from './publishing';
import { answerRecent, ratesOf } from './rates';
import { limitReaders } from './reading';

/** What it takes to work at the desk, rates apart. */
const DESK = ['read', 'import', 'decide', 'vocabulary'] as const;

const PUBLISH = 'plugin::content-manager.explorer.publish';

const readersMay = async (strapi: Core.Strapi, action: string): Promise<boolean> => {
  if (!strapi.plugin('users-permissions')) return true;
  const granted = await strapi.db.query('plugin::users-permissions.permission').count({ where: { action } });
  return granted > 0;
};

/** Nobody misses rates that no widget shows. */
const rateReadersWait = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.db.query(WIDGET).count({ where: { enabled: true } })) > 0 &&
  !(await readersMay(strapi, 'plugin::newsroom.rate.placement'));

/**
 * What roles below the super admin lack at the desk, by name, and whether one of them may publish; a right of a localised
 * type that names no locale is none.
 */
const rightsOfEditors = async (strapi: Core.Strapi): Promise<{ lacking: string[]; publish: boolean }> => {
  const granted: { action: string; subject: string | null; properties: { locales?: string[] } | null }[] =
    await strapi.db.query('admin::permission').findMany({
      where: {
        action: { $in: [...DESK.map((key) => PERMISSIONS[key]), PUBLISH] },
        role: { code: { $ne: 'strapi-super-admin' } },
      },
    });
  return {
    lacking: DESK.filter((key) => !granted.some(({ action }) => action === PERMISSIONS[key])).map(
      (key) => `"${permissionName(key)}"`,
    ),
    publish: granted.some(
      ({ action, subject, properties }) =>
        action === PUBLISH && subject === INTERVIEW && Boolean(properties?.locales?.length),
    ),
  };
};

/** "Installed but nothing shows": one line says what is loaded and who still may not use it. */
export const announcement = async (strapi: Core.Strapi): Promise<string> => {
  const { subjects } = newsroomOf(strapi);
  const topics = await strapi.db.query(TOPIC).count();
  const readers = await readersMay(strapi, `${INTERVIEW}.find`);
  const ratesWait = await rateReadersWait(strapi);
  const editors = await rightsOfEditors(strapi);
  return [
    `newsroom: ${topics} topics; watching ${[...subjects.keys()].join(', ')}.`,
    !readers &&
      'Readers get 403 until a role under Settings, Users & Permissions, Roles may find interviews, quotes, people and topics.',
    ratesWait &&
      'The rate widgets answer readers with 403 until a role under Settings, Users & Permissions, Roles may call rate: ' +
        'placement, widget, history.',
    editors.lacking.length > 0 &&
      `Editors need ${editors.lacking.join(', ')} under Settings, Administration Panel, Roles, Plugins, Newsroom.`,
    !editors.publish &&
      'Editors cannot publish until their role may create, read, update and publish interviews, locale by locale, ' +
        'on the tab Collection Types of the same page.',
  ]
    .filter(Boolean)
    .join(' ');
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerPermissions(strapi);
  const newsroom = newsroomOf(strapi);
  await newsroom.settings.prepare();
  if (newsroom.config.taxonomy.load) await strapi.plugin('newsroom').service('taxonomy').loadDefault();
  const rates = ratesOf(strapi);
  limitReaders(strapi, newsroom.config.readers.perMinute);
  answerRecent(strapi);
  rates.start();
  onDestroy(strapi, () => rates.stop());
  const jobs = jobsOf(strapi);
  jobs.start(createDeskJobs(strapi));
  onDestroy(strapi, () => jobs.stop());
  strapi.log.info(await announcement(strapi));
  warnOfMissingSite(strapi);
};
