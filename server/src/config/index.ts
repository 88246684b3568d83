import { distance } from 'fastest-levenshtein';

/** One of an app's own content types that takes part: which fields are its title, its text and its topics. */
export interface SubjectOptions {
  title: string;
  /** Attribute names in reading order: string, text, rich text, Blocks, components or dynamic zones. */
  text: string[];
  /** A to-many relation to `plugin::newsroom.topic` that the type adds to its own schema. */
  topics?: string;
}

/** What an installation says about one bank. */
export interface BankOptions {
  /** Another address that answers like the bank: a proxy, or a bank of your own in a test. */
  origin?: string;
  /** Working days of the calendar on which it stays closed, `YYYY-MM-DD`: governments decree some each year. */
  daysOff?: string[];
  /** What stands beside its rates instead of the bank's own wording. */
  attribution?: string;
  /** ISO 4217 codes that are kept beside those of the widgets. */
  currencies?: string[];
}

export interface RatesOptions {
  /** Fetch the rates that enabled widgets need. */
  refresh: boolean;
  /** An e-mail or web address, sent along with each request so that a bank can reach the site. */
  contact: string;
  /** `host:port` of banks that may stand in a private network. */
  allow: string[];
  /** So long a bank may take over one answer, in milliseconds. */
  timeout: number;
  /** The largest believable change between two publications, as a share; anything above waits for an editor. */
  jump: string;
  banks: Record<string, BankOptions>;
}

export interface NewsroomConfig {
  subjects: Record<string, SubjectOptions>;
  quotes: {
    /** `on-publish`: publishing approves what is certain, in the publisher's name. `editor`: each by hand. */
    approve: 'on-publish' | 'editor';
    /** What an approved quote that no longer matches the article does to publishing. */
    gate: 'block' | 'warn' | 'off';
  };
  taxonomy: {
    /** Load the shipped taxonomy into an empty installation. */
    load: boolean;
  };
  rates: RatesOptions;
}

const defaults: NewsroomConfig = {
  subjects: {},
  quotes: { approve: 'on-publish', gate: 'block' },
  taxonomy: { load: true },
  rates: { refresh: true, contact: '', allow: [], timeout: 30_000, jump: '0.2', banks: {} },
};

