import { blocksSteps, type Block } from './blocks';
import { PART } from './bounds';
import { markdownSteps } from './clean-markdown';
import { htmlSteps, type CleanHtml } from './sanitise';
import { finishInTurns, type Pause } from './steps';

/**
 * The answer of `cleanMarkdown`, worked out part by part with pauses, for texts above some 100 KB before a transaction
 * opens. Rejects as `cleanMarkdown` throws.
 */
export const cleanMarkdownAsync = (markdown: string, pause: Pause): Promise<string> =>
  finishInTurns(markdownSteps(markdown), pause);

/**
 * The answer of `cleanHtml`, worked out by top-level blocks with pauses. Rejects as `cleanHtml` throws, and with a
 * MarkupError for one block above 200 KB.
 */
export const cleanHtmlAsync = (html: string, pause: Pause): Promise<CleanHtml> =>
  finishInTurns(htmlSteps(html, PART), pause);

/** The answer of `cleanBlocks`, worked out block by block with pauses. Rejects as `cleanBlocks` throws. */
export const cleanBlocksAsync = (value: unknown, pause: Pause): Promise<Block[]> =>
  finishInTurns(blocksSteps(value), pause);
