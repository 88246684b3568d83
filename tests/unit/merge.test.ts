import fc from 'fast-check';
import {
  mergeTopics,
  type MachineAnswer,
  type MergeInput,
  type MergeResult,
  type TopicAssignment,
} from '../../server/src/analysis/topics/merge';

function answer(topic: string, score = 0.9): MachineAnswer {
  const evidence = [
    { term: topic, form: topic, start: 0, end: topic.length, field: 'text' as const, share: 1 },
  ];
  return { topic, score, applied: score >= 0.5, evidence };
}

/** A document that remembers its topics from save to save, as the database does. */
class Document {
  relation: string[] = [];
  assignments: TopicAssignment[] = [];

  save(input: Partial<MergeInput> & { actor: MergeInput['actor'] }): MergeResult {
    const { relation, assignments: before } = this;
    const result = mergeTopics({ before, relation, intended: null, answers: [], ...input });
    const base = input.intended ?? relation;
    this.relation = [...base.filter((topic) => !result.disconnect.includes(topic)), ...result.connect].sort();
    this.assignments = result.assignments;
    return result;
  }

  state(): Record<string, string> {
    return Object.fromEntries(
      this.assignments.map(({ topic, state, source }) => [topic, `${state} by ${source}`]),
    );
  }
}

describe('the machine', () => {
  it('applies what the text supports and suggests what it hints at', () => {
    const document = new Document();
    const result = document.save({ actor: 'system', answers: [answer('harbour'), answer('fishing', 0.3)] });
    expect(result).toEqual({
      connect: ['harbour'],
      disconnect: [],
      assignments: [
        {
          topic: 'harbour',
          state: 'applied',
          source: 'machine',
          score: 0.9,
          evidence: answer('harbour').evidence,
        },
        {
          topic: 'fishing',
          state: 'suggested',
          source: 'machine',
          score: 0.3,
          evidence: answer('fishing').evidence,
        },
      ],
      decisions: [],
    });
  });

  it('takes back what the text no longer supports, and demotes what it only hints at', () => {
    const document = new Document();
    document.save({ actor: 'editor', answers: [answer('harbour'), answer('fishing')] });
    const result = document.save({ actor: 'editor', answers: [answer('fishing', 0.3)] });
    expect(result).toMatchObject({ connect: [], disconnect: ['fishing', 'harbour'], decisions: [] });
    expect(document.state()).toEqual({ fishing: 'suggested by machine' });
  });

  it('suggests no more than it is allowed to, the best first', () => {
    const answers = [answer('a', 0.1), answer('b', 0.3), answer('c', 0.2), answer('d', 0.3)];
    const { assignments } = new Document().save({ actor: 'system', answers, maxSuggestions: 3 });
    expect(assignments.map(({ topic }) => topic)).toEqual(['b', 'd', 'c']);
  });

  it('takes no topic from an app that had it before the plugin came', () => {
    const document = new Document();
    document.relation = ['imported'];
    expect(document.save({ actor: 'editor' })).toMatchObject({ disconnect: [], decisions: [] });
    expect(document.state()).toEqual({ imported: 'applied by system' });
  });
});

