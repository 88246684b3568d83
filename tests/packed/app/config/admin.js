module.exports = {
  auth: { secret: 'packed-admin-secret' },
  apiToken: { salt: 'packed-token-salt' },
  transfer: { token: { salt: 'packed-transfer-salt' } },
  secrets: { encryptionKey: 'packed-encryption-key-32-letters' },
};
