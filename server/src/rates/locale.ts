import type { WidgetRow } from './wanted';

/** A language that has neither digits nor labels of its own: everything falls back. */
const UNKNOWN = 'und';

/**
 * The locale that an answer really follows. Callers may write `en-x-anything`; where each spelling were kept apart,
 * anonymous readers could fill the memory with one answer a request.
 *
 * @param locale a canonical BCP 47 tag
 * @returns a locale that the widgets have a label in, or that the runtime has digits for; `und` for any other
 */
export const effectiveLocale = (locale: string, widgets: readonly Pick<WidgetRow, 'labels'>[]): string => {
  const isLabelled = (name: string): boolean =>
    widgets.some(({ labels }) => labels && Object.hasOwn(labels, name));
  if (isLabelled(locale)) return locale;
  const language = locale.slice(0, 2).toLowerCase();
  const resolved = digitsOf(locale);
  if (resolved?.slice(0, 2).toLowerCase() === language) return resolved;
  return isLabelled(language) ? language : (resolved ?? UNKNOWN);
};

const digitsOf = (locale: string): string | null => {
  try {
    if (!Intl.NumberFormat.supportedLocalesOf(locale).length) return null;
    return new Intl.NumberFormat(locale).resolvedOptions().locale;
  } catch {
    return null;
  }
};
