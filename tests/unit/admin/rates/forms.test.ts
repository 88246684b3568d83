import { readFreeze, type FreezeDraft } from '../../../../admin/src/rates/freeze';
import { readManual, type ManualDraft } from '../../../../admin/src/rates/manual';
import { marksOf } from '../../../../admin/src/rates/numbers';

const marks = marksOf('en');

const draft: ManualDraft = {
  base: 'GEL',
  counter: 'AMD',
  nominal: '10',
  value: '1412,5',
  effectiveDate: '2026-11-20',
  expiresOn: '2026-11-27',
};

describe('readManual', () => {
  it('reads what was typed', () => {
    expect(readManual(draft, marks)).toEqual({ rate: { ...draft, nominal: 10, value: '1412.5' } });
  });

  it('lets a rate stand for one day', () => {
    expect(readManual({ ...draft, expiresOn: '2026-11-20' }, marks)).toHaveProperty('rate');
  });

  it.each<[Partial<ManualDraft>, object]>([
    [{ base: null }, { base: { key: 'form.missing' } }],
    [{ counter: 'GEL' }, { counter: { key: 'form.sameCurrency' } }],
    [{ nominal: '0' }, { nominal: { key: 'form.wholeNumber' } }],
    [{ nominal: '1.5' }, { nominal: { key: 'form.wholeNumber' } }],
    [{ nominal: '9'.repeat(20) }, { nominal: { key: 'form.wholeNumber' } }],
    [{ value: '' }, { value: { key: 'form.missing' } }],
    [{ value: 'dear' }, { value: { key: 'form.notNumber', values: { example: '3.6709' } } }],
    [
      { value: '1,412' },
      { value: { key: 'form.ambiguous', values: { typed: '1,412', fraction: '1.412', whole: '1412' } } },
    ],
    [{ effectiveDate: null }, { effectiveDate: { key: 'form.missing' } }],
    [{ expiresOn: '2026-11-19' }, { expiresOn: { key: 'form.endsEarly' } }],
    [
      { base: null, counter: null },
      { base: { key: 'form.missing' }, counter: { key: 'form.missing' } },
    ],
  ])('says of %j what is wrong', (change, problems) => {
    expect(readManual({ ...draft, ...change }, marks)).toEqual({ problems });
  });
});

describe('readFreeze', () => {
  const asked: FreezeDraft = { base: 'RUB', counter: 'BYN', amount: '100', bank: 'nbrb', date: '2026-03-17' };

  it('asks for the rate of a day', () => {
    expect(readFreeze(asked, marks)).toEqual({ request: asked });
  });

  it('says of each empty field that it is', () => {
    const nothing: FreezeDraft = { base: null, counter: null, amount: '', bank: null, date: null };
    const { problems } = readFreeze(nothing, marks) as { problems: object };
    expect(Object.keys(problems).sort()).toEqual(Object.keys(nothing).sort());
  });

  it('refuses a currency in itself', () => {
    expect(readFreeze({ ...asked, counter: 'RUB' }, marks)).toEqual({
      problems: { counter: { key: 'form.sameCurrency' } },
    });
  });
});
