import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { BELARUS, CZECHIA, KAZAKHSTAN, POLAND, RUSSIA, TARGET } from '../../../server/src/exchange/calendars';
import { easternEaster, westernEaster } from '../../../server/src/exchange/calendars/easter';
import { dayOf, numberOf, weekdayOf } from '../../../server/src/exchange/formats/day-numbers';

test('days are numbered as the calendar library counts them', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const date = epoch.add({ days: number });
      expect(dayOf(number)).toBe(date.toString());
      expect(numberOf(date.toString())).toBe(number);
      expect(weekdayOf(number)).toBe(date.dayOfWeek % 7);
    }),
  );
});

test.each([
  [1961, '1961-04-02', '1961-04-09'],
  [2000, '2000-04-23', '2000-04-30'],
  [2008, '2008-03-23', '2008-04-27'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
  [2027, '2027-03-28', '2027-05-02'],
  [2038, '2038-04-25', '2038-04-25'],
])('Easter of %i: %s in the west, %s in the east', (year, west, east) => {
  expect(westernEaster(year)).toBe(west);
  expect(easternEaster(year)).toBe(east);
});

test('Easter is a Sunday between its bounds', () => {
  for (let year = 1900; year < 2100; year += 1) {
    const west = westernEaster(year);
    const east = easternEaster(year);
    expect([west, east].map((day) => weekdayOf(numberOf(day)))).toEqual([0, 0]);
    expect(west >= `${year}-03-22` && west <= `${year}-04-25`).toBe(true);
    expect(east >= `${year}-04-03` && east <= `${year}-05-08`).toBe(true);
  }
});

describe.each([
  [
    'the euro area',
    TARGET,
    ['2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25'],
    ['2026-12-24', '2026-05-04'],
  ],
  // Radonitsa of 2026 is 21 April; the holiday of Sunday, 8 March, is not moved.
  [
    'Belarus',
    BELARUS,
    ['2026-01-02', '2026-04-21', '2026-07-03'],
    ['2026-01-05', '2026-03-09', '2026-04-20'],
  ],
  // 8 March 2026 is a Sunday and 9 May a Saturday.
  ['Russia', RUSSIA, ['2026-01-08', '2026-02-23', '2026-03-09', '2026-05-11'], ['2026-01-09', '2026-03-10']],
  // Corpus Christi is 4 June; 3 May, a Sunday, is not moved.
  ['Poland', POLAND, ['2026-01-06', '2026-04-06', '2026-06-04', '2026-12-24'], ['2026-04-03', '2026-05-04']],
  ['Czechia', CZECHIA, ['2026-04-03', '2026-04-06', '2026-09-28', '2026-12-24'], ['2026-06-04']],
  // Nauryz takes Saturday to Monday: two days move behind it.
  ['Kazakhstan', KAZAKHSTAN, ['2026-03-23', '2026-03-24', '2026-03-25', '2026-01-07'], ['2026-03-26']],
])('%s', (_, { isWorkday }, off, work) => {
  test('rests on its holidays, Saturdays and Sundays', () => {
    expect([...off, '2026-06-13', '2026-06-14'].filter(isWorkday)).toEqual([]);
  });

  test('works on other days', () => {
    expect([...work, '2026-06-15'].filter((day) => !isWorkday(day))).toEqual([]);
  });
});

test('Christmas Eve is a working day in Poland before 2025', () => {
  expect(POLAND.isWorkday('2024-12-24')).toBe(true);
  expect(POLAND.isWorkday('2025-12-24')).toBe(false);
});
