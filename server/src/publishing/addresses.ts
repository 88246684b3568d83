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

/**
 * The addresses as a reader outside has to write them.
 *
 * @param origin of the request. Strapi fills `server.absoluteUrl` with its own host and port where `server.url` names
 *   no host; behind a proxy that would be an address nobody can reach.
 */
export const addressesOf = (strapi: Core.Strapi, origin: string): Addresses => {
  const url = strapi.config.get<string>('server.url', '');
  const site = url.startsWith('http') ? strapi.config.get<string>('server.absoluteUrl', url) : origin + url;
  return addressesUnder(site.replace(/\/+$/, ''), strapi.config.get<string>('api.rest.prefix', '/api'));
};
