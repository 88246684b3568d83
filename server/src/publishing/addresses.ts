import type { Core } from '@strapi/types';

/** The public addresses of what leaves the house, under one root such as `https://example.org/api/newsroom`. */
export interface Addresses {
  /** The site, without a slash at its end. */
  site: string;
  root: string;
  /** The page for an iframe. */
  page(placement: string, locale: string | null): string;
  /** What oEmbed says of a page. */
  oembed(page: string): string;
  /** A widget's readout as JSON. */
  widget(slug: string): string;
}

export const addressesUnder = (site: string, prefix: string): Addresses => {
  const root = `${site}${prefix}/newsroom`;
  return {
    site,
    root,
    page: (placement, locale) =>
      `${root}/embed/rates/${encodeURIComponent(placement)}` +
      (locale ? `?locale=${encodeURIComponent(locale)}` : ''),
    oembed: (page) => `${root}/oembed?url=${encodeURIComponent(page)}&format=json`,
    widget: (slug) => `${root}/rate-widgets/${encodeURIComponent(slug)}`,
  };
};

/** The site as `server.url` names it, without a slash at its end; null where that names no host. */
const configuredSite = (strapi: Core.Strapi): string | null => {
  const url = strapi.config.get<string>('server.url', '');
  // Strapi fills `server.absoluteUrl` with its own host and port otherwise: behind a proxy nobody can reach that.
  if (!url.startsWith('http')) return null;
  return strapi.config.get<string>('server.absoluteUrl', url).replace(/\/+$/, '');
};

const pathOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.url', '').replace(/\/+$/, '');
const prefixOf = (strapi: Core.Strapi): string => strapi.config.get<string>('api.rest.prefix', '/api');

/**
 * The addresses for an answer that a cache may hand to everybody: without a host where `server.url` names none. The host
 * of a request is what its sender wrote, and one request would put its own host into everybody's page.
 */
export const addressesOf = (strapi: Core.Strapi): Addresses =>
  addressesUnder(configuredSite(strapi) ?? pathOf(strapi), prefixOf(strapi));

/**
 * The addresses for an answer that has to name a host.
 *
 * @param origin of the request, for want of a configured one: what names it must not be cached
 */
export const absoluteAddressesOf = (
  strapi: Core.Strapi,
  origin: string,
): { addresses: Addresses; isCacheable: boolean } => {
  const site = configuredSite(strapi);
  return {
    addresses: addressesUnder(site ?? origin + pathOf(strapi), prefixOf(strapi)),
    isCacheable: site !== null,
  };
};

/** Says once, at the start, what a missing `server.url` costs. */
export const warnOfMissingSite = (strapi: Core.Strapi): void => {
  if (configuredSite(strapi)) return;
  strapi.log.warn(
    'newsroom: "server.url" in config/server names no host. Embedded rates name relative addresses, and oEmbed answers ' +
      'are not cached. Set it to the public address, such as https://example.org.',
  );
};
