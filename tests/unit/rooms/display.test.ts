import { displayText } from '../../../server/src/quotes/display';

test.each([
  [['The cranes are quiet,'], 'The cranes are quiet.'],
  [['The cranes are quiet.'], 'The cranes are quiet.'],
  [['The cranes are quiet,', 'They will be loud in May.'], 'The cranes are quiet. They will be loud in May.'],
  [['The cranes,', 'as you see, are quiet,'], 'The cranes, as you see, are quiet.'],
])('%j is shown as %s', (parts, shown) => {
  expect(displayText(...parts)).toBe(shown);
});
