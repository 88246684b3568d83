import type { TopicAssignment } from '../analysis';

/** What stands behind an assignment: a person's word outweighs a program's, and that the machine's. */
const rank = ({ state, source }: TopicAssignment): number => {
  if (state === 'rejected' || source === 'editor') return 3;
  if (source === 'system') return 2;
  return state === 'applied' ? 1 : 0;
};

/** True where a person decided over both topics on one document, so that only the dates can tell which word holds. */
export const needsDates = (from: TopicAssignment, into: TopicAssignment | null): boolean =>
  into !== null && rank(from) === 3 && rank(into) === 3 && from.state !== into.state;

/**
 * One assignment out of two, when their topics become one. People win; of two decisions the newer one holds. Pure.
 *
 * @param newer which of the two was decided last, where both were
 */
export const joinAssignments = (
  from: TopicAssignment,
  into: TopicAssignment | null,
  newer: 'from' | 'into',
): TopicAssignment => {
  if (!into) return from;
  const [a, b] = [rank(from), rank(into)];
  const winner = a > b || (a === b && needsDates(from, into) && newer === 'from') ? from : into;
  // The words that speak for the topic that stays say more than those of the one that goes.
  const { score, evidence } = into.score === null ? from : into;
  return { ...winner, topic: into.topic, score, evidence };
};
