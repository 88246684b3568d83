import type { Option, OptionsChange, OptionValue } from '../../../server/src/desk/settings-contract';
import type { MessageKey } from '../text';

/** A value as a control holds it. */
export type Typed = string | boolean;

/** What is not saved yet, by the option's name; null for an option that goes back to its default. */
export type Changes = Readonly<Record<string, Typed | null>>;

export type Control =
  | { kind: 'choice'; choices: Record<string, MessageKey> }
  | { kind: 'switch' | 'text' | 'number' | 'share' | 'codes' | 'days' };

/** How an option is told and set. */
export interface Wording {
  label: MessageKey;
  hint: MessageKey;
  /** How a value is written; the hint names it. */
  example?: string;
  control: Control;
}

const OPTIONS: Record<string, Wording> = {
  'quotes.approve': {
    label: 'option.approve',
    hint: 'option.approveHint',
    control: {
      kind: 'choice',
      choices: { 'on-publish': 'option.approveOnPublish', editor: 'option.approveEditor' },
    },
  },
  'quotes.gate': {
    label: 'option.gate',
    hint: 'option.gateHint',
    control: {
      kind: 'choice',
      choices: { block: 'option.gateBlock', warn: 'option.gateWarn', off: 'option.gateOff' },
    },
  },
  'rates.refresh': {
    label: 'option.refresh',
    hint: 'option.refreshHint',
    control: { kind: 'switch' },
  },
  'rates.contact': {
    label: 'option.contact',
    hint: 'option.contactHint',
    control: { kind: 'text' },
  },
  'rates.timeout': {
    label: 'option.timeout',
    hint: 'option.timeoutHint',
    control: { kind: 'number' },
  },
  'rates.jump': {
    label: 'option.jump',
    hint: 'option.jumpHint',
    example: '0.2',
    control: { kind: 'share' },
  },
};

const BANK_OPTIONS: Record<string, Wording> = {
  attribution: {
    label: 'option.attribution',
    hint: 'option.attributionHint',
    control: { kind: 'text' },
  },
  currencies: {
    label: 'option.currencies',
    hint: 'option.currenciesHint',
    example: 'USD EUR',
    control: { kind: 'codes' },
  },
  daysOff: {
    label: 'option.daysOff',
    hint: 'option.daysOffHint',
    example: '2026-12-31',
    control: { kind: 'days' },
  },
};

/** How an option is told and set; undefined for one that a later server may have. */
export const wordingOf = (name: string): Wording | undefined =>
  OPTIONS[name] ?? BANK_OPTIONS[name.split('.').at(-1) ?? ''];

export const typedOf = (value: OptionValue): Typed => {
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

const entries = (typed: string): string[] => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))];

/** What was typed, as the server takes it; what cannot be read is sent as it stands, for the server to say so. */
export const readTyped = ({ kind }: Control, typed: Typed): OptionValue => {
  if (typeof typed === 'boolean') return typed;
  const text = typed.trim();
  switch (kind) {
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'share':
      return text.replace(',', '.');
    case 'codes':
      return entries(text.toUpperCase());
    case 'days':
      return entries(text);
    default:
      return text;
  }
};

const isSame = (a: OptionValue, b: OptionValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const without = (changes: Changes, name: string): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([other]) => other !== name));

/** The changes with another value typed; what says the same as the saved value is no change. */
export const withTyped = (
  changes: Changes,
  { name, value }: Option,
  control: Control,
  typed: Typed,
): Changes =>
  isSame(readTyped(control, typed), value) ? without(changes, name) : { ...changes, [name]: typed };

/** The changes with an option back at its default. */
export const withReset = (changes: Changes, { name, origin, resting }: Option): Changes =>
  origin === 'here' || resting !== null ? { ...changes, [name]: null } : without(changes, name);

/** What the control shows. */
export const shownOf = (option: Option, change: Typed | null | undefined): Typed => {
  if (change === undefined || option.origin === 'file') return typedOf(option.value);
  return change ?? typedOf(option.default);
};

/** The changes that the server would take: somebody may have put an option into the file meanwhile. */
export const standing = (changes: Changes, options: readonly Option[]): Changes => {
  const byName = new Map(options.map((option) => [option.name, option]));
  return Object.fromEntries(
    Object.entries(changes).filter(([name, change]) => {
      const option = byName.get(name);
      return option && (option.origin !== 'file' || (change === null && option.resting !== null));
    }),
  );
};

/** What is to be sent. */
export const changeOf = (changes: Changes): OptionsChange => {
  const set: Record<string, OptionValue> = {};
  const reset: string[] = [];
  for (const [name, change] of Object.entries(changes)) {
    const control = wordingOf(name)?.control;
    if (change === null) reset.push(name);
    else if (control) set[name] = readTyped(control, change);
  }
  return { set, reset };
};

/** The banks beneath which something stands, by what stands there under the names of options. */
export const banksIn = (byName: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(Object.keys(byName).flatMap((name) => /^rates\.banks\.(.+)\.\w+$/.exec(name)?.[1] ?? [])),
];
