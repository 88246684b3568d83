const path = require('node:path');

module.exports = ({ env }) => ({
  newsroom: {
    enabled: true,
    // A benchmark brings a bundle of its own.
    resolve: env('NEWSROOM_TEST_PLUGIN', path.resolve(__dirname, '../plugin')),
    config: JSON.parse(env('NEWSROOM_TEST_OPTIONS', '{}')),
  },
  'users-permissions': { config: { jwtSecret: 'test-jwt-secret' } },
});
