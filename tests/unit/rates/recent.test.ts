import type { Core } from '@strapi/types';
import { answerRecent } from '../../../server/src/rates';
import { routes } from '../../../server/src/rates/routes';

const installed = (configOfPlacement: object, plugins = ['newsroom', 'users-permissions']): boolean => {
  const use = jest.fn();
  const own = routes.map((route) =>
    route.handler === 'rate.placement' ? { ...route, config: configOfPlacement } : route,
  );
  answerRecent({
    server: { use },
    config: { get: (_: string, otherwise: unknown) => otherwise },
    plugin: (name: string) =>
      plugins.includes(name) ? { routes: { 'content-api': { routes: own } } } : undefined,
  } as unknown as Core.Strapi);
  return use.mock.calls.length > 0;
};

test('stands before the routes as they were shipped', () => {
  expect(installed({})).toBe(true);
  expect(installed({ policies: [], middlewares: [] })).toBe(true);
});

test('passes by no gate that the app put there', () => {
  expect(installed({ policies: ['global::is-subscriber'] })).toBe(false);
  expect(installed({ middlewares: ['global::count'] })).toBe(false);
});

test('needs the public role', () => {
  expect(installed({}, ['newsroom'])).toBe(false);
});
