import type { Evidence } from '../types';

export type AssignmentState = 'applied' | 'suggested' | 'rejected';
export type AssignmentSource = 'machine' | 'editor' | 'system';

/** One topic on one version of one document. */
export interface TopicAssignment {
  topic: string;
  /** `applied` topics stand in the document's relation; `suggested` and `rejected` ones do not. */
  state: AssignmentState;
  /** Who decides over it: `machine` topics follow the text, all others wait for a person or a program. */
  source: AssignmentSource;
  /** 0..1; null when the text says nothing for the topic. */
  score: number | null;
  evidence: Evidence[];
}

/** What the machine says about one topic now. */
export interface MachineAnswer {
  topic: string;
  score: number;
  /** True when the score reaches the topic's own threshold; otherwise the topic is only suggested. */
  applied: boolean;
  evidence: Evidence[];
}

/** An editor's word on one topic, given beside the relation field (the panel's buttons). */
export interface TopicVerdict {
  topic: string;
  /** `accept`: mine from now on; `reject`: never again here; `undo`: forget what a person decided, the text decides. */
  verdict: 'accept' | 'reject' | 'undo';
}

export interface MergeInput {
  before: readonly TopicAssignment[];
  /** The topics in the relation before this save. */
  relation: readonly string[];
  /** The set that the caller's relation input resolves to; null when the caller left topics out. */
  intended: readonly string[] | null;
  answers: readonly MachineAnswer[];
  /** `editor`: an admin user. `system`: API tokens, imports, code. */
  actor: 'editor' | 'system';
  /** Given by an editor only; ignored for `system`. */
  verdicts?: readonly TopicVerdict[];
  /** At most so many suggestions, the best first; default: all. */
  maxSuggestions?: number;
}

export interface TopicDecision {
  topic: string;
  action: 'added' | 'removed' | 'undone';
}

export interface MergeResult {
  /** To append to the caller's own operations; with them the relation is exactly the applied assignments. */
  connect: string[];
  disconnect: string[];
  /** The complete new set for this version, sorted by state, score and topic. */
  assignments: TopicAssignment[];
  /** What this save decided; always empty for `system`. */
  decisions: TopicDecision[];
}

/** Who stands behind a topic after the caller has spoken and before the machine does. */
type Claim = AssignmentSource | 'rejected';

/**
 * Merges what people want, what programs set and what the machine reads into one set of topics. Pure; the same
 * input gives the same result, and merging a result again changes nothing.
 *
 * - An editor's addition is the editor's for good; an editor's removal is a rejection that only an addition
 *   (by anybody) or an `undo` clears. A set that merely repeats the relation decides nothing.
 * - What `system` adds stays. What `system` leaves out goes without a rejection, whoever had added it: the
 *   machine may apply it again when the text supports it, and then it is the machine's.
 * - What only the machine applied follows the text.
 * - A topic that stands in the relation unexplained (older than the plugin, written past it) counts as system's;
 *   one that was taken out of the relation unseen is gone without a rejection.
 */
export function mergeTopics(input: MergeInput): MergeResult {
  const { claims, decisions } = hearCaller(input);
  const answers = new Map(input.answers.map((answer) => [answer.topic, answer]));
  const applied = new Map<string, TopicAssignment>();
  const rejected: TopicAssignment[] = [];
  const suggested: TopicAssignment[] = [];

  for (const [topic, claim] of claims) {
    const answer = answers.get(topic);
    if (claim === 'rejected') rejected.push(assign(topic, 'rejected', 'editor', answer));
    else if (claim !== 'machine' || answer?.applied)
      applied.set(topic, assign(topic, 'applied', claim, answer));
  }
  for (const answer of answers.values()) {
    if (claims.get(answer.topic) === 'rejected' || applied.has(answer.topic)) continue;
    const { topic } = answer;
    if (answer.applied) applied.set(topic, assign(topic, 'applied', 'machine', answer));
    else suggested.push(assign(topic, 'suggested', 'machine', answer));
  }

  const standing = new Set(input.intended ?? input.relation);
  return {
    connect: [...applied.keys()].filter((topic) => !standing.has(topic)).sort(),
    disconnect: [...standing].filter((topic) => !applied.has(topic)).sort(),
    assignments: [
      ...[...applied.values()].sort(byScore),
      ...suggested.sort(byScore).slice(0, input.maxSuggestions ?? suggested.length),
      ...rejected.sort(byScore),
    ],
    decisions,
  };
}

/** Turns the relation, the intended set and the verdicts into one claim a topic, and says what was decided. */
function hearCaller(input: MergeInput): { claims: Map<string, Claim>; decisions: TopicDecision[] } {
  const relation = new Set(input.relation);
  const intended = new Set(input.intended ?? input.relation);
  const before = new Map(input.before.map((assignment) => [assignment.topic, assignment]));
  const byEditor = input.actor === 'editor';
  const claims = new Map<string, Claim>();
  const decisions: TopicDecision[] = [];

  for (const { topic, state } of input.before) if (state === 'rejected') claims.set(topic, 'rejected');
  for (const topic of intended) {
    if (relation.has(topic)) {
      const known = before.get(topic);
      claims.set(topic, known?.state === 'applied' ? known.source : 'system');
    } else {
      claims.set(topic, input.actor);
      if (byEditor) decisions.push({ topic, action: 'added' });
    }
  }
  if (!byEditor) return { claims, decisions };

  for (const topic of relation) {
    if (intended.has(topic)) continue;
    claims.set(topic, 'rejected');
    decisions.push({ topic, action: 'removed' });
  }
  for (const { topic, verdict } of input.verdicts ?? []) {
    const claim = claims.get(topic);
    if (verdict === 'accept' && claim !== 'editor') {
      claims.set(topic, 'editor');
      decisions.push({ topic, action: 'added' });
    } else if (verdict === 'reject' && claim !== 'rejected') {
      claims.set(topic, 'rejected');
      decisions.push({ topic, action: 'removed' });
    } else if (verdict === 'undo' && (claim === 'editor' || claim === 'rejected')) {
      claims.delete(topic);
      decisions.push({ topic, action: 'undone' });
    }
  }
  return { claims, decisions };
}

function assign(
  topic: string,
  state: AssignmentState,
  source: AssignmentSource,
  answer: MachineAnswer | undefined,
): TopicAssignment {
  return { topic, state, source, score: answer?.score ?? null, evidence: answer?.evidence ?? [] };
}

function byScore(a: TopicAssignment, b: TopicAssignment): number {
  return (b.score ?? -1) - (a.score ?? -1) || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0);
}
