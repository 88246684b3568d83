// A Strapi with the plugin in a process of its own, for rates.bench.mjs: it does what it is told by message.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { bootApp } from './app.mjs';

const origins = JSON.parse(process.env.BANK_ORIGINS);

/** The plugin, and beside its routes Strapi's own `find` over the same tables. */
const entry = `
import { factories } from '@strapi/strapi';
import plugin from './server/src';
const { routes, controllers } = plugin;
const content = routes['content-api'];
export default {
  ...plugin,
  controllers: {
    ...controllers,
    'core-widget': factories.createCoreController('plugin::newsroom.rate-widget'),
    // What a request costs before anybody answers it.
    floor: () => ({
      find: (ctx) => {
        ctx.body = { data: [] };
      },
    }),
    'core-rate': factories.createCoreController('plugin::newsroom.rate'),
  },
  routes: {
    ...routes,
    'content-api': {
      ...content,
      routes: [
        ...content.routes,
        { method: 'GET', path: '/core-widgets', handler: 'core-widget.find', config: {} },
        { method: 'GET', path: '/floor', handler: 'floor.find', config: {} },
        { method: 'GET', path: '/core-rates', handler: 'core-rate.find', config: {} },
      ],
    },
  },
};`;

const { strapi, close } = await bootApp({
  entry,
  options: {
    rates: {
      refresh: false,
      contact: 'bench@newsroom.test',
      allow: Object.values(origins).map((origin) => new URL(origin).host),
      banks: Object.fromEntries(Object.entries(origins).map(([slug, origin]) => [slug, { origin }])),
    },
  },
});
const rates = strapi.plugin('newsroom').service('rates');

const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
const open = [
  'rate.placement',
  'rate.widget',
  'rate.history',
  'core-widget.find',
  'core-rate.find',
  'floor.find',
];
for (const action of open) {
  await strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: `plugin::newsroom.${action}`, role: role.id } });
}
strapi.server.mount();
await new Promise((done) => strapi.server.httpServer.listen(0, '127.0.0.1', done));

/** Runs `work`, and says how long it took, in seconds, and the longest stretch on the event loop, in milliseconds. */
const watched = async (work) => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The first sample after a wait is the wait's own.
  await setTimeout(20);
  delay.reset();
  const { user: before } = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const cpu = (process.cpuUsage().user - before) / 1e6;
  await setTimeout(5);
  delay.disable();
  return { result, seconds, cpu, longest: delay.max / 1e6 };
};

const commands = {
  fill: ({ bank, currencies, from, to }) =>
    watched(() => rates.fill(rates.bank(bank), { wanted: new Set(currencies), from, to })),
  widgets: async ({ widgets }) => {
    for (const data of widgets) await strapi.documents('plugin::newsroom.rate-widget').create({ data });
  },
  /** Of this process so far, in milliseconds. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  count: () => strapi.db.query('plugin::newsroom.rate').count(),
  /** What a save of an editor's does: everything in memory is out of date. */
  change: async () => {
    const [widget] = await strapi.documents('plugin::newsroom.rate-widget').findMany({ limit: 1 });
    const { documentId, label } = widget;
    await strapi.documents('plugin::newsroom.rate-widget').update({ documentId, data: { label } });
  },
};

process.on('message', async ({ command, ...request }) => {
  if (command === 'close') {
    await close();
    process.exit(0);
  }
  try {
    process.send({ answer: (await commands[command](request)) ?? null });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
process.send({ answer: strapi.server.httpServer.address().port });
