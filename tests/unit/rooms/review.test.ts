import { waitingReason } from '../../../server/src/quotes';

const certain: Parameters<typeof waitingReason>[0] = {
  review: 'suggested',
  integrity: 'verbatim',
  kind: 'direct',
  repaired: false,
  cue: 'said',
  speaker: { id: 1, documentId: 'a', name: 'Ilse Marant' },
};

test('what needs no judgement waits for nobody, unless each quote is approved by hand', () => {
  expect(waitingReason(certain, 'on-publish')).toBeNull();
  expect(waitingReason(certain, 'editor')).toMatch(/Waits for an editor/);
});

test.each([
  // Either mark may be the lost one.
  [{ repaired: true }, 'Mark missing in the article: check where the quote begins and ends, then approve.'],
  [{ kind: 'partial' }, 'Not a whole sentence: check it in its context, then approve.'],
  [{ kind: 'answer' }, 'An answer of a transcript: check its speaker, then approve.'],
  [{ speaker: null }, 'No speaker: choose one, then approve.'],
  [{ cue: null }, 'Attributed from the context: check the speaker, then approve.'],
  [{ integrity: 'missing', review: 'approved' }, 'Its words no longer stand in the article.'],
] as const)('%j waits: %s', (difference, reason) => {
  expect(waitingReason({ ...certain, ...difference }, 'on-publish')).toBe(reason);
});
