const path = require('node:path');
const { readerJwt } = require('../secrets');

module.exports = {
  // An app that installed the package needs no `resolve`; this one lives inside the plugin's repository.
  newsroom: { enabled: true, resolve: path.resolve(__dirname, '../..') },
  'users-permissions': { config: { jwtSecret: readerJwt } },
};
