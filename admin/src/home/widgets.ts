import { Quotes, TrendUp, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ROOT } from '../links';
import { READ, READ_RATES } from '../permissions';
import type { MessageKey } from '../text';

const words = (key: MessageKey) => ({ id: `newsroom.${key}`, defaultMessage: key });
const to = (path: string) => ({ label: words('home.open'), href: `${ROOT}/${path}` });

/** On Strapi's home page. Strapi shows each to the roles that have its permission, and loads it when it is shown. */
export const WIDGETS = [
  {
    id: 'queue',
    pluginId: 'newsroom',
    icon: Quotes,
    title: words('home.queue'),
    link: to('queue'),
    permissions: READ,
    component: async () => (await import('./QueueWidget')).QueueWidget,
  },
  {
    id: 'rates',
    pluginId: 'newsroom',
    icon: TrendUp,
    title: words('home.rates'),
    link: to('rates'),
    permissions: READ_RATES,
    component: async () => (await import('./RatesWidgets')).RatesWidget,
  },
  {
    id: 'banks',
    pluginId: 'newsroom',
    icon: WarningCircle,
    title: words('home.banks'),
    link: to('rates'),
    permissions: READ_RATES,
    component: async () => (await import('./RatesWidgets')).BanksWidget,
  },
] as unknown as Parameters<StrapiApp['widgets']['register']>[0];
