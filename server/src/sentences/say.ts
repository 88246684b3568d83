import { format, type Values } from './format';
import { presentLanguage, type Language } from './language';
import { be } from './spoken/be';
import { en, type SentenceKey } from './spoken/en';
import { ru } from './spoken/ru';
import type { ValuesOf } from './values';

type Spoken = typeof en;

/** Says one sentence; a missing value and an unknown key do not compile. */
export type Say = <Key extends SentenceKey>(key: Key, ...values: ValuesOf<Spoken[Key]>) => string;

const CATALOGS: Record<Language, Record<SentenceKey, string>> = { en, ru, be };

const sayIn =
  (language: () => Language): Say =>
  (key, ...[values]: [Values?]) => {
    const spoken = language();
    return format(spoken, CATALOGS[spoken][key], values);
  };

/** In the language of the editor whose request is being answered; in English to everybody else. */
export const say: Say = sayIn(presentLanguage);

/** For the log, and for whatever is kept. */
export const sayInEnglish: Say = sayIn(() => 'en');
