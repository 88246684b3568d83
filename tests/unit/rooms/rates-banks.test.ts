import { createBankRegistry } from '../../../server/src/rates/banks';

const registry = (banks: Parameters<typeof createBankRegistry>[0]['banks']) =>
  createBankRegistry({ refresh: true, contact: '', timeout: 30_000, allow: [], jump: '0.2', banks });

test('options for a bank that nobody registered are refused, with the nearest name', () => {
  expect(() => registry({ nbrp: { currencies: ['USD'] } }).checkOptions()).toThrow(
    'newsroom: unknown bank "nbrp" under "rates.banks". Did you mean "nbrb"?',
  );
  expect(() => registry({ harbour: {} }).checkOptions()).toThrow(/Known: nbrb, ecb, cbr/);
  expect(() => registry({ nbrb: {} }).checkOptions()).not.toThrow();
});

test('an installation changes where a bank is asked and what stands beside it, not who it is', () => {
  const own = { origin: 'https://proxy.example/', attribution: 'Through our proxy', daysOff: ['2026-03-17'] };
  const bank = registry({ nbrb: own }).get('nbrb');
  expect(bank).toMatchObject({
    origin: 'https://proxy.example',
    attribution: 'Through our proxy',
    url: 'https://www.nbrb.by',
  });
  // A Tuesday off: Wednesday's rate was set on Monday.
  expect(bank?.schedule?.setOn('2026-03-18')).toBe('2026-03-16');
});
