import { useEffect, useRef, useState } from 'react';
import {
  Button,
  EmptyStateLayout,
  Field,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise, Check } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import type { QueueKind } from '../../../server/src/desk/queue-contract';
import { Notice } from '../Notice';
import { READ } from '../permissions';
import { ReadersPage } from '../ReadersPage';
import { useText, type MessageKey } from '../text';
import { Keys } from './Keys';
import type { KeyAction } from './keys';
import { undoable, waitingIn, wordsFor, type Word } from './queue';
import { QueueItem } from './QueueItem';
import { useKeys } from './useKeys';
import { useQueue, type QueueDesk } from './useQueue';

const KINDS: Record<QueueKind, MessageKey> = {
  all: 'queue.all',
  quotes: 'queue.quotes',
  topics: 'queue.topics',
};

const isKind = (value: unknown): value is QueueKind => typeof value === 'string' && value in KINDS;

/** The actions of single keys on the present queue. */
const actOn =
  ({ queue, move, say }: QueueDesk) =>
  (action: KeyAction): void => {
    if (action === 'next' || action === 'skip') return move(1);
    if (action === 'previous') return move(-1);
    const entry = action === 'undo' ? undoable(queue) : queue.entries[queue.current];
    if (entry && wordsFor(entry).includes(action)) void say(entry.item, action satisfies Word);
  };

const Items = ({ desk, keys }: { desk: QueueDesk; keys: boolean }) => {
  const { entries, current, moves } = desk.queue;
  const { t } = useText();
  const item = useRef<HTMLLIElement>(null);
  const seen = useRef(moves);
  // The focus goes along with the editor, and only then: answers that arrive do not take it away.
  useEffect(() => {
    if (moves !== seen.current && !item.current?.contains(document.activeElement)) {
      item.current?.focus({ preventScroll: true });
      item.current?.scrollIntoView({ block: 'nearest' });
    }
    seen.current = moves;
  }, [moves]);

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} aria-label={t('queue.title')}>
      {entries.map((entry, index) => (
        <QueueItem
          key={entry.item.id}
          ref={index === current ? item : null}
          entry={entry}
          isCurrent={index === current}
          keys={keys}
          onChoose={() => desk.choose(entry.item.id)}
          onSay={(word) => void desk.say(entry.item, word)}
        />
      ))}
    </Flex>
  );
};

const Failure = ({ desk }: { desk: QueueDesk }) => {
  const { t } = useText();
  return (
    <Notice tone="danger" action={<TextButton onClick={desk.more}>{t('panel.retry')}</TextButton>}>
      {desk.failure}
    </Notice>
  );
};

/** Where the next page is to come from; a failure of the first one stands above the list. */
const Foot = ({ desk }: { desk: QueueDesk }) => {
  const { t } = useText();
  if (desk.status === 'failed') return desk.hasMore ? <Failure desk={desk} /> : null;
  if (desk.status === 'loading' || desk.status === 'more') {
    return (
      <Flex justifyContent="center" padding={6}>
        <Loader>{t('loading')}</Loader>
      </Flex>
    );
  }
  if (desk.hasMore) {
    return (
      <Flex justifyContent="center">
        <Button variant="tertiary" onClick={desk.more}>
          {t('queue.more')}
        </Button>
      </Flex>
    );
  }
  if (!desk.queue.entries.length) {
    return (
      <EmptyStateLayout
        icon={<Check width="6.4rem" height="6.4rem" fill="neutral300" />}
        content={t('queue.empty')}
      />
    );
  }
  return (
    <Typography tag="p" textColor="neutral600" textAlign="center">
      {t(waitingIn(desk.queue) ? 'queue.end' : 'queue.done')}
    </Typography>
  );
};

const Review = () => {
  const { t } = useText();
  const [kind, setKind] = useState<QueueKind>('all');
  const desk = useQueue(kind);
  const keys = useKeys(actOn(desk));
  const mayDecide = desk.queue.entries.some(({ item }) => item.canDecide);

  return (
    <>
      <Layouts.Header
        title={t('queue.title')}
        subtitle={t('queue.subtitle')}
        primaryAction={
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            aria-disabled={desk.status === 'loading'}
            onClick={() => desk.status !== 'loading' && desk.restart()}
          >
            {t('queue.again')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Flex gap={6} wrap="wrap" alignItems="flex-end">
            <Field.Root id="newsroom-queue-kind">
              <Field.Label>{t('queue.kind')}</Field.Label>
              <SingleSelect value={kind} onChange={(value) => isKind(value) && setKind(value)}>
                {(Object.keys(KINDS) as QueueKind[]).map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {t(KINDS[one])}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {mayDecide && <Keys on={keys.on} onTurn={keys.turn} />}
          </Flex>
          {desk.status === 'failed' && !desk.hasMore && <Failure desk={desk} />}
          {desk.status !== 'loading' && <Items desk={desk} keys={keys.on} />}
          <Foot desk={desk} />
        </Flex>
      </Layouts.Content>
    </>
  );
};

const QueuePage = () => {
  const { t } = useText();
  return (
    <ReadersPage permissions={READ} title={t('queue.title')}>
      <Review />
    </ReadersPage>
  );
};

export default QueuePage;
