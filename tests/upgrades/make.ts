/**
 * Makes the dumps of a release: `git checkout` it, bring this folder along, and run
 *   NEWSROOM_TEST_DATABASE=sqlite|postgres|mysql npx jest --selectProjects dumps
 * It takes PostgreSQL's and MariaDB's own dump programs; nobody needs them to restore. A dump is never made again once its
 * release is out: it is what stands in the databases of those who installed it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { ARTICLE, bootStrapi, type Boot } from '../api/boot';
import { createEditor, editorGrants, INTERVIEW, PERSON, TOPIC } from '../api/newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from '../api/story';
import { tally } from './tally';

const KIND = process.env.NEWSROOM_TEST_DATABASE ?? 'sqlite';

const TOPICS = [
  {
    name: 'Energy',
    slug: 'energy',
    vocabulary: { en: [{ term: 'electricity' }, { term: 'power plant' }, { term: 'turbine' }] },
  },
  {
    name: 'Trade',
    slug: 'trade',
    vocabulary: { en: [{ term: 'foreign trade' }, { term: 'tariff' }, { term: 'export' }] },
  },
  {
    name: 'Space',
    slug: 'space',
    vocabulary: { en: [{ term: 'satellite' }, { term: 'cosmonaut' }, { term: 'spacecraft' }] },
  },
  { name: 'Fishing', slug: 'fishing', vocabulary: { en: [{ term: 'trawler' }] } },
];

const RATES = [
  { bank: 'nbrb', value: '2.9801', effectiveDate: '2026-03-16', revision: 1, review: 'accepted' },
  { bank: 'nbrb', value: '2.9810', effectiveDate: '2026-03-16', revision: 2, review: 'accepted' },
  { bank: 'nbrb', value: '9.9999', effectiveDate: '2026-03-17', revision: 1, review: 'quarantined' },
];

/** Works for an hour as an editor does. */
const work = async (boot: Boot): Promise<void> => {
  const { strapi } = boot;
  for (const data of TOPICS) await strapi.documents(TOPIC).create({ data: data as never });
  await boot.grantAdmin('editor', editorGrants(strapi));
  const editor = await createEditor(boot);

  const marsh = await editor.create({ title: TITLE, body: blocks() });
  await editor.topic(marsh, 'energy', 'accept');
  await editor.topic(marsh, 'space', 'reject');
  const fishing = await strapi.db.query(TOPIC).findOne({ where: { slug: 'fishing' } });
  await editor.update(marsh, { topics: { connect: [{ documentId: fishing.documentId }] } }).expect(200);
  const { quotes } = await editor.state(marsh);
  await editor.quote(quotes[1]!.documentId, 'reject').expect(200);
  await editor.quote(quotes[2]!.documentId, 'approve').expect(200);
  await editor.quote(quotes[2]!.documentId, 'feature').expect(200);
  await editor.quote(quotes[3]!.documentId, 'speaker', { person: { name: 'Ole Dahl' } }).expect(200);
  await editor.publish(marsh).expect(200);
  await editor
    .update(marsh, { body: blocks(replaced('every winter since', 'every winter', PARAGRAPHS)) })
    .expect(200);

  await editor.create({
    title: 'The harbour waits for its crane',
    body: blocks(['“The crane will arrive in autumn, and not a day later,” said the engineer Nora Feld.']),
  });
  await editor
    .send('put', `/content-manager/collection-types/${INTERVIEW}/${marsh}?locale=ru`, {
      title: 'Марш: прилив платит по счетам',
      body: blocks(['«Приливная станция кормит весь остров», — сказала Хелена Марш.']),
    })
    .expect(200);
  await editor
    .send('post', `/content-manager/collection-types/${INTERVIEW}/${marsh}/actions/publish?locale=ru`, {})
    .expect(200);

  const nora = await strapi.db.query(PERSON).findOne({ where: { name: 'Nora Feld' } });
  await editor
    .send('put', `/content-manager/collection-types/${PERSON}/${nora.documentId}`, {
      name: 'Nora Feld',
      aliases: ['the harbour’s engineer'],
      role: 'Engineer',
    })
    .expect(200);
  const energy = await strapi.db.query(TOPIC).findOne({ where: { slug: 'energy' } });
  await editor
    .send('put', `/content-manager/collection-types/${TOPIC}/${energy.documentId}`, {
      name: 'Energy',
      slug: 'energy',
      vocabulary: { en: [...TOPICS[0]!.vocabulary.en, { term: 'tidal plant' }] },
    })
    .expect(200);

  const { documentId } = await strapi.documents(ARTICLE).create({
    data: {
      title: 'A tariff falls',
      lead: 'Foreign trade: “The tariff on our fish is history,” said Ole Dahl.',
    } as never,
  });
  await strapi.documents(ARTICLE).publish({ documentId });

  for (const rate of RATES) {
    await strapi.db.query('plugin::newsroom.rate').create({
      data: { base: 'USD', counter: 'BYN', nominal: 1, fetchedAt: '2026-03-16T10:00:00.000Z', ...rate },
    });
  }
  await strapi.documents('plugin::newsroom.rate-widget').create({
    data: {
      slug: 'usd',
      label: '1 US dollar',
      base: 'USD',
      counter: 'BYN',
      amount: 1,
      bank: 'nbrb',
      precision: 2,
      placement: 'header',
      order: 1,
      enabled: true,
    } as never,
  });
  const jwt = await boot.adminJwt();
  await boot.request
    .post('/newsroom/options')
    .auth(jwt, { type: 'bearer' })
    .send({ set: { 'quotes.gate': 'warn' } })
    .expect(200);
};

const dumps: Record<string, (connection: Record<string, unknown>) => string> = {
  sqlite: ({ filename }) =>
    execFileSync('sqlite3', [String(filename), '.dump'], { encoding: 'utf8', maxBuffer: 1e8 }),
  postgres: ({ host, port, user, database }) =>
    execFileSync(
      'pg_dump',
      [
        '-h',
        host,
        '-p',
        port,
        '-U',
        user,
        '--inserts',
        '--no-owner',
        '--no-privileges',
        '--no-comments',
        database,
      ].map(String),
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
  mysql: ({ host, port, user, database }) =>
    execFileSync(
      'mariadb-dump',
      [
        '-h',
        host,
        '-P',
        port,
        '-u',
        user,
        '--skip-comments',
        '--skip-extended-insert',
        '--skip-lock-tables',
        '--skip-add-locks',
        database,
      ].map(String),
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
};

/** Client programs' own words that no driver knows, and names of the machine that made it. */
const portable = (sql: string): string =>
  sql
    .split('\n')
    .filter((line) => !/^(\\|--|\/\*M!999999)/.test(line) && line.trim() !== '')
    .join('\n');

test(`dump ${version} on ${KIND}`, async () => {
  const boot = await bootStrapi({ locales: ['ru'], newsroom: { taxonomy: { load: false } } });
  try {
    await work(boot);
    const found = await tally(boot);
    const { connection } = boot.strapi.config.get('database.connection') as {
      connection: Record<string, unknown>;
    };
    await boot.strapi.db.connection.raw('select 1');
    const name = KIND === 'mysql' ? 'mariadb' : KIND;
    writeFileSync(path.join(__dirname, `${version}.${name}.sql`), `${portable(dumps[KIND]!(connection))}\n`);
    writeFileSync(path.join(__dirname, `${version}.json`), `${JSON.stringify(found, null, 2)}\n`);
  } finally {
    await boot.destroy();
  }
});
