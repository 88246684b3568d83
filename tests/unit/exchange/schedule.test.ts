import fc from 'fast-check';
import {
  BANKS,
  frankfurter,
  instantOf,
  localNow,
  missedByToday,
  missedSince,
  newestDue,
  newestPossible,
  nextPoll,
  startOfDay,
  timetableOf,
  withDaysOff,
  type Bank,
} from '../../../server/src/exchange';
import { dayOf } from '../../../server/src/exchange/formats/day-numbers';

const bank = (slug: string): Bank => {
  const found = BANKS.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`No bank "${slug}".`);
  return found;
};

/** `2026-03-06 16:30` on the bank's own clock. */
const at = ({ timezone }: Bank, local: string): number => {
  const [day = '', time = ''] = local.split(' ');
  return instantOf(timezone, day, time);
};

const spell = ({ timezone }: Bank, instant: number | null): string | null => {
  if (instant === null) return null;
  const { day, time } = localNow(timezone, instant);
  return `${day} ${time}`;
};

describe('clocks', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', '2026-10-25', '02:59'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
    ['Europe/Minsk', '2026-03-16T21:00:00Z', '2026-03-17', '00:00'],
    ['Asia/Almaty', '2026-03-16T19:00:00Z', '2026-03-17', '00:00'],
  ])('in %s it is at %s %s %s', (timezone, utc, day, time) => {
    expect(localNow(timezone, Date.parse(utc))).toEqual({ day, time });
  });

  test('a day begins there, and 16:00 moves with summer time', () => {
    expect(startOfDay('Europe/Minsk', '2026-03-17')).toBe(Date.parse('2026-03-16T21:00:00Z'));
    expect(instantOf('Europe/Berlin', '2026-03-27', '16:00')).toBe(Date.parse('2026-03-27T15:00:00Z'));
    expect(instantOf('Europe/Berlin', '2026-03-30', '16:00')).toBe(Date.parse('2026-03-30T14:00:00Z'));
  });
});

describe('which working day sets the rate of a day', () => {
  const sets = (slug: string, day: string) => bank(slug).schedule?.setOn(day);

  test('Minsk sets Friday to Sunday on Thursday, and Monday on Friday', () => {
    expect(['2026-06-12', '2026-06-13', '2026-06-14'].map((day) => sets('nbrb', day))).toEqual(
      Array(3).fill('2026-06-11'),
    );
    expect(sets('nbrb', '2026-06-15')).toBe('2026-06-12');
    // Over Radonitsa, a Tuesday: its day repeats Monday's.
    expect(sets('nbrb', '2026-04-21')).toBe('2026-04-17');
    expect(sets('nbrb', '2026-04-22')).toBe('2026-04-20');
  });

  test('Kyiv does as well, as its calcdate shows', () => {
    expect(sets('nbu', '2026-03-01')).toBe('2026-02-26');
    expect(sets('nbu', '2026-03-02')).toBe('2026-02-27');
  });

  test('Moscow sets the next day, so that Sunday and Monday have none', () => {
    const week = ['2026-06-16', '2026-06-20', '2026-06-21', '2026-06-22', '2026-06-23'];
    expect(week.map((day) => sets('cbr', day))).toEqual([
      '2026-06-15',
      '2026-06-19',
      null,
      null,
      '2026-06-22',
    ]);
  });

  test('Frankfurt, Warsaw and Prague set their own working days', () => {
    expect(sets('ecb', '2026-05-01')).toBeNull();
    expect(sets('nbp', '2026-05-08')).toBe('2026-05-08');
    expect(sets('cnb', '2026-05-08')).toBeNull();
  });

  test('a bank by way of Frankfurter: Monday to Friday by the evening, unless told otherwise', () => {
    const oslo = { provider: 'nb', currency: 'NOK', timezone: 'Europe/Oslo', name: bank('ecb').name };
    const norges = frankfurter(oslo);
    expect(['2026-06-12', '2026-06-13'].map((day) => norges.schedule?.setOn(day))).toEqual([
      '2026-06-12',
      null,
    ]);
    expect(newestDue(norges, at(norges, '2026-06-12 22:00'))).toBe('2026-06-11');
    const schedule = bank('ecb').schedule ?? undefined;
    expect(frankfurter({ ...oslo, schedule }).schedule).toBe(schedule);
  });

  test('Warsaw’s rarer currencies come on Wednesdays, or before if that is a holiday', () => {
    const { schedule } = timetableOf(bank('nbp'), 'BYN');
    const days = ['2026-06-09', '2026-06-10', '2026-06-11', '2026-11-10', '2026-11-11'];
    expect(days.map((day) => schedule?.setOn(day))).toEqual([null, '2026-06-10', null, '2026-11-10', null]);
    expect(timetableOf(bank('nbp'), 'USD').schedule).toBe(bank('nbp').schedule);
  });

  test('no bank sets a rate after its day, nor an earlier day’s later than a later one’s', () => {
    const timetables = BANKS.flatMap((one) => [timetableOf(one, 'EUR'), timetableOf(one, 'BYN')]);
    fc.assert(
      fc.property(
        fc.constantFrom(...timetables),
        fc.integer({ min: 18_000, max: 25_000 }),
        ({ schedule }, n) => {
          const sets = [n, n + 1, n + 2].map((number) => schedule?.setOn(dayOf(number)) ?? null);
          const known = sets.filter((day) => day !== null);
          expect([...known].sort()).toEqual(known);
          sets.forEach((day, i) => expect(day === null || day <= dayOf(n + i)).toBe(true));
        },
      ),
    );
  });
});