/** The known name nearest to a mistyped one, if one is near enough to be meant. */
export const nearest = (name: string, known: string[]): string | null => {
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (message: string): never => {
  throw new Error(`newsroom: ${message}`);
};

const checkKeys = (path: string, value: unknown, known: string[]): Record<string, unknown> => {
  if (!isRecord(value)) return refuse(`"${path}" must be an object with ${known.join(', ')}.`);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    refuse(
      `unknown option "${path ? `${path}.` : ''}${key}". ` +
        (meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`),
    );
  }
  return value;
};

const checkOneOf = (path: string, value: unknown, known: string[]): void => {
  if (typeof value === 'string' && known.includes(value)) return;
  const meant = typeof value === 'string' ? nearest(value, known) : null;
  refuse(`"${path}" must be one of ${known.join(', ')}${meant ? `; did you mean "${meant}"?` : '.'}`);
};

const checkSubject = (uid: string, value: unknown): void => {
  const path = `subjects.${uid}`;
  const subject = checkKeys(path, value, ['title', 'text', 'topics']);
  if (!/^(api|plugin)::[\w-]+\.[\w-]+$/.test(uid)) {
    refuse(`"${uid}" under "subjects" is no content type. Write it like "api::article.article".`);
  }
  if (typeof subject.title !== 'string')
    refuse(`"${path}.title" must name the attribute that holds the title.`);
  if (
    !Array.isArray(subject.text) ||
    !subject.text.length ||
    subject.text.some((t) => typeof t !== 'string')
  ) {
    refuse(`"${path}.text" must list the attributes that hold the text, such as ['lead', 'body'].`);
  }
  if (subject.topics !== undefined && typeof subject.topics !== 'string') {
    refuse(`"${path}.topics" must name the relation to plugin::newsroom.topic.`);
  }
};

const listOf = (value: unknown, pattern: RegExp): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && pattern.test(entry));

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const checkBank = (slug: string, value: unknown): void => {
  const path = `rates.banks.${slug}`;
  const bank = checkKeys(path, value, ['origin', 'daysOff', 'attribution', 'currencies']);
  if (bank.origin !== undefined && !isWebAddress(bank.origin)) {
    refuse(`"${path}.origin" must be a web address such as 'https://rates.example.org'.`);
  }
  if (bank.daysOff !== undefined && !listOf(bank.daysOff, /^\d{4}-\d{2}-\d{2}$/)) {
    refuse(`"${path}.daysOff" must list days such as ['2026-01-09'].`);
  }
  if (bank.attribution !== undefined && typeof bank.attribution !== 'string') {
    refuse(`"${path}.attribution" must be a string.`);
  }
  if (bank.currencies !== undefined && !listOf(bank.currencies, /^[A-Z]{3}$/)) {
    refuse(`"${path}.currencies" must list ISO 4217 codes such as ['USD', 'EUR'].`);
  }
};

const checkRates = (value: unknown): void => {
  const rates = checkKeys('rates', value, Object.keys(defaults.rates));
  if (typeof rates.refresh !== 'boolean') refuse('"rates.refresh" must be true or false.');
  if (typeof rates.contact !== 'string' || /[^\x20-\x7e]/.test(rates.contact)) {
    refuse('"rates.contact" must be an e-mail or web address in plain letters.');
  }
  if (!listOf(rates.allow, /^[^/\s]+:\d{1,5}$/)) {
    refuse(`"rates.allow" must list hosts with ports such as ['127.0.0.1:8080'].`);
  }
  const { timeout } = rates;
  // Below the time after which another instance takes a silent refresh over.
  if (!Number.isInteger(timeout) || (timeout as number) < 100 || (timeout as number) > 60_000) {
    refuse('"rates.timeout" must be a whole number of milliseconds from 100 to 60000.');
  }
  if (
    typeof rates.jump !== 'string' ||
    !/^\d{1,6}(\.\d{1,6})?$/.test(rates.jump) ||
    Number(rates.jump) === 0
  ) {
    refuse(`"rates.jump" must be a share above zero as a string: '0.2' is a fifth.`);
  }
  if (!isRecord(rates.banks)) refuse('"rates.banks" must be an object keyed by bank.');
  Object.entries(rates.banks as Record<string, unknown>).forEach(([slug, bank]) => checkBank(slug, bank));
};

/**
 * Refuses what it does not know, with the nearest right name. Runs before content types are loaded, so that
 * subjects are checked against their schemas later, when they are bound.
 *
 * @throws Error whose message names the option and what to write instead
 */
export const validateConfig = (config: unknown): void => {
  const root = checkKeys('', config, Object.keys(defaults));
  const quotes = checkKeys('quotes', root.quotes, Object.keys(defaults.quotes));
  checkOneOf('quotes.approve', quotes.approve, ['on-publish', 'editor']);
  checkOneOf('quotes.gate', quotes.gate, ['block', 'warn', 'off']);
  const taxonomy = checkKeys('taxonomy', root.taxonomy, Object.keys(defaults.taxonomy));
  if (typeof taxonomy.load !== 'boolean') refuse('"taxonomy.load" must be true or false.');
  checkRates(root.rates);
  if (!isRecord(root.subjects)) refuse('"subjects" must be an object keyed by content type uid.');
  Object.entries(root.subjects as Record<string, unknown>).forEach(([uid, value]) =>
    checkSubject(uid, value),
  );
};

// A function: Strapi merges the user's options into the returned object.
export default { default: () => structuredClone(defaults), validator: validateConfig };
