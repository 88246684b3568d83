#!/usr/bin/env node
const { existsSync } = require('node:fs');
const cli = require('node:path').join(__dirname, '../dist/cli/index.js');

if (existsSync(cli)) {
  require(cli).main();
} else {
  console.error('newsroom: the plugin is not built. Run "npm run build" in its folder first.');
  process.exitCode = 1;
}
