const path = require('node:path');

module.exports = ({ env }) => ({
  newsroom: {
    enabled: true,
    // A benchmark brings a bundle of its own.
    resolve: env('NEWSROOM_TEST_PLUGIN', path.resolve(__dirname, '../plugin')),
    config: JSON.parse(env('NEWSROOM_TEST_OPTIONS', '{}')),
  },
  // Its schema costs each start a while: the tests that ask it say so.
  graphql: {
    enabled: env.bool('NEWSROOM_TEST_GRAPHQL', false),
    config: { defaultLimit: 25, maxLimit: 100, depthLimit: 12, landingPage: false },
  },
  'users-permissions': { config: { jwtSecret: 'test-jwt-secret' } },
});
