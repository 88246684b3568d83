import type { Core } from '@strapi/types';
import { LANGUAGE_COOKIE } from '../desk/language-contract';

export const LANGUAGES = ['en', 'ru', 'be'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As much of a request as tells who asks and in which language they read. */
export interface Asked {
  state?: { auth?: { strategy?: { name?: string } }; user?: { preferedLanguage?: string | null } };
  cookies?: { get(name: string): string | undefined };
}

const known = (code: unknown): Language | null => {
  const primary = typeof code === 'string' ? code.toLowerCase().split(/[-_]/)[0] : null;
  return LANGUAGES.find((language) => language === primary) ?? null;
};

/**
 * The language that the admin shows to whoever asks: their profile's, which the admin takes up whenever it loads, else
 * the one that their browser tells. It is English for programs, and for the languages that no catalog has.
 */
export const languageOf = (asked: Asked | undefined): Language => {
  const { auth, user } = asked?.state ?? {};
  if (auth?.strategy?.name !== 'admin' || !user) return 'en';
  return known(user.preferedLanguage || asked?.cookies?.get(LANGUAGE_COOKIE)) ?? 'en';
};

let present: (() => Asked | undefined) | null = null;

/** The language of the request that is being answered. */
export const presentLanguage = (): Language => languageOf(present?.());

/**
 * Finds the language in the requests of this Strapi. Called in register.
 *
 * @returns what ends it again, for destroy
 */
export const listenForLanguage = (strapi: Core.Strapi): (() => void) => {
  const listener = () => strapi.requestContext.get() as Asked | undefined;
  present = listener;
  return () => {
    if (present === listener) present = null;
  };
};
