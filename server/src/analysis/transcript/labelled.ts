import type { Turn } from '../types';
import { labelKind, sameSpeaker, type LabelKind } from './labels';
import type { Line } from './lines';
import { endsTranscript, isHeading } from './furniture';

/** Everybody whom one label, in all its spellings, stands for. */
interface Voice {
  label: string;
  kind: LabelKind;
  role: Turn['role'];
  lines: number;
  asking: number;
  length: number;
}

/** More labels than this is a directory or a digest; comparing each with each would no longer be cheap. */
const MOST_VOICES = 40;
/** A transcript names its speakers at least once in so many lines; a narrative with a few colons does not. */
const LINES_PER_LABEL = 10;

/** Turns of a transcript that prints who speaks ("Anna Berg:", "Q:"), or null if this is none. */
export function labelledTurns(text: string, lines: readonly Line[]): Turn[] | null {
  const voiceOf = hearVoices(lines);
  if (!voiceOf) return null;
  const voices = [...new Set(voiceOf.filter((voice) => voice !== null))];
  const asked = lines.filter((_, i) => voiceOf[i] && asksUnlabelled(lines, voiceOf, i - 1)).length;
  if (!isTranscript(lines, voiceOf, voices, asked)) return null;
  castRoles(voices, asked);
  return readTurns(text, lines, voiceOf, voices);
}

/** The voice of each line, null where a line has no label; null for all if there are no labels, or too many. */
function hearVoices(lines: readonly Line[]): (Voice | null)[] | null {
  const byLabel = new Map<string, Voice>();
  const voiceOf = lines.map((line): Voice | null => {
    const kind = line.label === null ? null : labelKind(line.label);
    if (line.label === null || kind === null) return null;
    let voice = byLabel.get(line.label);
    if (!voice) {
      if (byLabel.size >= MOST_VOICES) return null;
      const known = [...byLabel.values()].find(
        (other) => other.kind === kind && (kind !== 'name' || sameSpeaker(other.label, line.label ?? '')),
      );
      voice = known ?? { label: line.label, kind, role: 'answer', lines: 0, asking: 0, length: 0 };
      byLabel.set(line.label, voice);
    }
    voice.lines++;
    if (line.asks) voice.asking++;
    voice.length += line.end - line.words;
    return voice;
  });
  if (byLabel.size === 0 || byLabel.size >= MOST_VOICES) return null;
  dropHeadlines(lines, voiceOf);
  return voiceOf;
}

/** "Surname: we will build" over an article is a headline: the first line, without a full stop. */
function dropHeadlines(lines: readonly Line[], voiceOf: (Voice | null)[]): void {
  for (const [i, line] of lines.entries()) {
    const voice = voiceOf[i];
    if (!voice) continue;
    const once = voice.lines === 1 && voice.kind === 'name';
    if (line.closed || line.words === line.end || (i > 0 && !once)) {
      if (i > 0 || line.closed) return;
      continue;
    }
    voiceOf[i] = null;
    voice.lines--;
    voice.length -= line.end - line.words;
  }
}

function asksUnlabelled(lines: readonly Line[], voiceOf: (Voice | null)[], i: number): boolean {
  const line = lines[i];
  return line !== undefined && !voiceOf[i] && (line.asks || line.invites);
}

function isTranscript(
  lines: readonly Line[],
  voiceOf: readonly (Voice | null)[],
  voices: readonly Voice[],
  asked: number,
): boolean {
  const first = voiceOf.findIndex((voice) => voice !== null);
  if (first === -1) return false;
  const last = voiceOf.findLastIndex((voice) => voice !== null);
  const labelled = voices.reduce((sum, voice) => sum + voice.lines, 0);
  if (labelled < 2 || labelled * LINES_PER_LABEL < last - first + 1) return false;
  if (asked >= 2 && asked * 2 >= labelled) return true;
  const marked = (kind: LabelKind) =>
    voices.filter((voice) => voice.kind === kind).reduce((sum, voice) => sum + voice.lines, 0);
  const questions = marked('question');
  if (questions >= 2 || (questions === 1 && labelled > questions)) return true;
  const recurs = voices.some((voice) => voice.lines >= 2);
  const asks = voices.some((voice) => voice.asking > 0);
  if (marked('answer') > 0 && asks && labelled >= 2) return true;
  if (voices.length < 2) return false;
  if (labelled === 2) return lines[first]?.asks === true && lines.length <= 4;
  // A conversation of statements alone needs more of it: three labelled lines may be anything.
  return recurs && (asks || (labelled >= 6 && labelled * 2 >= last - first + 1));
}

