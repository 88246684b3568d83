import type { StrapiApp } from '@strapi/strapi/admin';
import { LANGUAGE_COOKIE } from '../../server/src/desk/language-contract';

/**
 * Tells the server which language the admin shows, by a cookie that goes with every request: refusals also come from the
 * Content Manager's own endpoints, whose calls are not ours to change.
 *
 * @param page the browser's `document`
 */
export const tellLanguage =
  (page: {
    cookie: string;
    readonly location: { readonly protocol: string };
  }): StrapiApp['middlewares'][number] =>
  () =>
  ({ getState }) => {
    let told: string | null = null;
    return (next) => (action) => {
      const result = next(action);
      const { locale } = getState().admin_app.language;
      if (locale !== told) {
        told = locale;
        const secure = page.location.protocol === 'https:' ? '; secure' : '';
        page.cookie = `${LANGUAGE_COOKIE}=${locale}; path=/; samesite=lax${secure}`;
      }
      return result;
    };
  };
