import type { TopicAssignment } from '../../../server/src/analysis';
import { joinAssignments, needsDates } from '../../../server/src/topics/join';
import { joinVocabularies } from '../../../server/src/topics/merge';

const assignment = (
  topic: string,
  state: TopicAssignment['state'],
  source: TopicAssignment['source'],
  score: number | null = 0.5,
): TopicAssignment => ({ topic, state, source, score, evidence: [] });

describe('two topics become one', () => {
  const words: [string, TopicAssignment, TopicAssignment | null, 'from' | 'into', string][] = [
    ['alone', assignment('a', 'suggested', 'machine'), null, 'into', 'suggested machine'],
    [
      'a person over the machine',
      assignment('a', 'rejected', 'editor'),
      assignment('b', 'applied', 'machine'),
      'into',
      'rejected editor',
    ],
    [
      'the machine under a person',
      assignment('a', 'applied', 'machine'),
      assignment('b', 'rejected', 'editor'),
      'from',
      'rejected editor',
    ],
    [
      'a person over a program',
      assignment('a', 'applied', 'editor'),
      assignment('b', 'applied', 'system'),
      'into',
      'applied editor',
    ],
    [
      'applied over suggested',
      assignment('a', 'applied', 'machine'),
      assignment('b', 'suggested', 'machine'),
      'into',
      'applied machine',
    ],
    [
      'the newer of two decisions',
      assignment('a', 'applied', 'editor'),
      assignment('b', 'rejected', 'editor'),
      'from',
      'applied editor',
    ],
    [
      'the newer of two decisions, the other way',
      assignment('a', 'applied', 'editor'),
      assignment('b', 'rejected', 'editor'),
      'into',
      'rejected editor',
    ],
  ];

  test.each(words)('%s', (_, from, into, newer, expected) => {
    const joined = joinAssignments(from, into, newer);
    expect(`${joined.state} ${joined.source}`).toBe(expected);
    if (into) expect(joined.topic).toBe('b');
  });

  test('the dates are asked for only where a person said two things', () => {
    expect(needsDates(assignment('a', 'applied', 'editor'), assignment('b', 'rejected', 'editor'))).toBe(
      true,
    );
    expect(needsDates(assignment('a', 'applied', 'editor'), assignment('b', 'applied', 'editor'))).toBe(
      false,
    );
    expect(needsDates(assignment('a', 'applied', 'machine'), assignment('b', 'rejected', 'editor'))).toBe(
      false,
    );
  });

  test('the words of the topic that stays keep their settings', () => {
    const joined = joinVocabularies(
      { en: [{ term: 'Box kite', weight: 0.2 }, { term: 'string' }], be: [{ term: 'змей' }] },
      { en: [{ term: 'box kite' }] },
    );
    expect(joined).toEqual({ en: [{ term: 'box kite' }, { term: 'string' }], be: [{ term: 'змей' }] });
  });
});