describe('an editor', () => {
  const withHarbour = (): Document => {
    const document = new Document();
    document.save({ actor: 'editor', answers: [answer('harbour'), answer('fishing', 0.3)] });
    return document;
  };

  it('adds a topic for good', () => {
    const document = withHarbour();
    const result = document.save({ actor: 'editor', intended: ['harbour', 'sport'] });
    expect(result.decisions).toEqual([{ topic: 'sport', action: 'added' }]);
    document.save({ actor: 'system', answers: [] });
    expect(document.state()).toEqual({ sport: 'applied by editor' });
    expect(document.relation).toEqual(['sport']);
  });

  it('removes a topic for good, ten saves long', () => {
    const document = withHarbour();
    const result = document.save({ actor: 'editor', intended: [], answers: [answer('harbour')] });
    expect(result).toMatchObject({ connect: [], decisions: [{ topic: 'harbour', action: 'removed' }] });
    for (let i = 0; i < 10; i++) {
      const actor = i % 2 ? 'editor' : 'system';
      expect(document.save({ actor, answers: [answer('harbour', 0.99)] }).connect).toEqual([]);
    }
    expect(document.state()).toEqual({ harbour: 'rejected by editor' });
  });

  it('removes an ancestor that its descendants would roll up to', () => {
    const document = new Document();
    const answers = [answer('energy'), answer('nuclear-power')];
    document.save({ actor: 'system', answers });
    document.save({ actor: 'editor', intended: ['nuclear-power'], answers });
    document.save({ actor: 'editor', answers });
    expect(document.relation).toEqual(['nuclear-power']);
    expect(document.state().energy).toBe('rejected by editor');
  });

  it('accepts a suggestion, which then stays without its evidence', () => {
    const document = withHarbour();
    document.save({ actor: 'editor', intended: ['harbour', 'fishing'], answers: [answer('fishing', 0.3)] });
    document.save({ actor: 'system', answers: [] });
    expect(document.assignments).toEqual([
      { topic: 'fishing', state: 'applied', source: 'editor', score: null, evidence: [] },
    ]);
  });

  it('adds a rejected topic again, which clears the rejection', () => {
    const document = withHarbour();
    document.save({ actor: 'editor', intended: [] });
    const result = document.save({ actor: 'editor', intended: ['harbour'] });
    expect(result.decisions).toEqual([{ topic: 'harbour', action: 'added' }]);
    expect(document.state()).toEqual({ harbour: 'applied by editor' });
  });

  it('decides nothing by sending the set that stands', () => {
    const document = withHarbour();
    const result = document.save({ actor: 'editor', intended: ['harbour'], answers: [answer('harbour')] });
    expect(result.decisions).toEqual([]);
    expect(document.state()).toEqual({ harbour: 'applied by machine' });
    document.save({ actor: 'editor', intended: ['harbour'], answers: [] });
    expect(document.relation).toEqual([]);
  });

  it('decides by the panel: accept, reject, undo', () => {
    const document = withHarbour();
    const answers = [answer('harbour'), answer('fishing', 0.3)];
    const decide = (topic: string, verdict: 'accept' | 'reject' | 'undo') =>
      document.save({ actor: 'editor', answers, verdicts: [{ topic, verdict }] });

    expect(decide('harbour', 'accept')).toMatchObject({
      decisions: [{ topic: 'harbour', action: 'added' }],
      connect: [],
    });
    expect(decide('harbour', 'accept').decisions).toEqual([]);
    expect(decide('fishing', 'reject').decisions).toEqual([{ topic: 'fishing', action: 'removed' }]);
    expect(document.state()).toEqual({ harbour: 'applied by editor', fishing: 'rejected by editor' });
    expect(decide('harbour', 'reject')).toMatchObject({ disconnect: ['harbour'] });
    expect(decide('harbour', 'undo')).toMatchObject({
      decisions: [{ topic: 'harbour', action: 'undone' }],
      connect: ['harbour'],
    });
    expect(decide('fishing', 'undo').connect).toEqual([]);
    expect(document.state()).toEqual({ harbour: 'applied by machine', fishing: 'suggested by machine' });
    expect(decide('fishing', 'undo').decisions).toEqual([]);
  });

  it('undoes an addition that the text does not support', () => {
    const document = new Document();
    document.save({ actor: 'editor', intended: ['sport'] });
    const result = document.save({ actor: 'editor', verdicts: [{ topic: 'sport', verdict: 'undo' }] });
    expect(result).toMatchObject({ disconnect: ['sport'], assignments: [] });
  });
});

describe('a program', () => {
  it('decides nothing by leaving topics out of the call', () => {
    const document = new Document();
    const answers = [answer('harbour')];
    document.save({ actor: 'editor', intended: ['sport'], answers });
    const before = document.state();
    expect(document.save({ actor: 'system', answers })).toMatchObject({
      connect: [],
      disconnect: [],
      decisions: [],
    });
    expect(document.state()).toEqual(before);
  });

  it('sets topics that stay, although the text knows nothing of them', () => {
    const document = new Document();
    const result = document.save({ actor: 'system', intended: ['weather'] });
    expect(result.decisions).toEqual([]);
    document.save({ actor: 'editor', answers: [] });
    expect(document.state()).toEqual({ weather: 'applied by system' });
  });

  it('rejects nothing by leaving a topic out of its set', () => {
    const document = new Document();
    const answers = [answer('harbour')];
    document.save({ actor: 'editor', intended: ['sport', 'weather'], answers });
    const result = document.save({ actor: 'system', intended: ['weather'], answers });
    expect(result).toMatchObject({ connect: ['harbour'], decisions: [] });
    expect(document.state()).toEqual({ harbour: 'applied by machine', weather: 'applied by editor' });
  });

  it('does not lift an editor’s rejection, unless it names the topic', () => {
    const document = new Document();
    const answers = [answer('harbour')];
    document.save({ actor: 'system', answers });
    document.save({ actor: 'editor', intended: [], answers });
    document.save({ actor: 'system', intended: [], answers });
    expect(document.state()).toEqual({ harbour: 'rejected by editor' });
    document.save({ actor: 'system', intended: ['harbour'], answers });
    expect(document.state()).toEqual({ harbour: 'applied by system' });
  });

  it('gives no verdicts', () => {
    const document = new Document();
    const verdicts = [{ topic: 'harbour', verdict: 'reject' as const }];
    document.save({ actor: 'system', answers: [answer('harbour')], verdicts });
    expect(document.state()).toEqual({ harbour: 'applied by machine' });
  });
});

