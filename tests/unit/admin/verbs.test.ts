import type { Integrity } from '../../../server/src/desk/contract';
import { isLost, quoteVerbs, sureOf, tally, topicVerbs } from '../../../admin/src/panel/verbs';

describe('what an editor may do with a quote', () => {
  it('offers approval only for words that the article carries', () => {
    const offers = (integrity: Integrity) => quoteVerbs({ integrity, review: 'suggested', undoable: [] });
    expect(offers('verbatim')).toEqual(['approve', 'reject', 'speaker']);
    expect(offers('typographic')).toEqual(['approve', 'reject', 'speaker']);
    expect(offers('missing')).toEqual(['reject', 'speaker']);
  });

  it('offers the way out of the gate first', () => {
    expect(quoteVerbs({ integrity: 'altered', review: 'approved', undoable: [] })[0]).toBe('restore');
    expect(quoteVerbs({ integrity: 'ambiguous', review: 'approved', undoable: [] })[0]).toBe('restore');
    expect(quoteVerbs({ integrity: 'altered', review: 'suggested', undoable: [] })).not.toContain('approve');
  });

  it('lets every decision be undone', () => {
    expect(quoteVerbs({ integrity: 'verbatim', review: 'approved', undoable: [] })).toContain('undo');
    expect(quoteVerbs({ integrity: 'verbatim', review: 'rejected', undoable: [] })).toEqual(['undo']);
    const choices = ['speaker', 'reattach'] as const;
    expect(quoteVerbs({ integrity: 'verbatim', review: 'suggested', undoable: [...choices] })).toEqual([
      'approve',
      'reject',
      'speaker',
      'undo-speaker',
      'undo-reattach',
    ]);
  });
});

describe('approving all above a confidence', () => {
  const quote = {
    integrity: 'verbatim',
    review: 'suggested',
    repaired: false,
    confidence: 0.8,
    speaker: {},
  } as const;

  it('takes what is sure enough, and nothing that calls for a look', () => {
    expect(sureOf([quote], 0.8)).toEqual([quote]);
    expect(sureOf([quote], 0.81)).toEqual([]);
    const others = [
      { ...quote, integrity: 'altered' as const },
      { ...quote, review: 'rejected' as const },
      { ...quote, repaired: true },
      { ...quote, speaker: null },
    ];
    expect(sureOf(others, 0)).toEqual([]);
  });
});

describe('a lost quote', () => {
  it('is one whose words stand nowhere for sure, unless nobody wants it', () => {
    expect(isLost({ integrity: 'ambiguous', review: 'approved' })).toBe(true);
    expect(isLost({ integrity: 'missing', review: 'suggested' })).toBe(true);
    expect(isLost({ integrity: 'typographic', review: 'approved' })).toBe(false);
    expect(isLost({ integrity: 'altered', review: 'rejected' })).toBe(false);
  });
});

describe('what an editor may do with a topic', () => {
  it('accepts or rejects what the machine says, and undoes what a person said', () => {
    expect(topicVerbs({ state: 'applied', source: 'machine' })).toEqual(['accept', 'reject']);
    expect(topicVerbs({ state: 'suggested', source: 'machine' })).toEqual(['accept', 'reject']);
    expect(topicVerbs({ state: 'applied', source: 'system' })).toEqual(['accept', 'reject']);
    expect(topicVerbs({ state: 'applied', source: 'editor' })).toEqual(['undo', 'reject']);
    expect(topicVerbs({ state: 'rejected', source: 'editor' })).toEqual(['undo', 'accept']);
  });
});

describe('the tally', () => {
  it('counts what readers see, what will follow, what waits and what was rejected', () => {
    expect(
      tally([
        { public: true, review: 'approved', waiting: null },
        { public: false, review: 'suggested', waiting: 'The opening mark is missing.' },
        { public: false, review: 'suggested', waiting: null },
        { public: false, review: 'rejected', waiting: 'It was rejected.' },
      ]),
    ).toEqual({ shown: 1, ready: 1, waiting: 1, rejected: 1 });
  });
});
