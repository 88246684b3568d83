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
  readers: {
    /** Questions that one address may ask this plugin's public routes within a minute, without a token; 0 for any number. */
    perMinute: number;
  };
}

/** What the app's own file says; whatever it leaves out is the default, or set in the admin. */
export type FileConfig = {
  [Section in keyof NewsroomConfig]?: Partial<NewsroomConfig[Section]>;
};

export const defaults: NewsroomConfig = {
  subjects: {},
  quotes: { approve: 'on-publish', gate: 'block' },
  taxonomy: { load: true },
  rates: { refresh: true, contact: '', allow: [], timeout: 30_000, jump: '0.2', banks: {} },
  readers: { perMinute: 0 },
};
