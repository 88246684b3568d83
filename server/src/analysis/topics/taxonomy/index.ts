import type { TopicDefinition } from '../../types';
import { economy } from './economy';
import { energy } from './energy';
import { landAndTransport } from './land-and-transport';
import { politics } from './politics';
import { publicLife } from './public-life';
import { science } from './science';
import { welfare } from './welfare';

/**
 * The taxonomy that an empty installation starts with. Its words are ours; IPTC and Wikidata ids are facts.
 * Every call returns the same topics; treat them as read-only.
 */
export function defaultTaxonomy(): TopicDefinition[] {
  return [...economy, ...landAndTransport, ...energy, ...science, ...politics, ...welfare, ...publicLife];
}
