import { safeUrl } from './links';
import { isHarmlessTag, isPlayer, PLAYER_PATTERN } from './markdown-tags';

/** What a part of a text holds that could act in some renderer's hands. */
export interface Findings {
  /** Nothing in it can be misread. */
  harmless: boolean;
  /** Code that would act if its borders were read elsewhere. */
  sharp: boolean;
  /** Something by which one renderer or another moves the borders of code. */
  blunt: boolean;
}

const DONE = '\u0001';
/** A tag with a space in it, an autolink, an image or code: renderers take its beginning into a bare address before it. */
const SPACED = '\u0002';
const PLAIN_URL = `(?:[^\\s<>"'\`\\\\[\\]()|\u0001]|\\([^\\s<>"'\`\\\\[\\]()|\u0001]*\\))`;
/** No `=`: a renderer that writes a title unescaped would make an attribute with a value of it. */
const TITLE = `(?:"[^"<>=\`\\\\[\\]\u0001\\n]{0,1000}"|'[^"'<>=\`\\\\[\\]\u0001\\n]{0,1000}')`;
const TARGET = `(${PLAIN_URL}{0,4096})(?: +${TITLE})?`;
const ALT = `[^"<>=\`\\\\[\\]\u0001\\n]{0,2000}`;
const IMAGE = new RegExp(`!\\[${ALT}\\]\\(${TARGET}\\)`, 'g');
const IMAGE_REFERENCE = new RegExp(
  `!\\[${ALT}\\](?:\\[[^"<>=\`\\\\[\\]\u0001\\n]{0,200}\\](?!\\s*[(:])|(?![\\s(:\\[]))`,
  'g',
);
const LINK_END = new RegExp(`\\]\\(${TARGET}\\)`, 'g');
const DEFINITION = new RegExp(`^ {0,3}\\[[^"<>=\`\\\\[\\]\u0001\\n^]{1,200}\\]: ${TARGET}$`, 'gm');
/**
 * A renderer without footnotes takes the note's first words for an address: none may begin as a scheme does. The note
 * may lead to a web address, or begin with what no scheme begins with, or with a word that a space ends: a scheme holds none.
 */