/** Who asks and who answers. The one who asks most often, by share, is the interviewer. */
function castRoles(voices: readonly Voice[], asked: number): void {
  const names = voices.filter((voice) => voice.kind === 'name');
  const share = (voice: Voice) => voice.asking / Math.max(1, voice.lines);
  const mean = (voice: Voice) => voice.length / Math.max(1, voice.lines);
  for (const voice of voices) if (voice.kind === 'question') voice.role = 'question';
  const asker = voices.some((voice) => voice.kind === 'question');
  const answerer = voices.some((voice) => voice.kind === 'answer');
  if (asker && names.length < 2 && !answerer) return;
  const labelled = voices.reduce((sum, voice) => sum + voice.lines, 0);
  if (!asker && asked * 2 >= labelled) return;
  if (!asker && answerer) {
    for (const voice of names) voice.role = 'question';
    return;
  }
  const most = Math.max(0, ...names.map(share));
  const longest = Math.max(0, ...names.map(mean));
  for (const voice of names) {
    const leads = !asker && share(voice) === most && most > 0.25;
    const alsoAsks = share(voice) >= 0.5 && mean(voice) < longest / 2;
    if (names.length > 1 && (leads || alsoAsks)) voice.role = 'question';
  }
  if (names.length > 0 && names.every((voice) => voice.role === 'question') && !answerer) {
    const talker = names.reduce((a, b) => (mean(b) > mean(a) ? b : a));
    talker.role = 'answer';
  }
}

function readTurns(
  text: string,
  lines: readonly Line[],
  voiceOf: readonly (Voice | null)[],
  voices: readonly Voice[],
): Turn[] {
  const turns: Turn[] = [];
  const questionsNamed = voices.some((voice) => voice.role === 'question');
  const answersNamed = voices.some((voice) => voice.role === 'answer' && voice.lines > 0);
  let open: Turn | null = null;
  let resumes = false;
  const start = (role: Turn['role'], speaker: string | null, from: number, to: number): Turn => {
    const turn = { role, speaker, start: from, end: to };
    turns.push(turn);
    resumes = false;
    return turn;
  };
  for (const [i, line] of lines.entries()) {
    const voice = voiceOf[i];
    const [next, nextLine] = [voiceOf[i + 1], lines[i + 1]];
    if (voice) {
      open = start(voice.role, line.label, line.words, line.end);
    } else if (!questionsNamed && next?.role === 'answer' && asksNext(line, open, nextLine?.label ?? '')) {
      open = start('question', null, line.plain, line.end);
    } else if (open === null) {
      continue;
    } else if (endsTranscript(text, line)) {
      open = null;
    } else if (isHeading(line) && open.end > open.start) {
      resumes = true;
    } else if (open.role === 'question' && !answersNamed) {
      open = start('answer', null, line.plain, line.end);
    } else if (resumes) {
      open = start(open.role, open.speaker, line.plain, line.end);
    } else {
      // A label on a line of its own leaves its turn empty until the words come.
      if (open.end === open.start) open.start = line.plain;
      open.end = line.end;
    }
  }
  return turns;
}

/** An unlabelled line before a labelled answer asks if it says so, or if the same person is labelled anew after it. */
function asksNext(line: Line, open: Turn | null, nextLabel: string): boolean {
  if (line.asks || line.invites) return true;
  return (
    line.closed && open?.role === 'answer' && open.speaker !== null && sameSpeaker(open.speaker, nextLabel)
  );
}
