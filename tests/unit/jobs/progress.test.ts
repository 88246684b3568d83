import { progressed, type Progress } from '../../../server/src/jobs/progress';

const START: Progress = {
  state: 'running',
  total: 3,
  done: 0,
  failed: 0,
  failures: [],
  result: null,
  position: null,
  finishedAt: 0,
};
const failure = (documentId: string) => ({ uid: 'a', documentId, locale: '', message: 'No.' });

describe('a job after one more piece', () => {
  it('counts, keeps its place and what came of it', () => {
    const first = progressed(START, { next: 7, result: { changed: 1 } }, 5);
    expect(first).toEqual({ ...START, done: 1, position: 7, result: { changed: 1 } });
    const second = progressed(first, { next: 8, failures: [failure('x')] }, 6);
    expect(second).toMatchObject({ done: 2, failed: 1, failures: [failure('x')], result: { changed: 1 } });
  });

  it('is over when nothing follows', () => {
    expect(progressed({ ...START, done: 2 }, { next: null }, 9)).toMatchObject({
      state: 'done',
      done: 3,
      total: 3,
      position: null,
      finishedAt: 9,
    });
  });

  it('has never done more than there was, nor ends before the end', () => {
    expect(progressed({ ...START, done: 3 }, { next: 9 }, 1)).toMatchObject({ done: 4, total: 4 });
    // Documents were deleted meanwhile.
    expect(progressed({ ...START, done: 1 }, { next: null, done: 0 }, 1)).toMatchObject({
      done: 1,
      total: 1,
    });
  });

  it('keeps the first failures and counts all', () => {
    let job = START;
    for (let n = 0; n < 60; n += 1) job = progressed(job, { next: n, failures: [failure(`d${n}`)] }, 1);
    expect(job.failed).toBe(60);
    expect(job.failures).toHaveLength(50);
    expect(job.failures[0]).toEqual(failure('d0'));
  });
});
