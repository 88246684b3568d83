import type { ElementWords, Language } from '../words';

/** Defines the custom element in a browser; on the server it is only ever turned into text. */
export function defineNewsroomRates(words: Record<Language, ElementWords>): void;
