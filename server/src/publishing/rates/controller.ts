import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { ratesOf } from '../../rates';
import { answerCacheable, neverStored, refuseUnknownKeys, type CacheContext } from '../../reading';
import { absoluteAddressesOf, addressesOf } from '../addresses';
import { openToAnyOrigin, openToFrames } from '../framing';
import { ELEMENT_SCRIPT } from './element';
import { inContext, scriptJson, specificationOf } from './json-ld';
import { embeddedAt, oembedOf } from './oembed';
import { PAGE_STYLE, ratesPage, sentencePage } from './page';
import { localeIn, textIn, wholeNumberIn, type Query } from './parameters';
import { SPARK_STYLE, sparkSvg } from './spark-svg';

export interface EmbedContext extends CacheContext {
  params: Record<string, string>;
  query: Query;
  /** Scheme and host that the request was made to. */
  readonly origin: string;
}

const DAYS = { least: 7, most: 365, otherwise: 30 };
const WIDTH = { least: 60, most: 1200, otherwise: 160 };
const HEIGHT = { least: 16, most: 600, otherwise: 40 };
const DAY = 86_400;
/** oEmbed's maxwidth and maxheight: below this a frame shows nothing that can be read. */
const FRAME = { least: 100, most: 10_000, otherwise: 10_000 };

/** Exchange rates as other sites show them. Everything here is for readers: published rates, no drafts. */
export const createEmbedController = ({ strapi }: { strapi: Core.Strapi }) => {
  const localeOf = async (query: Query): Promise<string> =>
    localeIn(query) ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale()) ?? 'en';

  const widgetOf = async (ctx: EmbedContext) => {
    const locale = await localeOf(ctx.query);
    return { locale, widget: await ratesOf(strapi).widget(ctx.params.slug ?? '', locale) };
  };

  return {
    /** A widget's course as an SVG picture. */
    async spark(ctx: EmbedContext) {
      neverStored(ctx);
      refuseUnknownKeys(ctx.query, ['days', 'width', 'height', 'locale']);
      const days = wholeNumberIn(ctx.query, 'days', DAYS);
      const width = wholeNumberIn(ctx.query, 'width', WIDTH);
      const height = wholeNumberIn(ctx.query, 'height', HEIGHT);
      const { locale, widget } = await widgetOf(ctx);
      const points = await ratesOf(strapi).recent(widget.slug, days);
      openToFrames(ctx, SPARK_STYLE);
      answerCacheable(ctx, {
        type: 'image/svg+xml; charset=utf-8',
        body: sparkSvg(widget, points, { days, width, height, locale }),
        maxAge: await ratesOf(strapi).maxAge(),
      });
    },

    /** A widget's readout in schema.org's words. */
    async jsonLd(ctx: EmbedContext) {
      neverStored(ctx);
      refuseUnknownKeys(ctx.query, ['locale']);
      const { locale, widget } = await widgetOf(ctx);
      const url = addressesOf(strapi).widget(widget.slug);
      openToAnyOrigin(ctx);
      answerCacheable(ctx, {
        type: 'application/ld+json; charset=utf-8',
        // A site puts it into its own page as it comes.
        body: scriptJson(inContext(specificationOf(widget, locale, url))),
        maxAge: await ratesOf(strapi).maxAge(),
      });
    },

    /** A placement as a page for an iframe. A reader there gets a sentence, never an error in JSON. */
    async page(ctx: EmbedContext) {
      neverStored(ctx);
      refuseUnknownKeys(ctx.query, ['locale']);
      const locale = await localeOf(ctx.query);
      const placement = ctx.params.placement ?? '';
      openToFrames(ctx, PAGE_STYLE);
      const type = 'text/html; charset=utf-8';
      try {
        const widgets = await ratesOf(strapi).placement(placement, locale);
        const addresses = addressesOf(strapi);
        const body = ratesPage(placement, widgets, { locale, addresses });
        answerCacheable(ctx, { type, body, maxAge: await ratesOf(strapi).maxAge() });
      } catch (error) {
        const isNowhere = error instanceof errors.NotFoundError;
        if (!isNowhere) strapi.log.error(error);
        ctx.status = isNowhere ? 404 : 503;
        ctx.type = type;
        ctx.body = sentencePage(isNowhere ? 'nowhere' : 'later', locale);
      }
    },

    /** What oEmbed asks of the page above; no other address is known here. */
    async oembed(ctx: EmbedContext) {
      neverStored(ctx);
      refuseUnknownKeys(ctx.query, ['url', 'format', 'maxwidth', 'maxheight']);
      const format = textIn(ctx.query, 'format') ?? 'json';
      if (format !== 'json') {
        throw new errors.NotImplementedError('oEmbed answers here in JSON alone: ask with format=json.');
      }
      const { addresses, isCacheable } = absoluteAddressesOf(strapi, ctx.origin);
      const url = textIn(ctx.query, 'url');
      if (!url) throw new errors.ValidationError('Say in `url` which embed page is meant.');
      const embedded = embeddedAt(url, addresses);
      if (!embedded) {
        throw new errors.NotFoundError(
          `Only pages under ${addresses.page('', null)} can be embedded, and "${url}" is none of them.`,
        );
      }
      const maxWidth = wholeNumberIn(ctx.query, 'maxwidth', FRAME);
      const maxHeight = wholeNumberIn(ctx.query, 'maxheight', FRAME);
      const locale = localeIn({ locale: embedded.locale ?? undefined });
      const widgets = await ratesOf(strapi).placement(embedded.placement, locale ?? (await localeOf({})));
      const maxAge = await ratesOf(strapi).maxAge();
      const body = oembedOf(embedded, { rows: widgets.length, maxWidth, maxHeight, maxAge, addresses });
      openToAnyOrigin(ctx);
      answerCacheable(ctx, { type: 'application/json; charset=utf-8', body: JSON.stringify(body), maxAge });
      if (!isCacheable) neverStored(ctx);
    },

    /** The custom element `<newsroom-rates>`. */
    element(ctx: EmbedContext) {
      openToAnyOrigin(ctx);
      answerCacheable(ctx, { type: 'text/javascript; charset=utf-8', body: ELEMENT_SCRIPT, maxAge: DAY });
    },
  };
};

const get = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `embed.${action}`,
  config: {},
});

/** Content API routes. String handlers: a function handler would be open to every user. */
export const embedRoutes = [
  get('/rate-widgets/:slug/spark.svg', 'spark'),
  get('/rate-widgets/:slug/json-ld', 'jsonLd'),
  get('/embed/rates.js', 'element'),
  get('/embed/rates/:placement', 'page'),
  get('/oembed', 'oembed'),
];
