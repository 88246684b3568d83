import type { FreezeRequest } from '../../../server/src/desk/rates-contract';
import type { Day } from '../../../server/src/exchange/types';
import { valueProblem, type Problem } from './manual';
import { readDecimal, type Marks } from './numbers';

/** The form for the rate of a day, as it is typed. */
export interface FreezeDraft {
  base: string | null;
  counter: string | null;
  amount: string;
  bank: string | null;
  date: Day | null;
}

export type FreezeProblems = Partial<Record<keyof FreezeDraft, Problem>>;

/** What the form asks for, or what is wrong with it, field by field. */
export const readFreeze = (
  draft: FreezeDraft,
  marks: Marks,
): { request: FreezeRequest } | { problems: FreezeProblems } => {
  const missing: Problem = { key: 'form.missing' };
  const { base, counter, bank, date } = draft;
  const amount = readDecimal(draft.amount, marks);
  if (base && counter && base !== counter && bank && date && 'value' in amount) {
    return { request: { base, counter, amount: amount.value, bank, date } };
  }
  return {
    problems: {
      ...(!base && { base: missing }),
      ...(!counter && { counter: missing }),
      ...(base && base === counter && { counter: { key: 'form.sameCurrency' } }),
      ...(!bank && { bank: missing }),
      ...(!date && { date: missing }),
      ...(!('value' in amount) && { amount: valueProblem(draft.amount, marks) ?? missing }),
    },
  };
};
