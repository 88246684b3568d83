import type { Core } from '@strapi/types';
import { INTERVIEW, TOPIC } from './config/uids';
import { PERMISSIONS, registerPermissions } from './desk';
import { newsroomOf } from './newsroom';

const readersMay = async (strapi: Core.Strapi): Promise<boolean> => {
  if (!strapi.plugin('users-permissions')) return true;
  const granted = await strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action: `${INTERVIEW}.find` } });
  return granted > 0;
};

/** Whether some role below the super admin, who may do everything, has what an editor's day takes. */
const editorsMay = async (strapi: Core.Strapi): Promise<boolean> => {
  const granted = async (where: { action: string; subject?: string }): Promise<boolean> =>
    (await strapi.db
      .query('admin::permission')
      .count({ where: { ...where, role: { code: { $ne: 'strapi-super-admin' } } } })) > 0;
  const publish = { action: 'plugin::content-manager.explorer.publish', subject: INTERVIEW };
  return (await granted({ action: PERMISSIONS.import })) && (await granted(publish));
};

/** "Installed but nothing shows": one line says what is loaded and who still may not use it. */
const announce = async (strapi: Core.Strapi): Promise<void> => {
  const { subjects } = newsroomOf(strapi);
  const topics = await strapi.db.query(TOPIC).count();
  const missing = [
    ...((await readersMay(strapi))
      ? []
      : [
          'Readers get 403 until a role under Settings, Users & Permissions, Roles may find interviews, quotes, people and topics.',
        ]),
    ...((await editorsMay(strapi))
      ? []
      : [
          'Editors need "See quotes and topics", "Import articles" and "Decide on quotes and topics" under Settings, ' +
            'Administration Panel, Roles, Plugins, Newsroom, and the rights to create, read, update and publish interviews.',
        ]),
  ];
  strapi.log.info(
    [`newsroom: ${topics} topics; watching ${[...subjects.keys()].join(', ')}.`, ...missing].join(' '),
  );
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerPermissions(strapi);
  const newsroom = newsroomOf(strapi);
  if (newsroom.config.taxonomy.load) await strapi.plugin('newsroom').service('taxonomy').loadDefault();
  await announce(strapi);
};
