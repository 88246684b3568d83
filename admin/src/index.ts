import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { WIDGETS } from './home/widgets';
import { tellLanguage } from './language';
import { AnalyseAgain } from './list/AnalyseAgain';
import { addColumns } from './list/columns';
import { addFilters } from './list/filters';
import { mayReadIn } from './list/may-read';
import { WORK_LINK } from './list/work-link';
import { NewsroomPanel } from './panel/Panel';
import { MENU, SETTINGS } from './permissions';
import { FIELDS } from './rates/fields';
import { VOCABULARY_FIELD } from './topics/field';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const withPrefix = (messages: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`newsroom.${key}`, message]));

/** The Content Manager looks a field's label up by content type and name. */
const asLabels = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, label]) => [
      `content-manager.content-types.plugin::newsroom.${field}`,
      label,
    ]),
  );

interface Messages {
  default: Record<string, string>;
}

/** Messages of a language that the plugin does not speak are English's, which every call brings along. */
const readMessages = async (locale: string): Promise<Record<string, string>> => {
  try {
    const [messages, fields]: Messages[] = await Promise.all([
      import(`./translations/${locale}.json`),
      import(`./translations/fields/${locale}.json`),
    ]);
    return { ...withPrefix(messages?.default ?? {}), ...asLabels(fields?.default ?? {}) };
  } catch {
    return {};
  }
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/newsroom',
      icon: Quotes,
      intlLabel: { id: 'newsroom.plugin.name', defaultMessage: 'Newsroom' },
      permissions: MENU,
      Component: () => import('./Newsroom'),
    });
    app.addSettingsLink(
      { id: 'newsroom', intlLabel: { id: 'newsroom.plugin.name', defaultMessage: 'Newsroom' } },
      {
        id: 'newsroom-options',
        to: 'newsroom',
        intlLabel: { id: 'newsroom.settings.title', defaultMessage: 'Options' },
        permissions: SETTINGS,
        Component: () => import('./settings/SettingsPage'),
      },
    );
    app.customFields.register([...FIELDS, VOCABULARY_FIELD]);
    app.widgets.register(WIDGETS);
    app.addMiddlewares([tellLanguage(document)]);
    app.registerPlugin({ id: 'newsroom', name: 'newsroom' });
    const mayRead = mayReadIn(app);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addColumns(mayRead));
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', addFilters(mayRead));
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const manager = app.getPlugin('content-manager');
    const { addBulkAction, addEditViewSidePanel } = manager.apis as ContentManagerApis;
    addEditViewSidePanel([NewsroomPanel]);
    addBulkAction([AnalyseAgain]);
    manager.injectComponent('listView', 'actions', WORK_LINK);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await readMessages(locale) })));
  },
};
