const path = require('node:path');
const { readerJwt } = require('../secrets');

module.exports = ({ env }) => ({
  newsroom: {
    enabled: true,
    // An app that installed the package needs no `resolve`; this one lives inside the plugin's repository.
    resolve: path.resolve(__dirname, '../..'),
    config: {
      // A type of the app's own takes part, too.
      subjects: { 'api::column.column': { title: 'title', text: ['lead', 'body'], topics: 'topics' } },
      // The real banks or, without a network, sample banks: scripts/demo-rates.mjs decides.
      rates: env.json('NEWSROOM_DEMO_RATES', {}),
    },
  },
  'users-permissions': { config: { jwtSecret: readerJwt } },
});