describe('what is due', () => {
  test('Frankfurt at four, after the window and on a weekend', () => {
    const ecb = bank('ecb');
    const about = (local: string) => [newestPossible(ecb, at(ecb, local)), newestDue(ecb, at(ecb, local))];
    expect(about('2026-06-12 15:54')).toEqual(['2026-06-11', '2026-06-11']);
    expect(about('2026-06-12 15:55')).toEqual(['2026-06-12', '2026-06-11']);
    expect(about('2026-06-12 17:00')).toEqual(['2026-06-12', '2026-06-12']);
    expect(about('2026-06-14 18:00')).toEqual(['2026-06-12', '2026-06-12']);
  });

  test('Minsk on a Friday evening: Monday’s', () => {
    const nbrb = bank('nbrb');
    expect(newestDue(nbrb, at(nbrb, '2026-06-12 10:00'))).toBe('2026-06-14');
    expect(newestDue(nbrb, at(nbrb, '2026-06-12 20:00'))).toBe('2026-06-15');
  });

  test('publications are counted, not days', () => {
    const nbrb = bank('nbrb');
    const monday = at(nbrb, '2026-06-15 09:00');
    expect(missedSince(nbrb, '2026-06-15', monday)).toBe(0);
    expect(missedSince(nbrb, '2026-06-12', monday)).toBe(1);
    expect(missedSince(nbrb, '2026-06-11', monday)).toBe(2);
    expect(missedSince(nbrb, null, monday)).toBe(1);
  });

  test('eleven days of silence over Russia’s New Year are none missed', () => {
    const cbr = bank('cbr');
    // Friday, 29 December 2023, set the rates of the 30th; the next were set on 9 January.
    expect(missedSince(cbr, '2023-12-30', at(cbr, '2024-01-09 12:00'))).toBe(0);
    expect(missedSince(cbr, '2023-12-30', at(cbr, '2024-01-09 19:30'))).toBe(1);
    expect(missedByToday(cbr, '2023-12-30', at(cbr, '2024-01-09 19:30'))).toBe(0);
    expect(missedByToday(cbr, '2023-12-30', at(cbr, '2024-01-10 00:00'))).toBe(1);
  });

  test('a decreed day off is no fault once it is named', () => {
    const cbr = bank('cbr');
    const saturday = at(cbr, '2026-01-10 12:00');
    expect(missedByToday(cbr, '2025-12-31', saturday)).toBe(2);
    const named = withDaysOff(cbr, ['2025-12-31', '2026-01-09']);
    expect(missedByToday(named, '2025-12-31', saturday)).toBe(0);
    expect(() =>
      withDaysOff({ ...cbr, schedule: { window: { from: '1', to: '2' }, setOn: () => null } }, []),
    ).toThrow(/no calendar/);
  });

  test('a day off takes the rarer currencies along', () => {
    const nbp = withDaysOff(bank('nbp'), ['2026-06-10']);
    expect(timetableOf(nbp, 'BYN').schedule?.setOn('2026-06-09')).toBe('2026-06-09');
  });

  test('Wednesday’s table is not stale on Thursday', () => {
    const nbp = bank('nbp');
    const thursday = at(nbp, '2026-06-11 20:00');
    expect(missedByToday(timetableOf(nbp, 'BYN'), '2026-06-10', thursday)).toBe(0);
    expect(missedByToday(timetableOf(nbp, 'BYN'), '2026-06-03', thursday)).toBe(1);
    expect(missedByToday(timetableOf(nbp, 'USD'), '2026-06-10', thursday)).toBe(1);
  });

  test('a long silence is counted up to a limit, fast', () => {
    const nbu = bank('nbu');
    const missed = missedSince(nbu, '1999-01-01', at(nbu, '2026-06-15 12:00'));
    expect(missed).toBeGreaterThan(250);
    expect(missed).toBeLessThan(300);
  });

  test('a bank without hours misses nothing and is never asked', () => {
    const typed = { timezone: 'Europe/Minsk', schedule: null };
    expect(newestDue(typed, 0)).toBeNull();
    expect(missedSince(typed, null, 0)).toBe(0);
    expect(nextPoll(typed, { newest: null, now: 0 })).toBeNull();
  });
});

