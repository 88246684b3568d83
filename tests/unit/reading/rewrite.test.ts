import {
  allOf,
  guardLooks,
  guardWhere,
  type House,
  type ModelAttribute,
} from '../../../server/src/reading/rewrite';

const relation = (target: string): ModelAttribute => ({ type: 'relation', relation: 'oneToOne', target });

const TYPES: Record<string, Record<string, ModelAttribute>> = {
  page: {
    title: { type: 'string' },
    promo: relation('promo'),
    zone: {
      type: 'relation',
      relation: 'morphToMany',
      joinTable: { morphColumn: { typeField: '__component' } },
    },
  },
  promo: { title: { type: 'string' }, interview: relation('interview'), person: relation('person') },
  interview: { title: { type: 'string' }, guest: relation('person'), cover: relation('file') },
  person: { name: { type: 'string' } },
  file: { name: { type: 'string' }, related: { type: 'relation', relation: 'morphToMany' } },
};

const PUBLIC = { published: true };
const house: House = {
  attributes: (uid) => TYPES[uid] ?? {},
  shown: (uid) => (uid === 'interview' || uid === 'person' ? PUBLIC : undefined),
  isOpen: (uid, attribute) => uid === 'interview' && attribute === 'guest',
};

describe('conditions', () => {
  test.each([
    ['a plain one', 'page', { title: 'x' }, { title: 'x' }],
    ['through an unguarded relation', 'page', { promo: { title: 'x' } }, { promo: { title: 'x' } }],
    [
      'into a guarded type',
      'promo',
      { interview: { title: 'x' } },
      { interview: { $and: [PUBLIC, { title: 'x' }] } },
    ],
    ['by id', 'promo', { interview: 5 }, { interview: { $and: [PUBLIC, { id: 5 }] } }],
    ['by a list of ids', 'promo', { interview: [5, 6] }, { interview: { $and: [PUBLIC, { id: [5, 6] }] } }],
    [
      'by an operator',
      'promo',
      { interview: { $in: [5] } },
      { interview: { $and: [PUBLIC, { id: { $in: [5] } }] } },
    ],
    [
      'two hops away',
      'page',
      { promo: { interview: { title: 'x' } } },
      { promo: { interview: { $and: [PUBLIC, { title: 'x' }] } } },
    ],
    [
      'from one guarded type into another',
      'promo',
      { interview: { guest: { name: 'x' } } },
      { interview: { $and: [PUBLIC, { guest: { $and: [PUBLIC, { name: 'x' }] } }] } },
    ],
    [
      'in groups',
      'promo',
      { $or: [{ $and: [{ interview: { title: 'x' } }] }, { $not: { interview: { $not: { title: 'x' } } } }] },
      {
        $or: [
          { $and: [{ interview: { $and: [PUBLIC, { title: 'x' }] } }] },
          { $not: { interview: { $and: [PUBLIC, { $not: { title: 'x' } }] } } },
        ],
      },
    ],
    [
      'whether an open relation is empty',
      'interview',
      { guest: { id: { $null: true } } },
      { guest: { id: { $null: true } } },
    ],
  ])('%s', (_, uid, where, expected) => {
    expect(guardWhere(house, uid, where)).toEqual(expected);
  });

  test('an object without a prototype is one like any other', () => {
    const bare = (values: object) => Object.assign(Object.create(null), values) as object;
    expect(guardWhere(house, 'promo', bare({ interview: bare({ title: 'x' }) }))).toEqual({
      interview: { $and: [PUBLIC, { title: 'x' }] },
    });
    const day = new Date();
    expect(guardWhere(house, 'page', { title: { $lt: day } })).toEqual({ title: { $lt: day } });
  });

  test('each key has an object of its own: Strapi would lay groups of two relations over each other', () => {
    expect(
      guardWhere(house, 'promo', {
        interview: { title: 'x' },
        person: { name: 'y' },
        $and: [{ title: 'z' }],
      }),
    ).toEqual({
      $and: [
        { interview: { $and: [PUBLIC, { title: 'x' }] } },
        { person: { $and: [PUBLIC, { name: 'y' }] } },
        { $and: [{ title: 'z' }] },
      ],
    });
  });

  test.each([
    null,
    { $null: true },
    { $notNull: true },
    { id: null },
    { id: { $notNull: true } },
    { documentId: { $null: true } },
  ])('whether a guarded relation is empty (%j) is refused', (value) => {
    expect(() => guardWhere(house, 'promo', { interview: value })).toThrow(/"interview" is empty/);
  });
});

