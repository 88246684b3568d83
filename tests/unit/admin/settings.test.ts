import {
  changeOf,
  readTyped,
  shownOf,
  standing,
  typedOf,
  withReset,
  withTyped,
  wordingOf,
  type Changes,
  type Control,
} from '../../../admin/src/settings/options';
import { RUN_TIME_BANK_OPTIONS, RUN_TIME_OPTIONS } from '../../../server/src/config';
import type { Option } from '../../../server/src/desk/settings-contract';

const option = (values: Partial<Option> = {}): Option => ({
  name: 'quotes.gate',
  value: 'block',
  default: 'block',
  origin: 'default',
  resting: null,
  ...values,
});
const GATE = wordingOf('quotes.gate')!.control;

test('every option that the server lets change has words and a control', () => {
  for (const name of RUN_TIME_OPTIONS) expect(wordingOf(name)?.label).toBeDefined();
  for (const key of RUN_TIME_BANK_OPTIONS) expect(wordingOf(`rates.banks.nbrb.${key}`)?.label).toBeDefined();
  expect(wordingOf('rates.later')).toBeUndefined();
});

test.each<[Control['kind'], string, unknown]>([
  ['number', ' 5000 ', 5000],
  // Not null, which would put the default back, but what the server can complain of.
  ['number', '', ''],
  ['number', '5 s', '5 s'],
  ['share', '0,25', '0.25'],
  ['codes', 'usd, eur;USD\n', ['USD', 'EUR']],
  ['codes', '', []],
  ['days', '2026-12-31 2026-12-24', ['2026-12-31', '2026-12-24']],
  ['text', ' desk@paper.example ', 'desk@paper.example'],
])('a %s typed as %j is %j', (kind, typed, value) => {
  expect(readTyped({ kind } as Control, typed)).toEqual(value);
});

test.each([[true], ['warn'], [5000], [['USD', 'EUR']]])(
  '%j comes back from its control as it was',
  (value) => {
    const kind = Array.isArray(value) ? 'codes' : typeof value === 'number' ? 'number' : 'text';
    expect(readTyped({ kind } as Control, typedOf(value))).toEqual(value);
  },
);

test('what says the same as the saved value is no change', () => {
  const changes = withTyped({}, option(), GATE, 'warn');
  expect(changes).toEqual({ 'quotes.gate': 'warn' });
  expect(withTyped(changes, option(), GATE, 'block')).toEqual({});
});

test('going back to the default forgets what was typed, and sends what was saved back', () => {
  expect(withReset({ 'quotes.gate': 'warn' }, option())).toEqual({});
  expect(withReset({}, option({ value: 'warn', origin: 'here' }))).toEqual({ 'quotes.gate': null });
  expect(withReset({}, option({ origin: 'file', resting: 'off' }))).toEqual({ 'quotes.gate': null });
});

test('the control shows what is typed, then what is to come, and the file’s word before all', () => {
  expect(shownOf(option({ value: 'warn' }), undefined)).toBe('warn');
  expect(shownOf(option({ value: 'warn' }), 'off')).toBe('off');
  expect(shownOf(option({ value: 'warn' }), null)).toBe('block');
  expect(shownOf(option({ value: 'warn', origin: 'file' }), 'off')).toBe('warn');
});

test('changes of an option that went into the file meanwhile, or is no more, are not sent', () => {
  const changes: Changes = { 'quotes.gate': 'off', 'quotes.gone': 'x', 'quotes.approve': null };
  const options = [
    option({ origin: 'file' }),
    option({ name: 'quotes.approve', value: 'editor', default: 'on-publish', origin: 'here' }),
  ];
  expect(standing(changes, options)).toEqual({ 'quotes.approve': null });
  expect(standing({ 'quotes.gate': null }, [option({ origin: 'file', resting: 'off' })])).toEqual({
    'quotes.gate': null,
  });
});

test('what is sent names only what changed', () => {
  const changes: Changes = {
    'quotes.gate': 'warn',
    'rates.refresh': false,
    'rates.jump': null,
    'rates.banks.nbrb.currencies': 'usd eur',
  };
  expect(changeOf(changes)).toEqual({
    set: { 'quotes.gate': 'warn', 'rates.refresh': false, 'rates.banks.nbrb.currencies': ['USD', 'EUR'] },
    reset: ['rates.jump'],
  });
});
