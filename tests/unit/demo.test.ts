import { readFileSync } from 'node:fs';
import path from 'node:path';
import server from '../../server/src';

const text = (name: string): string => readFileSync(path.resolve(__dirname, '../..', name), 'utf8');

test('every action of the plugin that the demo grants exists', () => {
  const handlers = server.routes['content-api'].routes.map(({ handler }) => String(handler));
  const granted = [...text('scripts/demo-people.mjs').matchAll(/'plugin::newsroom\.([a-z-]+\.\w+)',/g)].map(
    ([, action]) => action!,
  );
  expect(granted).toContain('embed.element');
  expect(granted.filter((action) => !handlers.includes(action))).toEqual([]);
});

test('sanitize-html is the version whose fixes we need, whatever Node it asks for', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
  const { version } = JSON.parse(text('node_modules/sanitize-html/package.json')) as { version: string };
  expect([dependencies['sanitize-html'], version]).toEqual(['2.18.1', '2.18.1']);
});
