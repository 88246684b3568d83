import type { Job } from '../../../server/src/desk/jobs-contract';
import { finishedSince, isOpen, ofType, weighingOf } from '../../../admin/src/jobs/state';

const job = (id: number, change: Partial<Job> = {}): Job => ({
  id,
  kind: 'documents',
  state: 'running',
  total: 3,
  done: 1,
  failed: 0,
  changed: 0,
  left: 0,
  message: null,
  uid: 'a',
  topic: null,
  by: 'Edith Editor',
  mine: true,
  startedAt: '2026-03-17T09:00:00.000Z',
  finishedAt: null,
  ...change,
});

describe('long work on a page', () => {
  it('is open while it waits or runs', () => {
    expect(
      (['waiting', 'running', 'done', 'stopped', 'failed'] as const).filter((state) => isOpen({ state })),
    ).toEqual(['waiting', 'running']);
  });

  it('is told to have ended once, and only by whoever saw it open', () => {
    const done = [job(1, { state: 'done' }), job(2), job(3, { state: 'stopped' })];
    expect(finishedSince([job(1), job(2)], done).map(({ id }) => id)).toEqual([1]);
    expect(finishedSince(done, done)).toEqual([]);
    expect(finishedSince([], done)).toEqual([]);
  });

  it('of a list of documents: all that is open, and the last that is over', () => {
    const jobs = [
      job(6, { state: 'waiting' }),
      job(5, { state: 'done' }),
      job(4),
      job(3, { state: 'failed' }),
      job(2, { uid: 'b' }),
      job(1, { mine: false }),
    ];
    expect(ofType(jobs, 'a').map(({ id }) => id)).toEqual([6, 5, 4]);
  });

  it('on a topic: the newest, apart from a topic that is not saved yet', () => {
    const impact = (id: number, documentId: string | null) =>
      job(id, { kind: 'impact', topic: { documentId, name: 'X' } });
    const jobs = [impact(4, 'x'), impact(3, 'x'), impact(2, null)];
    expect(weighingOf(jobs, 'x')?.id).toBe(4);
    expect(weighingOf(jobs, null)?.id).toBe(2);
    expect(weighingOf(jobs, 'y')).toBeUndefined();
  });
});
