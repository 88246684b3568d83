import { isDay } from '../exchange';
import { distance } from 'fastest-levenshtein';

/** What is wrong with a value, as a sentence that names the option and what to write instead; null when it is right. */
export type Check = (name: string, value: unknown) => string | null;

/** The known name nearest to a mistyped one, if one is near enough to be meant. */
export const nearest = (name: string, known: string[]): string | null => {
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (name: string, key: string): string => (name ? `${name}.${key}` : key);

/** The first flaw that a list of values has, each under its key; a key without a value is a key left out. */
const firstFlaw = (
  name: string,
  value: Record<string, unknown>,
  checkOf: (key: string) => Check,
): string | null => {
  for (const [key, inner] of Object.entries(value)) {
    const flaw = inner === undefined ? null : checkOf(key)(below(name, key), inner);
    if (flaw) return flaw;
  }
  return null;
};

/** An object with some of these options and no others. */
export const optionsOf =
  (checks: Record<string, Check>): Check =>
  (name, value) => {
    const known = Object.keys(checks);
    if (!isRecord(value)) return `"${name}" must be an object with ${known.join(', ')}.`;
    const stray = Object.keys(value).find((key) => !known.includes(key));
    if (stray !== undefined) {
      const meant = nearest(stray, known);
      return (
        `unknown option "${below(name, stray)}". ` +
        (meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`)
      );
    }
    return firstFlaw(name, value, (key) => checks[key]!);
  };

/** An object of entries that are all alike. */
export const keyedBy =
  (key: string, check: Check): Check =>
  (name, value) =>
    isRecord(value) ? firstFlaw(name, value, () => check) : `"${name}" must be an object keyed by ${key}.`;

const oneOf =
  (...known: string[]): Check =>
  (name, value) => {
    if (typeof value === 'string' && known.includes(value)) return null;
    const meant = typeof value === 'string' ? nearest(value, known) : null;
    return `"${name}" must be one of ${known.join(', ')}${meant ? `; did you mean "${meant}"?` : '.'}`;
  };

const flag: Check = (name, value) => (typeof value === 'boolean' ? null : `"${name}" must be true or false.`);

const listOf =
  (isRight: (entry: string) => boolean, longest: number, example: string): Check =>
  (name, value) =>
    Array.isArray(value) &&
    value.length <= longest &&
    value.every((entry) => typeof entry === 'string' && isRight(entry))
      ? null
      : `"${name}" must list ${example}, ${longest} at most.`;

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const subject: Check = (name, value) => {
  const uid = name.replace(/^subjects\./, '');
  if (!isRecord(value)) return `"${name}" must be an object with title, text, topics.`;
  if (!/^(api|plugin)::[\w-]+\.[\w-]+$/.test(uid)) {
    return `"${uid}" under "subjects" is no content type. Write it like "api::article.article".`;
  }
  const string =
    (sentence: string): Check =>
    (_, inner) =>
      typeof inner === 'string' ? null : sentence;
  const title = string(`"${name}.title" must name the attribute that holds the title.`);
  const text: Check = (_, inner) =>
    Array.isArray(inner) && inner.length && inner.every((entry) => typeof entry === 'string')
      ? null
      : `"${name}.text" must list the attributes that hold the text, such as ['lead', 'body'].`;
  const topics = string(`"${name}.topics" must name the relation to plugin::newsroom.topic.`);
  return (
    optionsOf({ title, text, topics })(name, value) ?? title(name, value.title) ?? text(name, value.text)
  );
};

export const QUOTES = {
  approve: oneOf('on-publish', 'editor'),
  gate: oneOf('block', 'warn', 'off'),
} satisfies Record<string, Check>;

const LONGEST_CONTACT = 200;
const LONGEST_ATTRIBUTION = 300;
/** A column keeps which currencies were asked for: four letters each, with its comma. */
const MOST_CURRENCIES = 200;
const MOST_DAYS = 400;

export const BANK = {
  origin: (name, value) =>
    isWebAddress(value) ? null : `"${name}" must be a web address such as 'https://rates.example.org'.`,
  daysOff: listOf(isDay, MOST_DAYS, `days such as ['2026-01-09']`),
  attribution: (name, value) =>
    typeof value === 'string' && value.length <= LONGEST_ATTRIBUTION && !/\p{Cc}/u.test(value)
      ? null
      : `"${name}" must be a string of one line, ${LONGEST_ATTRIBUTION} letters at most.`,
  currencies: listOf((code) => /^[A-Z]{3}$/.test(code), MOST_CURRENCIES, `ISO 4217 codes such as ['USD']`),
} satisfies Record<string, Check>;

export const RATES = {
  refresh: flag,
  contact: (name, value) =>
    typeof value === 'string' && value.length <= LONGEST_CONTACT && !/[^\x20-\x7e]/.test(value)
      ? null
      : `"${name}" must be an e-mail or web address in plain letters, ${LONGEST_CONTACT} at most.`,
  allow: (name, value) =>
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'string' && /^[^/\s]+:\d{1,5}$/.test(entry))
      ? null
      : `"${name}" must list hosts with ports such as ['127.0.0.1:8080'].`,
  // Below the time after which another instance takes a silent refresh over.
  timeout: (name, value) =>
    Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 60_000
      ? null
      : `"${name}" must be a whole number of milliseconds from 100 to 60000.`,
  jump: (name, value) =>
    typeof value === 'string' && /^\d{1,6}(\.\d{1,6})?$/.test(value) && Number(value) > 0
      ? null
      : `"${name}" must be a share above zero as a string: '0.2' is a fifth.`,
  banks: keyedBy('bank', optionsOf(BANK)),
} satisfies Record<string, Check>;

const perMinute: Check = (name, value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000
    ? null
    : `"${name}" must be a whole number of questions from 1 to 1000000, or 0 for any number.`;

/** The whole of what a file may say. */
export const CONFIG = optionsOf({
  subjects: keyedBy('content type uid', subject),
  quotes: optionsOf(QUOTES),
  taxonomy: optionsOf({ load: flag }),
  rates: optionsOf(RATES),
  readers: optionsOf({ perMinute }),
});
