/** How wide text is wrapped by mail programs, terminals and PDF readers; real paragraphs are far longer. */
const WIDEST_WRAP = 110;
/** Fewer line ends than this cannot show that they fall where a line was full. */
const ENOUGH_BREAKS = 3;
/** A line counts as full if the next word would have come this close to the widest line. */
const FULL = 0.85;
/** Lines as short as these may be verse or an address: their breaks are kept inside one paragraph. */
export const VERSE = 60;

const ENDS_SENTENCE = /[.!?…:;][)\]"'»”“’]*$/u;
/** Starts something of its own: a list item, a turn of dialogue, a label, an indented paragraph. */
const OWN_LINE = /^(?:[-–—•◦▪‣●*·]\s|\d{1,3}[.)]\s|[\p{L}][^:.!?\n]{0,40}:\s)/u;
const BULLET = /^[•◦▪‣●]/u;
const LOWER = /^\p{Ll}/u;

/** A line as it came, without the white space around it. */
interface Line {
  text: string;
  indented: boolean;
}

/**
 * The paragraphs of a plain text, in order. A blank line always parts them. A single line break parts them where
 * the text uses it so; it is a space where lines were wrapped at a width; short lines under a text that parts its
 * paragraphs by blank lines keep their breaks (`\n`), as verse and addresses need. No word and no mark changes.
 * Linear.
 */
export function splitParagraphs(text: string): string[] {
  const groups = groupLines(text);
  const width = wrapWidth(groups);
  const breaks = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const blocks = groups.filter((group) => group.length > 1).length;
  const spaced = groups.length - 1 > breaks;
  return groups.flatMap((group) => {
    if (width > 0) return joinWrapped(group, width, blocks > 1);
    const short = group.every(({ text: line }) => line.length <= VERSE && !OWN_LINE.test(line));
    if (spaced && short) return [group.map((line) => line.text).join('\n')];
    return joinBroken(group);
  });
}

function groupLines(text: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line !== '') open.push({ text: line, indented: /^(?:\t| {2,})/.test(raw) });
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Characters in the first word, which had to fit on the line before. */
const firstWord = (line: string): number => {
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
};

/** The width that the text was wrapped at; 0 if its line breaks are the writer's own. */
function wrapWidth(groups: Line[][]): number {
  const pairs = groups.flatMap((group) =>
    group.slice(1).map((next, n) => [group[n]?.text ?? '', next.text] as const),
  );
  const width = pairs.reduce((widest, [line]) => Math.max(widest, line.length), 0);
  if (pairs.length < ENOUGH_BREAKS || width > WIDEST_WRAP) return 0;
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length;
  const running = pairs.filter(([line]) => !ENDS_SENTENCE.test(line)).length;
  return full >= pairs.length * 0.6 && running >= pairs.length * 0.5 ? width : 0;
}

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWord(next) >= width * FULL;

/**
 * Where blank lines part the paragraphs, a line may fall a little short; where nothing but a short last line does,
 * every word that would still have fitted tells that a paragraph ended.
 */
function joinWrapped(group: Line[], width: number, spaced: boolean): string[] {
  return join(group, (line, next) => {
    if ((next.indented && !line.indented) || BULLET.test(next.text)) return false;
    if (LOWER.test(next.text)) return true;
    const ends = ENDS_SENTENCE.test(line.text);
    if (ends && OWN_LINE.test(next.text)) return false;
    if (ends && !spaced) return line.text.length + 1 + firstWord(next.text) > width;
    return isFull(line.text, next.text, width);
  });
}

/** Single breaks part paragraphs, but for one that fell into a long sentence. */
function joinBroken(group: Line[]): string[] {
  return join(
    group,
    (line, next) => line.text.length > VERSE && /[\p{L},]$/u.test(line.text) && LOWER.test(next.text),
  );
}

function join(group: Line[], goesOn: (line: Line, next: Line) => boolean): string[] {
  const paragraphs: string[][] = [];
  group.forEach((line, n) => {
    const before = group[n - 1];
    const open = paragraphs.at(-1);
    if (before && open && goesOn(before, line)) open.push(line.text);
    else paragraphs.push([line.text]);
  });
  return paragraphs.map((parts) => parts.join(' '));
}
