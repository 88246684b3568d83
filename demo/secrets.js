// Every installation of the demo has secrets of its own: made at the first start, kept beside its database.
const { randomBytes } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const file = path.join(process.env.NEWSROOM_DEMO_DATA ?? path.join(__dirname, '.tmp'), 'secrets.json');
const names = ['appKey', 'adminJwt', 'apiTokenSalt', 'transferTokenSalt', 'encryptionKey', 'readerJwt'];

if (!existsSync(file)) {
  mkdirSync(path.dirname(file), { recursive: true });
  const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(16).toString('hex')]));
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
}

module.exports = JSON.parse(readFileSync(file, 'utf8'));
