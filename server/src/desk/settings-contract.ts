/**
 * The settings: what the admin asks and what the server answers. All paths stand under `/newsroom` and take the
 * permission `plugin::newsroom.settings`. (`GET /settings` of contract.ts is the side panel's.)
 *
 *   GET    /options?locale=                       -> OptionsPage
 *   POST   /options?locale=       OptionsChange   -> OptionsPage    all of it or nothing
 *
 * A refused change answers 400 with `details.errors`, each with the option's name as its path.
 */
export type OptionValue = string | number | boolean | string[];

/** `file`: the app's own configuration names it, and it cannot be changed here. `here`: somebody set it in the admin. */
export type OptionOrigin = 'default' | 'here' | 'file';

export interface Option {
  /** As in the file: `quotes.gate`, `rates.banks.nbrb.daysOff`. */
  name: string;
  /** What holds. */
  value: OptionValue;
  default: OptionValue;
  origin: OptionOrigin;
  /** Set here, but the file goes before it; it would hold again if the file no longer named the option. */
  resting: OptionValue | null;
}

export interface OptionsPage {
  /** Of quotes and rates, in the order of the page. */
  options: Option[];
  banks: BankSettings[];
  fixed: FixedOptions;
}

export interface BankSettings {
  slug: string;
  name: string;
  options: Option[];
}

/** What the file alone may say. Addresses are counted and not told: they are the server's surroundings. */
export interface FixedOptions {
  /** The content types that take part. */
  subjects: string[];
  loadTaxonomy: boolean;
  /** How many hosts may stand in a private network. */
  allowedHosts: number;
  /** Names of the banks that are asked at another address. */
  movedBanks: string[];
}

export interface OptionsChange {
  set?: Record<string, OptionValue>;
  /** Names of options that go back to their defaults. */
  reset?: string[];
}
