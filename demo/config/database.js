const path = require('node:path');

module.exports = ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: path.resolve(env('NEWSROOM_DEMO_DATA', path.join(__dirname, '../.tmp')), 'demo.db'),
    },
    useNullAsDefault: true,
  },
});
