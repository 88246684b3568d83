import { escapeHtml } from '../../markup';
import type { Addresses } from '../addresses';
import { pageHeight } from './page';
import { languageOf, WORDS } from './words';

const WIDTH = 480;

/** An embed page as somebody's address names it. */
export interface Embedded {
  placement: string;
  locale: string | null;
}

/** @returns null for an address that is no embed page of this house */
export const embeddedAt = (address: string, addresses: Addresses): Embedded | null => {
  // A page without a host names itself without one.
  if (!URL.canParse(address, addresses.site)) return null;
  const { origin, pathname, searchParams, username, password } = new URL(address, addresses.site);
  const pages = new URL(addresses.page('', null));
  if (origin !== pages.origin || username || password || !pathname.startsWith(pages.pathname)) return null;
  const segment = pathname.slice(pages.pathname.length);
  const placement = segment.includes('/') ? null : decoded(segment);
  return placement ? { placement, locale: searchParams.get('locale') } : null;
};

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** What oEmbed 1.0 calls a response of type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** @param rows of the page's table, for its height */
export const oembedOf = (
  { placement, locale }: Embedded,
  {
    rows,
    maxWidth,
    maxHeight,
    maxAge,
    addresses,
  }: { rows: number; maxWidth: number; maxHeight: number; maxAge: number; addresses: Addresses },
): OEmbed => {
  const { title } = WORDS[languageOf(locale ?? '')];
  const width = Math.min(WIDTH, maxWidth);
  const height = Math.min(pageHeight(rows), maxHeight);
  const src = escapeHtml(addresses.page(placement, locale));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(addresses.site).host,
    provider_url: addresses.site,
    cache_age: maxAge,
    // A frame without rights but one: links to the banks open as pages of their own.
    html:
      `<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy" ` +
      `sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  };
};
