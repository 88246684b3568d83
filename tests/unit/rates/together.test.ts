import { together } from '../../../server/src/rates/together';

/** A reading that ends when the test says so. */
const readings = () => {
  const begun: { end: (value: string) => void; fail: (error: Error) => void }[] = [];
  const read = () => new Promise<string>((end, fail) => begun.push({ end, fail }));
  return { begun, ask: together(read) };
};
/** A reading lets those come along whose requests arrive in the same turn of the event loop; it begins in the next. */
const turn = async () => {
  for (let n = 0; n < 2; n += 1) await new Promise((done) => setImmediate(done));
};

test('who asks before a reading begins shares it', async () => {
  const { begun, ask } = readings();
  const asked = [ask(), ask(), ask()];
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]?.end('a');
  expect(await Promise.all(asked)).toEqual(['a', 'a', 'a']);
});

test('who asks while one runs is told what was read afterwards', async () => {
  const { begun, ask } = readings();
  const early = ask();
  await turn();
  const late = [ask(), ask()];
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]?.end('before');
  await turn();
  expect(begun).toHaveLength(2);
  begun[1]?.end('after');
  expect([await early, ...(await Promise.all(late))]).toEqual(['before', 'after', 'after']);
});

test('a reading that fails fails those who shared it, and nobody after them', async () => {
  const { begun, ask } = readings();
  const lost = ask();
  await turn();
  const next = ask();
  begun[0]?.fail(new Error('The database is gone.'));
  await expect(lost).rejects.toThrow('The database is gone.');
  await turn();
  begun[1]?.end('back');
  expect(await next).toBe('back');
});
