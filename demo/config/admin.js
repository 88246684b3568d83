const { adminJwt, apiTokenSalt, encryptionKey, transferTokenSalt } = require('../secrets');

module.exports = {
  auth: { secret: adminJwt },
  apiToken: { salt: apiTokenSalt },
  transfer: { token: { salt: transferTokenSalt } },
  secrets: { encryptionKey },
  flags: { nps: false, promoteEE: false },
};
