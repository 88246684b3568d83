import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { NewsroomPanel } from './panel/Panel';
import { ANY } from './permissions';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const withPrefix = (messages: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`newsroom.${key}`, message]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/newsroom',
      icon: Quotes,
      intlLabel: { id: 'newsroom.plugin.name', defaultMessage: 'Newsroom' },
      permissions: ANY,
      Component: () => import('./importing/ImportPage'),
    });
    app.registerPlugin({ id: 'newsroom', name: 'newsroom' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as ContentManagerApis;
    addEditViewSidePanel([NewsroomPanel]);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map((locale) =>
        import(`./translations/${locale}.json`).then(
          (messages: { default: Record<string, string> }) => ({ data: withPrefix(messages.default), locale }),
          () => ({ data: {}, locale }),
        ),
      ),
    );
  },
};