describe('when to ask again', () => {
  const ecb = bank('ecb');
  const next = (one: Bank, newest: string | null, local: string) =>
    spell(one, nextPoll(one, { newest, now: at(one, local) }));

  test.each([
    ['before the window', '2026-06-11', '2026-06-12 09:00', '2026-06-12 15:55'],
    ['in the window', '2026-06-11', '2026-06-12 16:10', '2026-06-12 16:15'],
    ['in the window, when it is in', '2026-06-12', '2026-06-12 16:10', '2026-06-15 15:55'],
    ['after the window, without it', '2026-06-11', '2026-06-12 18:00', '2026-06-12 19:00'],
    ['shortly before the next window', '2026-06-11', '2026-06-15 15:30', '2026-06-15 15:55'],
    ['with nothing at all, on a Sunday', null, '2026-06-14 12:00', '2026-06-14 13:00'],
    ['over the spring change of clocks', '2026-03-27', '2026-03-28 12:00', '2026-03-30 15:55'],
    ['over the autumn change of clocks', '2026-10-23', '2026-10-24 12:00', '2026-10-26 15:55'],
  ])('Frankfurt %s', (_, newest, now, expected) => {
    expect(next(ecb, newest, now)).toBe(expected);
  });

  test('Minsk needs no word on a Saturday once Friday’s rates are in', () => {
    const nbrb = bank('nbrb');
    expect(next(nbrb, '2026-06-15', '2026-06-13 12:45')).toBe('2026-06-15 12:30');
  });

  test('the next attempt always lies ahead, and within a fortnight', () => {
    const others = [
      ...BANKS,
      frankfurter({ provider: 'nb', currency: 'NOK', timezone: 'Europe/Oslo', name: ecb.name }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...others),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }),
        fc.option(fc.integer({ min: -20, max: 3 })),
        (one, now, behind) => {
          const today = Math.floor(now / 86_400_000);
          const newest = behind === null ? null : dayOf(today + behind);
          const poll = nextPoll(one, { newest, now }) ?? 0;
          expect(poll).toBeGreaterThan(now);
          expect(poll).toBeLessThan(now + 14 * 86_400_000);
        },
      ),
    );
  });
});
