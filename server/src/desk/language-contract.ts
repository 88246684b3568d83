/**
 * The cookie in which the admin tells the language that it shows. A profile's own language is not enough: it is empty
 * until its owner saves one, and the page of the login lets them choose another.
 */
export const LANGUAGE_COOKIE = 'newsroom-language';
