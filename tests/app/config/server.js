module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: 0,
  app: { keys: ['test-key-one', 'test-key-two'] },
  dirs: { public: env('NEWSROOM_TEST_PUBLIC', './public') },
  logger: {
    config: { level: env('NEWSROOM_TEST_LOG', 'error') },
    startup: { enabled: false },
    updates: { enabled: false },
  },
});