describe('over any sequence of saves', () => {
  const topics = ['energy', 'space', 'trade', 'sport', 'health', 'weather'];
  const some = fc.subarray(topics);
  const save = fc.record({
    actor: fc.constantFrom('editor' as const, 'system' as const),
    /** What the caller sends: nothing, a whole set, or a change to what stands. */
    intent: fc.oneof(
      fc.constant(null),
      fc.record({ set: some }),
      fc.record({ connect: some, disconnect: some }),
    ),
    verdicts: fc.array(
      fc.record({ topic: fc.constantFrom(...topics), verdict: fc.constantFrom('accept', 'reject', 'undo') }),
      { maxLength: 2 },
    ),
    scores: fc.dictionary(fc.constantFrom(...topics), fc.constantFrom(0.2, 0.4, 0.6, 0.95)),
    /** Now and then somebody changes the relation past the plugin. */
    past: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some }),
  });

  /** What the people of this story have said, kept apart from the code under test. */
  class Memory {
    editors = new Set<string>();
    systems = new Set<string>();
    rejected = new Set<string>();

    put(topic: string, into: Set<string> | null): void {
      for (const set of [this.editors, this.systems, this.rejected]) set.delete(topic);
      into?.add(topic);
    }

    hear(relation: string[], intended: string[], actor: 'editor' | 'system'): void {
      const mine = actor === 'editor' ? this.editors : this.systems;
      for (const topic of intended) if (!relation.includes(topic)) this.put(topic, mine);
      for (const topic of relation) {
        const gone = !intended.includes(topic) && !this.rejected.has(topic);
        if (gone) this.put(topic, actor === 'editor' ? this.rejected : null);
      }
    }

    judge(topic: string, verdict: 'accept' | 'reject' | 'undo'): void {
      if (verdict === 'accept') this.put(topic, this.editors);
      if (verdict === 'reject') this.put(topic, this.rejected);
      if (verdict === 'undo' && !this.systems.has(topic)) this.put(topic, null);
    }

    expect(all: string[], scores: Record<string, number>): Record<string, string | null> {
      const of = (topic: string): string | null => {
        if (this.editors.has(topic)) return 'applied by editor';
        if (this.systems.has(topic)) return 'applied by system';
        if (this.rejected.has(topic)) return 'rejected by editor';
        const score = scores[topic];
        if (score === undefined) return null;
        return score >= 0.5 ? 'applied by machine' : 'suggested by machine';
      };
      return Object.fromEntries(all.map((topic) => [topic, of(topic)] as const).filter(([, state]) => state));
    }

    /** A change past the plugin counts as a program's: what came stays, what went is no rejection. */
    overhear(before: string[], after: string[], intended: string[]): void {
      for (const topic of before) if (!after.includes(topic)) this.put(topic, null);
      for (const topic of after) {
        // A rejected topic that came this way and is left out again was never seen: the rejection stands.
        const unseen = this.rejected.has(topic) && !intended.includes(topic);
        if (!before.includes(topic) && !unseen) this.put(topic, this.systems);
      }
    }
  }

  it('people win, machine topics follow the text, and the books agree', () => {
    fc.assert(
      fc.property(fc.array(save, { minLength: 1, maxLength: 12 }), (saves) => {
        const document = new Document();
        const memory = new Memory();
        for (const { actor, intent, verdicts: raw, scores, past } of saves) {
          const unchanged = document.relation;
          document.relation = past ?? unchanged;
          const answers = Object.entries(scores).map(([topic, score]) => answer(topic, score));
          const { relation } = document;
          const intended =
            intent === null
              ? null
              : 'set' in intent
                ? intent.set
                : [...new Set([...relation, ...intent.connect])].filter(
                    (topic) => !intent.disconnect.includes(topic),
                  );
          memory.overhear(unchanged, relation, intended ?? relation);
          const verdicts = raw as NonNullable<MergeInput['verdicts']>;
          const before = document.assignments;
          const result = document.save({ actor, intended, answers, verdicts });

          memory.hear(relation, intended ?? relation, actor);
          if (actor === 'editor') for (const { topic, verdict } of verdicts) memory.judge(topic, verdict);

          const applied = result.assignments.filter(({ state }) => state === 'applied');
          expect(document.relation).toEqual(applied.map(({ topic }) => topic).sort());
          expect(document.state()).toEqual(memory.expect(topics, scores));
          expect(
            result.assignments.map(({ topic, score, evidence }) => [topic, score, evidence.length]),
          ).toEqual(
            result.assignments.map(({ topic }) => [topic, scores[topic] ?? null, topic in scores ? 1 : 0]),
          );
          const base = intended ?? relation;
          expect(result.connect.filter((topic) => base.includes(topic))).toEqual([]);
          expect(result.disconnect.filter((topic) => !base.includes(topic))).toEqual([]);
          if (actor === 'system') expect(result.decisions).toEqual([]);
          if (intended === null && (actor === 'system' || verdicts.length === 0))
            expect(result.decisions).toEqual([]);

          const shuffled = mergeTopics({
            before: [...before].reverse(),
            relation: [...relation].reverse(),
            intended: intended && [...intended].reverse(),
            answers: [...answers].reverse(),
            actor,
            verdicts,
          });
          expect({ ...shuffled, decisions: [] }).toEqual({ ...result, decisions: [] });

          const again = document.save({ actor, answers });
          expect(again).toEqual({
            connect: [],
            disconnect: [],
            assignments: result.assignments,
            decisions: [],
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
