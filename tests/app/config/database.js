module.exports = ({ env }) => JSON.parse(env('NEWSROOM_TEST_CONNECTION'));
