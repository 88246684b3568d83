// One more instance on the same database, in a process of its own: Strapi boots once in a process. It runs the app that
// the environment describes (boot.ts) and does what its parent's messages say:
// `{ now }` refreshes at that instant; with `from` and `to` it fills in these days as well; `{ jobs }` looks for work;
// `{ publish }` publishes the interview of that documentId and answers with what went wrong, or null.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

// Inside the repository, so that Node finds the dependencies.
mkdirSync(join(root, '.tmp'), { recursive: true });
const plugin = mkdtempSync(join(root, '.tmp/instance-'));
writeFileSync(
  join(plugin, 'package.json'),
  JSON.stringify({
    name: 'strapi-plugin-newsroom',
    strapi: { kind: 'plugin', name: 'newsroom', displayName: 'Newsroom' },
  }),
);
await build({
  entryPoints: [join(root, 'server/src/index.ts')],
  outfile: join(plugin, 'strapi-server.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
process.env.NEWSROOM_TEST_PLUGIN = plugin;

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const app = join(root, 'tests/app');
const strapi = createStrapi({ appDir: app, distDir: app, serveAdminPanel: false, autoReload: false });
await strapi.load();
// Whoever is killed removes nothing; what is loaded needs no file.
rmSync(plugin, { recursive: true });

const rates = strapi.plugin('newsroom').service('rates');
process.on('message', async ({ now, from, to, jobs, publish }) => {
  if (jobs) return strapi.plugin('newsroom').service('jobs').look();
  if (publish) {
    const publishing = strapi.documents('plugin::newsroom.interview').publish({ documentId: publish });
    process.send(
      await publishing.then(
        () => null,
        (error) => error.message,
      ),
    );
    return;
  }
  rates.clock.now = () => now;
  const reports = await rates.tick();
  if (from) {
    for (const [bank, wanted] of await rates.wantedBanks()) {
      reports.push(await rates.fill(bank, { from, to, wanted }));
    }
  }
  process.send(reports);
});
// Whoever lost its parent has nobody to work for.
process.on('disconnect', () => process.exit(0));
process.send('ready');
