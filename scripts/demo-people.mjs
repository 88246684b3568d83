// Who works in the demo's newsroom, and who reads: what an administrator would click together on the first day.

const PASSWORD = 'Newsroom-Demo-1';
const ADMINISTRATOR = { firstname: 'Ada', lastname: 'Administrator', email: 'admin@newsroom.example' };
const EDITOR = { firstname: 'Edith', lastname: 'Editor', email: 'editor@newsroom.example' };

const INTERVIEW = 'plugin::newsroom.interview';
/** What the editor writes; interviews in every locale. Our own permissions widen none of these rights. */
const WRITTEN = [
  INTERVIEW,
  'plugin::newsroom.quote',
  'plugin::newsroom.person',
  'plugin::newsroom.topic',
  'plugin::newsroom.rate',
  'plugin::newsroom.rate-widget',
  'api::column.column',
];

const READERS_MAY = [
  'plugin::newsroom.interview.find',
  'plugin::newsroom.interview.findOne',
  'plugin::newsroom.interview.analysis',
  'plugin::newsroom.quote.find',
  'plugin::newsroom.quote.findOne',
  'plugin::newsroom.person.find',
  'plugin::newsroom.person.findOne',
  'plugin::newsroom.topic.find',
  'plugin::newsroom.topic.findOne',
  'plugin::newsroom.rate.placement',
  'plugin::newsroom.rate.widget',
  'plugin::newsroom.rate.history',
  'plugin::newsroom.rate.convert',
  'plugin::newsroom.rate.banks',
  'plugin::newsroom.embed.spark',
  'plugin::newsroom.embed.page',
  'plugin::newsroom.embed.element',
  'plugin::newsroom.embed.oembed',
  'plugin::newsroom.embed.jsonLd',
  'plugin::i18n.locales.listLocales',
];

/** Creates what is missing; a second start finds everything and changes nothing. */
export async function prepareNewsroom(strapi) {
  await createLocale(strapi, 'ru', 'Русский');
  await createLocale(strapi, 'be', 'Беларуская');
  await letReadersIn(strapi);
  await letEditorsWork(strapi);
  return {
    administrator: await createUser(strapi, ADMINISTRATOR, 'strapi-super-admin'),
    editor: await createUser(strapi, EDITOR, 'strapi-editor'),
  };
}

async function createLocale(strapi, code, name) {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(code))) await locales.create({ code, name });
}

async function createUser(strapi, person, roleCode) {
  const known = await strapi.db.query('admin::user').findOne({ where: { email: person.email } });
  if (!known) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
    await strapi.service('admin::user').create({
      ...person,
      password: PASSWORD,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
  }
  return { email: person.email, password: PASSWORD };
}

/** Settings > Users & Permissions > Roles > Public. */
async function letReadersIn(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of READERS_MAY) {
    const granted = await permissions.findOne({ where: { action, role: role.id } });
    if (!granted) await permissions.create({ data: { action, role: role.id } });
  }
}

/**
 * Settings > Administration Panel > Roles > Editor: all of Plugins > Newsroom but the settings, all of Interview in every
 * locale, and all of Quote, Person, Topic, Rate, Rate widget and Column.
 * Strapi itself gives a new Editor role no right to publish a localised type.
 */
async function letEditorsWork(strapi) {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
  const actions = strapi.service('admin::permission').actionProvider.values();
  const own = actions
    .filter(({ pluginName, section }) => pluginName === 'newsroom' && section === 'plugins')
    .map(({ actionId }) => ({ action: actionId }))
    .filter(({ action }) => action !== 'plugin::newsroom.settings');
  const locales = (await strapi.plugin('i18n').service('locales').find()).map(({ code }) => code);
  const contents = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(actions.filter(({ section }) => section === 'contentTypes'))
    .filter(({ subject }) => WRITTEN.includes(subject))
    .map(({ properties, ...permission }) => ({
      ...permission,
      properties: permission.subject === INTERVIEW ? { ...properties, locales } : properties,
    }));

  const granted = await strapi.db.query('admin::permission').findMany({ where: { role: role.id } });
  const kept = granted.filter(
    ({ action, subject }) =>
      !WRITTEN.includes(subject) && !own.some((permission) => permission.action === action),
  );
  await strapi.service('admin::role').assignPermissions(role.id, [...kept, ...own, ...contents]);
}
