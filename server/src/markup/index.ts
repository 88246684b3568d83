export {
  blocksText,
  blockText,
  blockUrl,
  cleanBlocks,
  type Block,
  type Inline,
  type Link,
  type List,
  type ListItem,
  type Text,
} from './blocks';
export {
  documentText,
  locate,
  type DocumentText,
  type FieldSpan,
  type FieldSpec,
  type Segment,
} from './document';
export { MarkupError, type MarkupReason } from './error';
export { htmlToBlocks } from './from-html';
export { fromJson } from './json';
export { safeUrl } from './links';
export { markdownToHtml } from './markdown';
export { blocksToHtml, escapeHtml } from './render';
export { cleanBlocksAsync, cleanHtmlAsync, cleanMarkdownAsync } from './in-turns';
export { cleanMarkdown } from './clean-markdown';
export { looksLikeHtml } from './rich-text';
export { cleanHtml } from './sanitise';
export type { Pause } from './steps';
export { makeSlug, uniqueSlug } from './slug';
export { cleanText } from './text';
export { readingTime, wordCount } from './words';
