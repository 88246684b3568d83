/**
 * A house of one room: the embeds over readouts of the test's own, on the loopback, without Strapi and without a build.
 * Another port plays the newspaper that shows them.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { createEmbedController, embedRoutes } from '../../server/src/publishing';
import type { EmbedContext } from '../../server/src/publishing/rates/controller';
import type { WidgetAnswer } from '../../server/src/publishing/rates/service';
import { ratesOver } from '../unit/publishing/widgets';

export interface House {
  api: string;
  /** What the REST route `/rates` answers from now on: readouts, a status, or silence. */
  rates: WidgetAnswer[] | number | 'silence';
  /** The queries that `/rates` was asked, and how many askers hung up. */
  asked: URLSearchParams[];
  hungUp: number;
  stop(): Promise<void>;
}

export async function openHouse(widgets: WidgetAnswer[]): Promise<House> {
  const rates = ratesOver(widgets, (sentence) => new errors.NotFoundError(sentence));
  const locales = { getDefaultLocale: async () => 'en' };
  const settings: Record<string, unknown> = {};
  const strapi = {
    config: { get: (key: string, otherwise?: unknown) => settings[key] ?? otherwise },
    plugin: (name: string) => ({ service: () => (name === 'i18n' ? locales : rates) }),
    log: console,
  };
  const controller = createEmbedController({ strapi: strapi as unknown as Core.Strapi });

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  const address = await listen(server);
  const house: House = {
    api: `${address}/api/newsroom`,
    rates: widgets,
    asked: [],
    hungUp: 0,
    stop: () => close(server),
  };
  return house;

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', address);
    const path = url.pathname.replace('/api/newsroom', '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (path === '/rates') return answerRates(url, response);
    for (const route of embedRoutes) {
      const pattern = new RegExp(`^${route.path.replace('.', '\\.').replace(/:(\w+)/, '(?<$1>[^/]+)')}$`);
      const match = pattern.exec(path);
      if (!match) continue;
      const ctx = contextOf(url, match.groups ?? {}, response);
      const action = route.handler.replace('embed.', '') as keyof typeof controller;
      await controller[action](ctx);
      response.statusCode = ctx.status;
      response.setHeader('Content-Type', ctx.type);
      response.end(ctx.body);
      return;
    }
    response.statusCode = 404;
    response.end();
  }

  function answerRates(url: URL, response: ServerResponse) {
    house.asked.push(url.searchParams);
    response.on('close', () => {
      if (!response.writableEnded) house.hungUp += 1;
    });
    if (house.rates === 'silence') return;
    if (typeof house.rates === 'number') {
      response.statusCode = house.rates;
      response.end('{}');
      return;
    }
    const placement = url.searchParams.get('placement');
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'public, max-age=120');
    response.end(
      JSON.stringify({ data: house.rates.filter((one) => one.placement === placement), meta: { placement } }),
    );
  }
}

const contextOf = (url: URL, params: Record<string, string>, response: ServerResponse): EmbedContext => ({
  params,
  query: Object.fromEntries(url.searchParams),
  origin: url.origin,
  status: 404,
  type: 'text/plain',
  body: null,
  fresh: false,
  get: () => '',
  set: (header, value) => void response.setHeader(header, value),
  remove: (header) => response.removeHeader(header),
});

/** Another site: one page, whatever is asked for. */
export async function openNewspaper(
  policy: () => string | null,
  page: () => string,
): Promise<{ address: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const said = policy();
    if (said) response.setHeader('Content-Security-Policy', said);
    response.end(page());
  });
  return { address: await listen(server), stop: () => close(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const close = (server: Server) =>
  new Promise<void>((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
