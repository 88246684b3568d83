import { useMemo } from 'react';
import { Typography } from '@strapi/design-system';
import { useRBAC, useTable } from '@strapi/strapi/admin';
import type { ListRow } from '../../../server/src/desk/list-contract';
import { Mark } from '../labels';
import { READ } from '../permissions';
import { useText } from '../text';
import { useNewsroomListQuery } from './api';

interface Row {
  documentId?: string;
  locale?: string | null;
}

const SHOWN = 3;

/** What the server says of one row. All cells ask for their whole page, so that one request answers them all. */
const useRow = (uid: string, documentId: string): { row: ListRow | undefined; failed: boolean } => {
  const rows = useTable('Newsroom', ({ rows }) => rows) as Row[];
  const { allowedActions } = useRBAC(READ);
  const page = useMemo(
    () => ({
      uid,
      ids: rows.flatMap(({ documentId }) => documentId ?? []),
      locale: rows.find(({ locale }) => locale)?.locale ?? null,
    }),
    [uid, rows],
  );
  const { data, isError } = useNewsroomListQuery(page, {
    skip: !allowedActions.canRead || !page.ids.length,
  });
  return { row: data?.rows[documentId], failed: isError };
};

const Nothing = ({ failed }: { failed: boolean }) => {
  const { t } = useText();
  return (
    <Typography textColor="neutral600" title={failed ? t('list.failure') : undefined}>
      {failed ? '?' : '–'}
    </Typography>
  );
};

interface Cell {
  uid: string;
  documentId: string;
}

export const TopicsCell = ({ uid, documentId }: Cell) => {
  const { row, failed } = useRow(uid, documentId);
  if (!row?.topics.length) return <Nothing failed={failed} />;
  const { topics } = row;
  const more = topics.length - SHOWN;
  return (
    <Typography textColor="neutral800" ellipsis title={topics.join(', ')}>
      {topics.slice(0, SHOWN).join(', ')}
      {more > 0 && ` +${more}`}
    </Typography>
  );
};

export const WaitingCell = ({ uid, documentId }: Cell) => {
  const { t } = useText();
  const { row, failed } = useRow(uid, documentId);
  if (!row || !(row.quotesWaiting + row.topicsWaiting)) return <Nothing failed={failed} />;
  const { quotesWaiting: quotes, topicsWaiting: topics } = row;
  const parts = [
    quotes && t('list.quotes', { count: quotes }),
    topics && t('list.topicCount', { count: topics }),
  ];
  return <Mark tone="neutral">{parts.filter(Boolean).join(', ')}</Mark>;
};
