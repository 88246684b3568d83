import { createLimit } from '../../../server/src/reading/limit';

test('an address that asks too often waits for the rest of its minute', () => {
  let now = 0;
  const { wait } = createLimit(2, () => now);
  expect([wait('a'), wait('a'), wait('b')]).toEqual([null, null, null]);
  now = 20_000;
  expect(wait('a')).toBe(40);
  now = 60_000;
  expect(wait('a')).toBeNull();
});

test('however many addresses ask, so many are counted', () => {
  const { asked, wait } = createLimit(1);
  for (let index = 0; index < 60_000; index += 1) wait(`2001:db8::${index.toString(16)}`);
  expect(asked.size).toBe(50_000);
});
