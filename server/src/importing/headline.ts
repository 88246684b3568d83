import { sentences } from '../analysis';
import { labelKind } from '../analysis/transcript/labels';
import type { Block } from '../markup';

/** A longer first paragraph is the story's beginning, not its headline. */
const LONGEST_HEADLINE = 200;
const LONGEST_TITLE = 120;
const LABEL = /^([^:\n]{1,60}):\s/u;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * True for a first line that can be the headline. "Surname: what they say" is one; the first question of a transcript
 * ("Question: …", "— …") is not.
 */
export function isHeadline(block: Block, text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  if (block.type === 'heading') return true;
  if (block.type !== 'paragraph' || /^[-–—]\s/.test(text)) return false;
  const label = LABEL.exec(text)?.[1];
  const kind = label === undefined ? null : labelKind(label);
  return kind !== 'question' && kind !== 'answer';
}

/** A title for a text that has none: its first sentence, at most 120 characters and cut at a word. */
export function titleFromSentence(text: string): string {
  const head = oneLine(text.slice(0, 4 * LONGEST_TITLE));
  const [start, end] = sentences(head)[0] ?? [0, 0];
  const sentence = head.slice(start, end);
  if (sentence.length <= LONGEST_TITLE) return sentence.replace(/(?<=[\p{L}\d»”"])\.$/u, '');
  const room = sentence.slice(0, LONGEST_TITLE - 1);
  const space = room.lastIndexOf(' ');
  // Never half of a surrogate pair.
  const cut = space > LONGEST_TITLE / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
