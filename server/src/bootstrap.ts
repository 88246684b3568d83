import type { Core } from '@strapi/types';
import { INTERVIEW, TOPIC } from './config/uids';
import { PERMISSIONS, registerPermissions } from './desk';
import { onDestroy } from './destroy';
import { newsroomOf } from './newsroom';
import { ratesOf } from './rates';

const PUBLISH = 'plugin::content-manager.explorer.publish';

const readersMay = async (strapi: Core.Strapi): Promise<boolean> => {
  if (!strapi.plugin('users-permissions')) return true;
  const granted = await strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action: `${INTERVIEW}.find` } });
  return granted > 0;
};

/** What a role below the super admin may do; a right of a localised type that names no locale is none. */
const rightsOfEditors = async (strapi: Core.Strapi): Promise<{ desk: boolean; publish: boolean }> => {
  const granted: { action: string; subject: string | null; properties: { locales?: string[] } | null }[] =
    await strapi.db.query('admin::permission').findMany({
      where: {
        action: { $in: [PERMISSIONS.import, PUBLISH] },
        role: { code: { $ne: 'strapi-super-admin' } },
      },
    });
  return {
    desk: granted.some(({ action }) => action === PERMISSIONS.import),
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
  const readers = await readersMay(strapi);
  const editors = await rightsOfEditors(strapi);
  return [
    `newsroom: ${topics} topics; watching ${[...subjects.keys()].join(', ')}.`,
    !readers &&
      'Readers get 403 until a role under Settings, Users & Permissions, Roles may find interviews, quotes, people and topics.',
    !editors.desk &&
      'Editors need "See quotes and topics", "Import articles", "Decide on quotes and topics" and "Edit the words of topics" under Settings, ' +
        'Administration Panel, Roles, Plugins, Newsroom.',
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
  if (newsroom.config.taxonomy.load) await strapi.plugin('newsroom').service('taxonomy').loadDefault();
  const rates = ratesOf(strapi);
  rates.start();
  onDestroy(strapi, () => rates.stop());
  strapi.log.info(await announcement(strapi));
};
