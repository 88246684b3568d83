import type { Rule } from './attribution/attribution';

/**
 * How often a quote found by a rule is speech and has the right speaker. Measured on 217 English news articles of
 * 2015 and 2016 (1,854 labelled segments) as speech precision times speaker precision.
 */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
  'cue-after': 0.95,
  'cue-before': 0.84,
  'cue-end': 0.9,
  participle: 0.75,
  'loose-cue': 0.74,
  'according-to': 0.6,
  signature: 0.9,
  continuation: 0.93,
  'block-introduction': 0.8,
  'carry-over': 0.58,
  dialogue: 0.9,
  subject: 0.3,
  label: 0.95,
  none: 0.3,
};

/** A quote whose lost mark was supplied is never sure: its start or end is a guess. */
export const MOST_FOR_REPAIRED = 0.5;
