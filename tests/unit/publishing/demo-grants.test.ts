import { readFileSync } from 'node:fs';
import path from 'node:path';
import { embedRoutes } from '../../../server/src/publishing';
import { routes } from '../../../server/src/rates/routes';

const source = readFileSync(path.join(__dirname, '../../../scripts/demo-people.mjs'), 'utf8');
const granted = [...source.matchAll(/'plugin::newsroom\.((?:embed|rate)\.\w+)'/g)].map(
  ([, action]) => action,
);

test('every action on rates and embeds that the demo grants has a route', () => {
  const handlers = [...embedRoutes, ...routes].map(({ handler }) => handler);
  expect(granted.length).toBeGreaterThan(8);
  expect(granted.filter((action) => !handlers.includes(action!))).toEqual([]);
});
