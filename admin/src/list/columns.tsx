import { lazy, Suspense } from 'react';
import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { takesPart } from './takes-part';

const TopicsCell = lazy(() => import('./cells').then(({ TopicsCell }) => ({ default: TopicsCell })));
const WaitingCell = lazy(() => import('./cells').then(({ WaitingCell }) => ({ default: WaitingCell })));

interface Table {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

const column = (name: string, label: string, Cell: typeof TopicsCell): ListFieldLayout =>
  ({
    name,
    attribute: { type: 'custom' },
    label: { id: `newsroom.${label}`, defaultMessage: name },
    searchable: false,
    sortable: false,
    cellFormatter: (
      { documentId }: { documentId: string },
      _header: unknown,
      { model }: { model: string },
    ) => (
      <Suspense fallback={null}>
        <Cell uid={model} documentId={documentId} />
      </Suspense>
    ),
  }) as unknown as ListFieldLayout;

const COLUMNS = [
  column('newsroomTopics', 'list.topics', TopicsCell),
  column('newsroomWaiting', 'list.waiting', WaitingCell),
];

/** Topics, and how much waits for a decision, beside the title of every type that takes part, for those who may see it. */
export const addColumns =
  (mayRead: () => boolean) =>
  (table: Table): Table => {
    const { displayedHeaders: headers, layout } = table;
    if (!takesPart(layout) || !mayRead()) return table;
    const title = headers.findIndex(({ name }) => name === layout.settings.mainField);
    const place = title < 0 ? headers.length : title + 1;
    return { ...table, displayedHeaders: [...headers.slice(0, place), ...COLUMNS, ...headers.slice(place)] };
  };
