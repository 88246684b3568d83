import type { ManualRate } from '../../../server/src/desk/rates-contract';
import type { Day } from '../../../server/src/exchange/types';
import type { MessageKey } from '../text';
import { readDecimal, showDecimal, type Marks } from './numbers';

/** The form for a rate by hand, as it is typed. */
export interface ManualDraft {
  base: string | null;
  counter: string | null;
  nominal: string;
  value: string;
  effectiveDate: Day | null;
  expiresOn: Day | null;
}

export interface Problem {
  key: MessageKey;
  values?: Record<string, string>;
}

export type Problems = Partial<Record<keyof ManualDraft, Problem>>;

export const valueProblem = (typed: string, marks: Marks): Problem | null => {
  const reading = readDecimal(typed, marks);
  if ('value' in reading) return null;
  switch (reading.problem) {
    case 'empty':
      return { key: 'form.missing' };
    case 'notNumber':
      return { key: 'form.notNumber', values: { example: showDecimal('3.6709', marks) } };
    case 'notPositive':
      return { key: 'form.notPositive' };
    case 'ambiguous': {
      // In the marks of the editor's own language either can be read in one way only.
      const [fraction, whole] = reading.readings;
      return { key: 'form.ambiguous', values: { typed, fraction: showDecimal(fraction, marks), whole } };
    }
  }
};

/** What the form says, or what is wrong with it, field by field. */
export const readManual = (
  draft: ManualDraft,
  marks: Marks,
): { rate: ManualRate } | { problems: Problems } => {
  const missing: Problem = { key: 'form.missing' };
  const { base, counter, effectiveDate, expiresOn } = draft;
  const value = readDecimal(draft.value, marks);
  const nominal = /^\d+$/.test(draft.nominal.trim()) ? Number(draft.nominal) : 0;
  const problems: Problems = {
    ...(!base && { base: missing }),
    ...(!counter && { counter: missing }),
    ...(base && base === counter && { counter: { key: 'form.sameCurrency' } }),
    ...((nominal < 1 || !Number.isSafeInteger(nominal)) && { nominal: { key: 'form.wholeNumber' } }),
    ...(!('value' in value) && { value: valueProblem(draft.value, marks) ?? missing }),
    ...(!effectiveDate && { effectiveDate: missing }),
    ...(!expiresOn && { expiresOn: missing }),
    ...(effectiveDate && expiresOn && expiresOn < effectiveDate && { expiresOn: { key: 'form.endsEarly' } }),
  };
  if (base && counter && effectiveDate && expiresOn && 'value' in value && !Object.keys(problems).length) {
    return { rate: { base, counter, nominal, value: value.value, effectiveDate, expiresOn } };
  }
  return { problems };
};
