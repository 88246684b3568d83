import type { Rule } from './attribution/attribution';

/**
 * How often a quote found by a rule is speech and has the right speaker as printed: speech precision times speaker
 * precision on 217 English news articles of 2015 and 2016, with the number of segments that each figure rests on.
 * On 40 Russian articles `cue-after` and `according-to` were always right (15 segments).
 */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
  'cue-after': 0.95, // 1,061
  'cue-before': 0.84, // 428
  'cue-end': 0.95, // 17, all of them right
  participle: 0.86, // 86
  'loose-cue': 0.76, // 106
  'according-to': 0.8, // 10
  continuation: 0.65, // 20: behind other words; what directly follows the cue belongs to the quote before it
  'carry-over': 0.57, // 38
  subject: 0.31, // 13
  // Too few in the news to measure: no surer than the rule that they resemble.
  signature: 0.84,
  'block-introduction': 0.84,
  dialogue: 0.84,
  label: 0.95,
  // Speech in 5 of 7, and nobody to name.
  none: 0.3,
};

/** A quote whose lost mark was supplied is never sure: its start or end is a guess. */
export const MOST_FOR_REPAIRED = 0.5;
