/** The Content Manager's rights as a query: fields, conditions, languages. */
import type { FieldSpec } from '../../../server/src/markup';
import { allowedOn, type AdminContext } from '../../../server/src/desk/rights';

interface Rule {
  fields?: string[];
  conditions?: Record<string, unknown>;
}

/** An editor with these rules on one type, whatever the action. */
const editor = (...rules: Rule[]): AdminContext => ({
  state: {
    user: { id: 7 },
    userAbility: {
      can: () => true,
      rulesFor: (_action: string, _uid: string, field?: string) =>
        rules.filter(({ fields }) => !field || !fields || fields.includes(field)),
    },
  },
});

const UID = 'api::story.story';
const MINE = { 'createdBy.id': 7 };
const COLLEAGUES = { 'createdBy.roles': { $elemMatch: { id: { $in: [3] } } } };
const inLocales = (...locales: string[]) => ({ locale: { $in: locales } });

test('a rule without conditions opens all, none opens nothing', () => {
  expect(allowedOn(editor({}), 'read', UID, ['title'])).toBe('all');
  expect(allowedOn(editor(), 'read', UID, ['title'])).toBe('none');
  expect(allowedOn(editor({ fields: ['title'] }), 'read', UID, ['title', 'body'])).toBe('none');
  expect(allowedOn(editor({}), 'delete', UID, [])).toBe('all');
});

test('each field has its own conditions, and all of them hold', () => {
  const ctx = editor({ fields: ['title'] }, { fields: ['body'], conditions: MINE });
  expect(allowedOn(ctx, 'read', UID, ['title'])).toBe('all');
  expect(allowedOn(ctx, 'read', UID, ['title', 'body'])).toEqual({
    $and: [{ $or: [{ createdBy: { id: 7 } }] }],
  });
  expect(allowedOn(editor({ conditions: COLLEAGUES }), 'read', UID, ['title'])).toEqual({
    $and: [{ $or: [{ createdBy: { roles: { id: { $in: [3] } } } }] }],
  });
});

test('what a condition asks of the language is answered, the rest is left to the query', () => {
  const byLocale = editor({ conditions: { $and: [inLocales('en', 'be')] } });
  expect(allowedOn(byLocale, 'read', UID, ['title'], 'en')).toBe('all');
  expect(allowedOn(byLocale, 'read', UID, ['title'], 'ru')).toBe('none');
  const both = editor({ conditions: { $and: [{ $or: [MINE] }, inLocales('en')] } });
  expect(allowedOn(both, 'read', UID, ['title'], 'ru')).toBe('none');
  expect(JSON.stringify(allowedOn(both, 'read', UID, ['title'], 'en'))).not.toContain('locale');
  expect(JSON.stringify(allowedOn(both, 'read', UID, ['title'], 'en'))).toContain('"createdBy":{"id":7}');
  // Of two rules one is enough.
  const either = editor({ conditions: { $and: [inLocales('ru')] } }, { conditions: MINE });
  expect(allowedOn(either, 'read', UID, ['title'], 'ru')).toBe('all');
  expect(allowedOn(either, 'read', UID, ['title'], 'en')).toEqual({
    $and: [{ $or: [{ $and: [{ createdBy: { id: 7 } }] }] }],
  });
});

test('a component is had as a whole or with all that it holds', () => {
  const section: FieldSpec = {
    path: 'section',
    type: 'component',
    repeatable: true,
    fields: [
      { path: 'heading', type: 'string' },
      { path: 'text', type: 'richtext' },
    ],
  };
  const may = (...fields: string[]) => allowedOn(editor({ fields }), 'read', UID, [section]);
  expect(may('section')).toBe('all');
  expect(may('section.heading', 'section.text')).toBe('all');
  expect(may('section.heading')).toBe('none');
});
