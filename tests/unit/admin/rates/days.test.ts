import { showDay, showMoment, toDate, toDay } from '../../../../admin/src/rates/days';

describe('days', () => {
  // Whichever timezone the test runs in, a day must come out as it went in.
  it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31', '2024-02-29'])(
    '%s stays that day',
    (day) => {
      expect(toDate(day)!.toISOString()).toBe(`${day}T00:00:00.000Z`);
      const [year, month, date] = day.split('-').map(Number);
      expect(toDay(new Date(year!, month! - 1, date))).toBe(day);
    },
  );

  it('is nothing where there is none', () => {
    expect(toDate(null)).toBeUndefined();
    expect(toDate('')).toBeUndefined();
  });

  it('shows a day and a moment in the words of the admin, the timezone named', () => {
    expect(showDay('2026-03-17', 'en-GB')).toBe('17 Mar 2026');
    expect(showDay('2026-03-17', 'ru')).toBe('17 мар. 2026 г.');
    expect(showMoment('2026-03-17T13:05:00.000Z', 'en-GB', 'Europe/Minsk')).toMatch(/16:05.*GMT\+3/);
    expect(showMoment('soon', 'en-GB')).toBe('soon');
  });
});
