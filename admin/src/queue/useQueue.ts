import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { QueueItem, QueueKind } from '../../../server/src/desk/queue-contract';
import { failureOf } from '../failure';
import { useText, type MessageKey } from '../text';
import { useLazyNewsroomQueueQuery, useNewsroomQueueDecisionMutation } from './api';
import { advance, EMPTY, verbOf, waitingAhead, type Queue, type Word } from './queue';

/** So many wait ahead when the next page is fetched: enough for the fastest of editors on a slow line. */
const AHEAD = 6;

const DONE: Record<QueueItem['kind'], Record<Word, MessageKey>> = {
  quote: { yes: 'done.approve', no: 'done.reject', undo: 'done.undo' },
  topic: { yes: 'done.acceptTopic', no: 'done.rejectTopic', undo: 'done.undo' },
};

/** The item as somebody else left it, out of the server's refusal; undefined for any other failure. */
const overtakenBy = (error: unknown): QueueItem | null | undefined => {
  const { details } = error as { details?: { code?: string; item?: QueueItem | null } };
  return details?.code === 'newsroom.queue.stale' ? (details.item ?? null) : undefined;
};

export interface QueueDesk {
  queue: Queue;
  status: 'loading' | 'more' | 'ready' | 'failed';
  /** Why the last page did not come. */
  failure: string | null;
  hasMore: boolean;
  move(by: 1 | -1): void;
  choose(id: string): void;
  say(item: QueueItem, word: Word): Promise<void>;
  /** Fetches the next page, or again the one that failed. */
  more(): void;
  restart(): void;
}

/** The queue: fetched page by page, decided word by word, each outcome announced to screen readers. */
export const useQueue = (kind: QueueKind): QueueDesk => {
  const { t } = useText();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [fetchPage] = useLazyNewsroomQueueQuery();
  const [send] = useNewsroomQueueDecisionMutation();
  const [queue, dispatch] = useReducer(advance, EMPTY);
  const [next, setNext] = useState<string | null>(null);
  const [status, setStatus] = useState<QueueDesk['status']>('loading');
  const [failure, setFailure] = useState<string | null>(null);
  // Answers to an earlier question, of another kind or before a restart, come too late.
  const asked = useRef(0);

  const sentenceOf = useCallback(
    (error: unknown) => {
      const { kind, message } = failureOf(error);
      return kind === 'offline' ? t('failure.offline') : (message ?? t('queue.failure'));
    },
    [t],
  );

  const load = useCallback(
    async (after: string | null) => {
      const question = ++asked.current;
      setStatus(after === null ? 'loading' : 'more');
      setFailure(null);
      const { data, error } = await fetchPage({ kind, after });
      if (question !== asked.current) return;
      // A query that fails still hands out what it brought before.
      if (error !== undefined || !data) {
        setFailure(sentenceOf(error));
        return setStatus('failed');
      }
      dispatch({ type: after === null ? 'started' : 'continued', items: data.items });
      setNext(data.next);
      setStatus('ready');
    },
    [fetchPage, kind, sentenceOf],
  );

  const restart = useCallback(() => {
    setNext(null);
    void load(null);
  }, [load]);

  useEffect(() => restart(), [restart]);

  const more = useCallback(() => void load(next), [load, next]);
  const isShort = waitingAhead(queue) < AHEAD;
  useEffect(() => {
    if (status === 'ready' && next !== null && isShort) more();
  }, [status, next, isShort, more]);

  const say = async (item: QueueItem, word: Word) => {
    const { id } = item;
    dispatch({ type: 'said', id, word });
    const answer = await send({ item, verb: verbOf(item, word) });
    if (!('error' in answer)) {
      dispatch({ type: 'answered', id, word, item: answer.data.item });
      return notifyStatus(t(DONE[item.kind][word]));
    }
    const theirs = overtakenBy(answer.error);
    if (theirs !== undefined) {
      dispatch({ type: 'overtaken', id, item: theirs });
      return toggleNotification({ type: 'warning', message: t('queue.overtaken') });
    }
    const failure = sentenceOf(answer.error);
    dispatch({ type: 'failed', id, failure });
    toggleNotification({ type: 'danger', message: failure });
  };

  return {
    queue,
    status,
    failure,
    hasMore: next !== null,
    move: (by) => dispatch({ type: 'moved', by }),
    choose: (id) => dispatch({ type: 'chosen', id }),
    say,
    more,
    restart,
  };
};
