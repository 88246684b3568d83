import { Flex, Link, TextButton, Typography, useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { HistoryEntry } from '../../../server/src/desk/history-contract';
import { Answered } from '../Answered';
import { Card } from '../Card';
import { HISTORY } from '../links';
import { Notice } from '../Notice';
import { Pages } from '../Pages';
import { useKeptFocus } from '../panel/useKeptFocus';
import { READ } from '../permissions';
import { Rows } from '../rates/Rows';
import { ReadersPage } from '../ReadersPage';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomHistoryQuery, useNewsroomUndoMutation } from './api';
import { Entry, useWhat } from './Entry';

const FILTERS = ['uid', 'documentId', 'locale', 'topic', 'person', 'quote'];

const History = () => {
  const { t } = useText();
  const failure = useFailure();
  const what = useWhat();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [address, setAddress] = useSearchParams();
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const page = address.get('page') ?? '1';
  const answer = useNewsroomHistoryQuery(
    { ...filter, page },
    { refetchOnMountOrArgChange: true, refetchOnReconnect: true, pollingInterval: 30_000 },
  );
  const [send, { isLoading }] = useNewsroomUndoMutation();
  const { item, acted } = useKeptFocus<HTMLElement>(answer.data);

  const undo = async (entry: HistoryEntry) => {
    if (isLoading) return;
    acted();
    const done = await send(entry.id);
    if ('error' in done) toggleNotification({ type: 'danger', message: failure(done.error) });
    else notifyStatus(t('history.undone', { what: what(entry) }));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {Object.keys(filter).length > 0 && (
        <Notice
          tone="primary"
          action={
            <Link tag={NavLink} to={HISTORY}>
              {t('history.all')}
            </Link>
          }
        >
          {t('history.filtered')}
        </Notice>
      )}
      <Answered answer={answer}>
        {({ entries, total, page, pages }) => (
          <Card ref={item} title={t('history.count', { count: total })}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {entries.length > 0 ? (
                <Rows>
                  {entries.map((entry) => (
                    <Entry
                      key={entry.id}
                      entry={entry}
                      action={
                        entry.undoable && (
                          <TextButton
                            aria-label={t('history.undoOne', { what: what(entry) })}
                            aria-disabled={isLoading}
                            onClick={() => void undo(entry)}
                          >
                            {t('history.undo')}
                          </TextButton>
                        )
                      }
                    />
                  ))}
                </Rows>
              ) : (
                <Typography textColor="neutral600">{t('history.none')}</Typography>
              )}
              <Pages
                page={page}
                pages={pages}
                onTurn={(next) => setAddress({ ...filter, page: String(next) })}
              />
            </Flex>
          </Card>
        )}
      </Answered>
    </Flex>
  );
};

const HistoryPage = () => {
  const { t } = useText();
  return (
    <ReadersPage permissions={READ} title={t('history.title')} subtitle={t('history.subtitle')}>
      <History />
    </ReadersPage>
  );
};

export default HistoryPage;
