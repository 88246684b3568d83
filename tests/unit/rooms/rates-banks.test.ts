import { createBankRegistry } from '../../../server/src/rates/banks';

test('options for a bank that nobody registered are refused, with the nearest name', () => {
  expect(() => createBankRegistry({ nbrp: { currencies: ['USD'] } }).checkOptions()).toThrow(
    'newsroom: unknown bank "nbrp" under "rates.banks". Did you mean "nbrb"?',
  );
  expect(() => createBankRegistry({ harbour: {} }).checkOptions()).toThrow(/Known: nbrb, ecb, cbr/);
  expect(() => createBankRegistry({ nbrb: {} }).checkOptions()).not.toThrow();
});

test('an installation changes where a bank is asked and what stands beside it, not who it is', () => {
  const own = { origin: 'https://proxy.example/', attribution: 'Through our proxy', daysOff: ['2026-03-17'] };
  const bank = createBankRegistry({ nbrb: own }).get('nbrb');
  expect(bank).toMatchObject({
    origin: 'https://proxy.example',
    attribution: 'Through our proxy',
    url: 'https://www.nbrb.by',
  });
  // A Tuesday off: Wednesday's rate was set on Monday.
  expect(bank?.schedule?.setOn('2026-03-18')).toBe('2026-03-16');
});

test('options that change meanwhile reach banks that are there already, and go again', () => {
  const registry = createBankRegistry({ nbrb: { origin: 'https://proxy.example' } });
  registry.configure({ nbrb: { origin: 'https://proxy.example', attribution: 'Rates of the day' } });
  expect(registry.get('nbrb')).toMatchObject({
    attribution: 'Rates of the day',
    origin: 'https://proxy.example',
  });
  expect(registry.brought('nbrb')?.attribution).not.toBe('Rates of the day');
  registry.configure({});
  expect(registry.get('nbrb')).toEqual(registry.brought('nbrb'));
});
