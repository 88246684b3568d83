/**
 * The cookie in which the admin tells the language that it shows. It counts where a profile names none: the page of the
 * login lets everybody choose one that no profile keeps.
 */
export const LANGUAGE_COOKIE = 'newsroom-language';
