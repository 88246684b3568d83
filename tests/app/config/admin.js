module.exports = {
  auth: { secret: 'test-admin-secret' },
  apiToken: { salt: 'test-token-salt' },
  transfer: { token: { salt: 'test-transfer-salt' } },
  secrets: { encryptionKey: 'test-encryption-key-of-32-letters' },
  // Tests log in more often than five times in five minutes.
  rateLimit: { enabled: false },
};
