import { sectionsFor } from '../../../admin/src/sections';
import * as permissions from '../../../admin/src/permissions';

const paths = (...roles: Parameters<typeof sectionsFor>) => sectionsFor(...roles).map(({ path }) => path);

describe('the pages of a role', () => {
  it('are those that it may open', () => {
    expect(paths({ canImport: true }, { canRead: true })).toEqual(['', 'rates']);
    expect(paths({ canRead: true }, {})).toEqual(['', 'queue', 'topics', 'people', 'history', 'work']);
    expect(paths({}, { canRead: true })).toEqual(['rates']);
    expect(paths({ canRead: false, canImport: false }, { canRead: false })).toEqual([]);
  });

  it('are asked for apart: useRBAC would take one `read` for the other', () => {
    for (const asked of [permissions.ANY, permissions.RATES]) {
      const words = asked.map(({ action }) => action.split('.').at(-1));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('stand behind a menu link for each who may open one of them', () => {
    expect(permissions.MENU.map(({ action }) => action).sort()).toEqual([
      'plugin::newsroom.import',
      'plugin::newsroom.rates.read',
      'plugin::newsroom.read',
    ]);
  });
});