describe('orders', () => {
  test.each([
    ['promo', { interview: { title: 'asc' } }],
    ['page', [{ title: 'asc' }, { promo: { interview: { title: 'asc' } } }]],
    ['promo', { interview: { guest: { name: 'asc' } } }],
  ])('through what readers may not see are refused (%s %j)', (uid, orderBy) => {
    expect(() => guardLooks(house, uid, { orderBy })).toThrow(/cannot be sorted through/);
  });

  test.each([
    ['page', { promo: { title: 'asc' } }],
    ['interview', { guest: { name: 'asc' } }],
    ['page', 'title'],
  ])('elsewhere stand (%s %j)', (uid, orderBy) => {
    expect(guardLooks(house, uid, { orderBy })).toEqual({ orderBy });
  });
});

describe('populated relations', () => {
  test('are guarded in what they look into, at every depth', () => {
    const populate = { promo: { populate: { interview: { where: { guest: { name: 'x' } } } } } };
    expect(guardLooks(house, 'page', { populate })).toEqual({
      populate: {
        promo: { populate: { interview: { where: { guest: { $and: [PUBLIC, { name: 'x' }] } } } } },
      },
    });
  });

  test.each([true, ['promo.interview'], null, undefined, { promo: true }])(
    'without conditions pass (%j)',
    (populate) => {
      expect(guardLooks(house, 'page', { populate }).populate).toEqual(populate);
    },
  );

  test('their own `filters` join those that come down', () => {
    const own = () => ({ own: true });
    const populate = { promo: { filters: own } };
    const guarded = guardLooks(house, 'page', { populate }) as { populate: { promo: { filters: unknown } } };
    const made = guarded.populate.promo.filters as (building: { uid: string }) => unknown;
    expect(made({ uid: 'interview' })).toEqual({ $and: [{ own: true }, PUBLIC] });
    expect(made({ uid: 'promo' })).toEqual({ own: true });
  });

  test('of several types take conditions type by type', () => {
    const populate = {
      related: { on: { interview: { where: { guest: { name: 'x' } } }, promo: true, person: false } },
    };
    expect(guardLooks(house, 'file', { populate })).toEqual({
      populate: {
        related: { on: { interview: { where: { guest: { $and: [PUBLIC, { name: 'x' }] } } }, promo: {} } },
      },
    });
  });

  test.each([
    { related: { where: { title: 'x' } } },
    { related: { orderBy: { title: 'asc' } } },
    { related: { count: true } },
    { related: { populate: { interview: { where: { title: 'x' } } } } },
  ])('of several types are refused where it cannot be known what they look into (%j)', (populate) => {
    expect(() => guardLooks(house, 'file', { populate })).toThrow(/may be of several types/);
  });

  test('the parts of a dynamic zone may be counted', () => {
    expect(guardLooks(house, 'page', { populate: { zone: { count: true } } })).toEqual({
      populate: { zone: { count: true } },
    });
  });
});

test('filters of a query and the guard’s both hold', () => {
  const building = { uid: 'interview' };
  expect(allOf(undefined, () => PUBLIC)(building)).toEqual(PUBLIC);
  expect(allOf({ a: 1 }, () => PUBLIC)(building)).toEqual({ $and: [{ a: 1 }, PUBLIC] });
  expect(
    allOf(
      () => undefined,
      () => undefined,
    )(building),
  ).toBeUndefined();
});
