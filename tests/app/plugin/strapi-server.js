// The API tests run the plugin's sources, compiled by jest on the way: no build can be stale.
module.exports = require('../../../server/src');
