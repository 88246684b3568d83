const { appKey } = require('../secrets');

// On this machine alone: the demo's logins are printed on the screen.
module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT', 1337),
  app: { keys: [appKey] },
  logger: {
    config: { level: env('LOG_LEVEL', 'warn') },
    startup: { enabled: false },
    updates: { enabled: false },
  },
});