const FOOTNOTE =
  /^\[\^[\p{L}\p{N}_-]{1,100}\]: (?=https?:\/\/|[^\sa-z&\\\u00a0\u00ad]|[^:&\\\u0001/?#\s]+(?:[ /?#]|$))/gimu;
/** snarkdown makes an element of it, whose attributes begin behind each `/`. */
const AUTOLINK =
  /<(?:https?:\/\/[^\s<>"'`\\[\]=?\u0001]*(?:\?[^\s<>"'`\\[\]=/\u0001]*(?:=[^\s<>"'`\\[\]\u0001]*)?)?|(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,255}|tel:[\w.+-]{1,64})>/gi;
const COMMENT = /<!--[\w\s.,:;-]*-->/g;
const TAG = new RegExp(`${PLAYER_PATTERN}|</?[a-zA-Z](?:[^<>"']|"[^"<>]*"|'[^'<>]*')*>`, 'g');

const HAZARD = new RegExp(
  [
    '<(?![\\s\\d=<-]|$)',
    '`',
    '!\\[',
    // Words in brackets after words in brackets are prose, whoever takes them for a link.
    '\\]\\s*\\((?![\\p{L}\\p{N} ,.;–—-]*\\))',
    '\\]\\s*:',
    '\\\\$(?!\\n)',
  ].join('|'),
  'u',
);
/** The same for what stands inside code, where nothing is set aside. */
const SHARP = /<(?![\s\d=<-]|$)|!\[|\]\s*[(:]|&(?:#|\w+;)/u;
/** A lone mark of a list, a quotation or a heading: snarkdown takes the next line into it. */
const LONE_MARK = /^\s*(?:[>*+-]|\d+\.|#+)\s*$/m;

/** Reads a part of a text without believing any renderer's borders. Linear. */
export function lint(source: string): Findings {
  const code = setCodeAside(source);
  let isBlunt = code.blunt;
  const bluntIf = (is: boolean, replaced: string): string => {
    isBlunt ||= is;
    return replaced;
  };
  const rest = code.rest
    .replace(COMMENT, () => bluntIf(true, DONE))
    .replace(TAG, (tag) =>
      isPlayer(tag) || isHarmlessTag(tag) ? bluntIf(true, /\s/.test(tag) ? SPACED : DONE) : tag,
    )
    .replace(AUTOLINK, `${SPACED}://`)
    .replace(IMAGE, (found, url: string) =>
      isHarmlessAddress(url) && !/^(?:mailto|tel):/i.test(url) ? SPACED : found,
    )
    .replace(IMAGE_REFERENCE, SPACED)
    .replace(LINK_END, (found, url: string) => (isHarmlessAddress(url) ? DONE : found))
    .replace(DEFINITION, (found, url: string) => (url !== '' && isHarmlessAddress(url) ? DONE : found))
    .replace(FOOTNOTE, DONE);
  return {
    harmless: !code.broken && !HAZARD.test(rest) && !runsIntoTag(rest),
    sharp: code.sharp,
    blunt: isBlunt || rest.includes('\\') || LONE_MARK.test(rest),
  };
}

const runsIntoTag = (rest: string): boolean =>
  /[[\u0002]/.test(rest) &&
  rest.split(/[\s'">]+/).some((word) => {
    const address = word.search(/:\/\/|www\./i);
    return address >= 0 && Math.max(word.lastIndexOf(SPACED), word.lastIndexOf('[')) > address;
  });

/** Entities are let in nowhere but as the bare `&` between parameters. */
export const isHarmlessAddress = (address: string): boolean => {
  if (address === '') return true;
  const head = /^[^/?#]*/.exec(address)?.[0] ?? '';
  return !head.includes('&') && !/&(?:#|\w+;)/.test(address) && safeUrl(address) === address;
};

interface Code {
  rest: string;
  sharp: boolean;
  blunt: boolean;
  /** It acts, and no form of it that all renderers read as code. */
  broken: boolean;
}

const OPENING = /^( {0,3})(`{3,}|~{3,})[ \t]*([^\n]*)$/;
const INFO = /^[\w+#.-]*$/;

function setCodeAside(source: string): Code {
  const found: Code = { rest: '', sharp: false, blunt: false, broken: false };
  const lines = source.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, indent = '', fence = '', info = ''] = OPENING.exec(line) ?? [];
    if (fence === '' || (fence.startsWith('`') && info.includes('`'))) {
      kept.push(line);
      continue;
    }
    const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    const start = at + 1;
    for (at = start; at < lines.length && !closing.test(lines[at] ?? '');) at++;
    const content = lines.slice(start, at).join('\n');
    const strict =
      /^```\w*$/.test(line) &&
      indent === '' &&
      lines[at] === '```' &&
      content.trim() !== '' &&
      !content.includes('```') &&
      !/^\s*(?:-{3,}|={3,})/.test(content);
    note(found, content, strict && !/\]\s*:/.test(content));
    if (!INFO.test(info.split(/\s/)[0] ?? '') || SHARP.test(info)) found.broken = true;
    kept.push(DONE);
  }
  found.rest = setSpansAside(kept.join('\n'), found);
  return found;
}

function note(found: Code, content: string, isStrict: boolean): void {
  if (SHARP.test(content)) {
    found.sharp = true;
    found.broken ||= !isStrict;
  } else found.blunt ||= !isStrict;
}

/** Spans as CommonMark pairs them: a run of backticks closes at the next run of its length. */
function setSpansAside(text: string, found: Code): string {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({ size: run.length, index }));
  const last = new Map<number, number>();
  const closes = runs.map(() => -1);
  for (let n = runs.length - 1; n >= 0; n--) {
    const { size } = runs[n] ?? { size: 0 };
    closes[n] = last.get(size) ?? -1;
    last.set(size, n);
  }
  const parts: string[] = [];
  let from = 0;
  for (let n = 0; n < runs.length; n++) {
    const open = runs[n];
    const close = runs[closes[n] ?? -1];
    // What has no partner stays, and is found there.
    if (!open || !close) continue;
    const content = text.slice(open.index + open.size, close.index);
    const isEscaped = text.charAt(open.index - 1) === '\\';
    note(found, content, open.size === 1 && !isEscaped && !/[\n`|]|\]\s*:/.test(content));
    if (isEscaped || content.includes(DONE)) found.broken = true;
    if (open.size > 2 && !INFO.test(/^ *(\S*)/.exec(content)?.[1] ?? '')) found.broken = true;
    parts.push(text.slice(from, open.index), DONE + SPACED);
    from = close.index + close.size;
    n = closes[n] ?? n;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
