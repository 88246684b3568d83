import type { ListLayout } from '@strapi/content-manager/strapi-admin';
import type { WaitingFilter } from '../../../server/src/desk/list-contract';
import { takesPart } from './takes-part';

interface Message {
  id: string;
  defaultMessage: string;
}

interface ListFilter {
  name: string;
  label: string | Message;
  type: string;
  operators?: { label: string | Message; value: string }[];
}

interface Filters {
  displayedFilters: ListFilter[];
  layout: ListLayout;
}

const waiting = (name: WaitingFilter, label: string): ListFilter => ({
  name,
  type: 'boolean',
  label: { id: `newsroom.${label}`, defaultMessage: name },
  operators: [
    { label: { id: 'components.FilterOptions.FILTER_TYPES.$eq', defaultMessage: 'is' }, value: '$eq' },
  ],
});

const WAITING = [
  waiting('newsroomQuotesWaiting', 'list.quotesWaiting'),
  waiting('newsroomTopicsWaiting', 'list.topicsWaiting'),
];

/** What waits for review among the filters of every type that takes part, for those who may see it. */
export const addFilters =
  (mayRead: () => boolean) =>
  (filters: Filters): Filters =>
    takesPart(filters.layout) && mayRead()
      ? { ...filters, displayedFilters: [...filters.displayedFilters, ...WAITING] }
      : filters;
