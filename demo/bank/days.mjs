// Days as numbers since 1970-01-01, so that a calendar is arithmetic.
const DAY_MS = 86_400_000;

/** `2026-03-17` -> 20529; NaN for what is no day. */
export const numberOf = (day) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / DAY_MS : NaN;

const spelt = new Map();

/** 20529 -> `2026-03-17`. */
export function dayOf(number) {
  let day = spelt.get(number);
  // A history spells each day for each currency.
  if (!day) spelt.set(number, (day = new Date(number * DAY_MS).toISOString().slice(0, 10)));
  return day;
}

/** 0 is Sunday. */
export const weekdayOf = (number) => (number + 4) % 7;

/** `2026-03-17` -> `17.03.2026`, or with another mark between. */
export const dotted = (number, mark = '.') => dayOf(number).split('-').reverse().join(mark);

/** `17.03.2026` or `17/03/2026` -> 20529; NaN for what is no day. */
export const numberOfDotted = (text) => numberOf(text.split(/[./]/).reverse().join('-'));

/** `20260317` -> 20529. */
export const numberOfCompact = (text) => numberOf(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));

/** Day and time on a bank's own clock: `{ today: 20529, time: '14:05' }`. */
export function clockIn(timezone, instant) {
  const parts = Object.fromEntries(
    formatterOf(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    today: numberOf(`${parts.year}-${parts.month}-${parts.day}`),
    time: `${parts.hour}:${parts.minute}`,
  };
}

const formatters = new Map();
function formatterOf(timeZone) {
  if (!formatters.has(timeZone)) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' };
    formatters.set(timeZone, new Intl.DateTimeFormat('en-US', { ...numeric, hourCycle: 'h23', timeZone }));
  }
  return formatters.get(timeZone);
}

/** Easter Sunday of the Western church, by the anonymous Gregorian rule. */
export function easter(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  return numberOf(
    `${year}-${String(Math.floor(count / 31)).padStart(2, '0')}-${String((count % 31) + 1).padStart(2, '0')}`,
  );
}
