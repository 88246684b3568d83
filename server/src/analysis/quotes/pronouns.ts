import type { Gender } from '../names/declension';

const MEN = new Set(['he', 'him', 'his', 'himself', 'он', 'его', 'него', 'ему', 'ён', 'яго', 'яму']);
const WOMEN = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'она',
  'ее',
  'её',
  'нее',
  'неё',
  'ей',
  'яна',
  'яе',
  'ёй',
]);

/** "Who" and its kin follow the name they stand for. */
export const RELATIVE = /^(?:who|который|которая|які|якая)$/i;

/** Gender of a pronoun that can stand for a speaker; null for any other mention. */
export function pronounOf(mention: string): Gender | null {
  const word = mention
    .trim()
    .toLowerCase()
    .replace(/['’](?:s|d|ll|ve)$/, '');
  return MEN.has(word) ? 'm' : WOMEN.has(word) ? 'f' : null;
}
