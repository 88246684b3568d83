import { BANK, QUOTES, RATES, nearest, type Check } from './checks';
import { defaults, type FileConfig, type NewsroomConfig } from './options';

/** Options by their names (`quotes.gate`, `rates.banks.nbrb.daysOff`), as the admin sets them. */
export type StoredOptions = Readonly<Record<string, unknown>>;

/** Where a value comes from. */
export type Origin = 'default' | 'here' | 'file';

/**
 * What may change while the server runs. The others are read once at the start (`subjects`, `taxonomy.load`) or say what
 * the server may reach (`rates.allow`, a bank's `origin`): whoever steals an admin's password must not widen that.
 */
const CHECKS: Record<string, Check> = {
  'quotes.approve': QUOTES.approve,
  'quotes.gate': QUOTES.gate,
  'rates.refresh': RATES.refresh,
  'rates.contact': RATES.contact,
  'rates.timeout': RATES.timeout,
  'rates.jump': RATES.jump,
};

/** The names of the options that the admin may set, those of banks apart. */
export const RUN_TIME_OPTIONS = Object.keys(CHECKS);

const BANK_CHECKS: Record<string, Check> = {
  attribution: BANK.attribution,
  currencies: BANK.currencies,
  daysOff: BANK.daysOff,
};

/** The same of one bank, below `rates.banks.<slug>`. */
export const RUN_TIME_BANK_OPTIONS = Object.keys(BANK_CHECKS);

const BANK_OPTION = /^rates\.banks\.([a-z0-9][a-z0-9:-]{0,59})\.(\w+)$/;

/** The bank that an option is about; null for one that is about none. */
export const bankOfOption = (name: string): string | null => BANK_OPTION.exec(name)?.[1] ?? null;

const checkOf = (name: string): Check | undefined => {
  const [, , option] = BANK_OPTION.exec(name) ?? [];
  const [checks, key] = option === undefined ? [CHECKS, name] : [BANK_CHECKS, option];
  return Object.hasOwn(checks, key) ? checks[key] : undefined;
};

/** Whether an option of this name can be set in the admin. */
export const isRunTimeOption = (name: string): boolean => checkOf(name) !== undefined;

/** What is wrong with setting an option in the admin, by the rules of the file; null when nothing is. */
export const optionFlaw = (name: string, value: unknown): string | null => {
  const check = checkOf(name);
  if (check) return check(name, value);
  const meant = nearest(name, RUN_TIME_OPTIONS);
  return `"${name}" is no option that can be set in the admin.${meant ? ` Did you mean "${meant}"?` : ''}`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under a name; undefined where there is none, and for what every object inherits. */
export const valueOf = (config: object, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), config);

/** Lists are replaced and never mixed; what the upper one leaves out, or has as `undefined`, stays. */
const over = (lower: unknown, upper: unknown): unknown => {
  if (upper === undefined) return lower;
  if (!isRecord(lower) || !isRecord(upper)) return upper;
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      over(
        Object.hasOwn(lower, key) ? lower[key] : undefined,
        Object.hasOwn(upper, key) ? upper[key] : undefined,
      ),
    ]),
  );
};

const nested = (name: string, value: unknown): unknown =>
  name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/** The options in force: the file's over those set in the admin, those over the defaults. */
export const inForce = (file: FileConfig, stored: StoredOptions = {}): NewsroomConfig =>
  over(
    Object.entries(stored).reduce<unknown>(
      (config, [name, value]) => over(config, nested(name, value)),
      defaults,
    ),
    file,
  ) as NewsroomConfig;

/** An option that the file names is the file's, also where it says the same as the default. */
export const originOf = (file: FileConfig, stored: StoredOptions, name: string): Origin => {
  if (valueOf(file, name) !== undefined) return 'file';
  return Object.hasOwn(stored, name) ? 'here' : 'default';
};
