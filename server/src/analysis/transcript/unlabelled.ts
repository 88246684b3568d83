import type { Turn } from '../types';
import { endsTranscript, isHeading } from './furniture';
import type { Line } from './lines';

/** Longer paragraphs that end in a question mark are answers with a rhetorical end. */
const QUESTION_LENGTH = 500;
/** At least one line in so many asks, or the questions are the author's own. */
const LINES_PER_QUESTION = 10;

// Dash dialogue inside a narrative says who speaks; a transcript has no need to.
const ATTRIBUTED =
  /[,.!?…]\s?[—–-]\s(?:\p{L}+\s){0,2}?(?:сказа|говор|отмет|отмеч|подч[её]рк|поясн|добав|рассказ|ответ|отвеч|спрос|спраш|уточн|заяв|вспомин|кажа|каза|адзнач|дада|падкрэсл|растлумач|расказ|адказ|спыта|пытае|заўваж|said|says|asked|asks|replied|replies|adds|added)/iu;
const ADDRESSES =
  /(?<!\p{L})(?:you|your|yours|вы|вас|вам|вами|ваш\p{L}*|ты|тебя|тебе|твой|твоя|табе|цябе|твае|твая|як вам)(?!\p{L})/iu;

/** Turns of a transcript that prints no speakers: dashes, bold lines, or paragraphs that ask; null if this is none. */
export function unlabelledTurns(text: string, lines: readonly Line[]): Turn[] | null {
  return dashTurns(text, lines) ?? boldTurns(text, lines) ?? askingTurns(text, lines);
}

/** «— Вопрос?» and its answer, with or without a dash of its own. */
function dashTurns(text: string, lines: readonly Line[]): Turn[] | null {
  const dashed = lines.map((line, i) => ({ line, i })).filter(({ line }) => line.dash);
  const asking = dashed.filter(({ line }) => line.asks || line.invites);
  if (dashed.length < 2) return null;
  const attributed = dashed.filter(({ line }) => ATTRIBUTED.test(text.slice(line.plain, line.end)));
  if (attributed.length * 4 > dashed.length) return null;
  const part = new Map<number, Turn['role']>();
  if (asking.length >= 2 && asking.length * 10 >= dashed.length * 7) {
    // Only the questions carry a dash: whatever follows one is its answer.
    if (dashed.length === lines.length) return null;
    for (const { i } of dashed) part.set(i, 'question');
    return assemble(text, lines, part, true);
  }
  const askedBefore = dashed.filter(({ i }) => isPlainQuestion(lines[i - 1]));
  if (askedBefore.length >= 2 && askedBefore.length * 2 >= dashed.length) {
    for (const { i } of dashed) part.set(i, 'answer');
    for (const { i } of askedBefore) part.set(i - 1, 'question');
    return assemble(text, lines, part, false);
  }
  if (asking.length < 2 || asking.length * 5 < dashed.length) return null;
  alternate(dashed.map(({ line }) => line)).forEach((role, n) => part.set(dashed[n]?.i ?? -1, role));
  return assemble(text, lines, part, false);
}

function isPlainQuestion(line: Line | undefined): boolean {
  return line !== undefined && !line.dash && (line.asks || line.invites);
}

/** What one dashed line costs in a role: a question that does not ask, an answer that does. */
function cost(line: Line, role: Turn['role']): number {
  if (role === 'answer') return line.asks ? 1 : line.invites ? 0.5 : 0;
  if (line.asks) return 0;
  if (line.invites) return 0.2;
  return line.end - line.plain > QUESTION_LENGTH ? 2 : 1;
}

/** One speaker rarely opens two dashed lines in a row. */
const SAME_AGAIN = 0.8;

/** The cheapest reading of dashed lines as questions and answers, by dynamic programming over the two roles. */
function alternate(lines: readonly Line[]): Turn['role'][] {
  const switched: { question: boolean; answer: boolean }[] = [];
  let total = { question: 0, answer: SAME_AGAIN };
  lines.forEach((line, n) => {
    const stay = n === 0 ? 0 : SAME_AGAIN;
    const change = n === 0 ? Infinity : 0;
    const toQuestion = total.answer + change < total.question + stay;
    const toAnswer = total.question + change < total.answer + stay;
    switched.push({ question: toQuestion, answer: toAnswer });
    total = {
      question: (toQuestion ? total.answer : total.question + stay) + cost(line, 'question'),
      answer: (toAnswer ? total.question : total.answer + stay) + cost(line, 'answer'),
    };
  });
  const roles: Turn['role'][] = [];
  let role: Turn['role'] = total.question <= total.answer ? 'question' : 'answer';
  for (let n = lines.length - 1; n >= 0; n--) {
    roles.push(role);
    if (switched[n]?.[role]) role = role === 'question' ? 'answer' : 'question';
  }
  return roles.reverse();
}

/** Lines in bold ask, the rest answers. */
function boldTurns(text: string, lines: readonly Line[]): Turn[] | null {
  const part = new Map<number, Turn['role']>();
  lines.forEach((line, i) => {
    if (line.bold && (line.asks || line.invites)) part.set(i, 'question');
  });
  if (part.size < 2 || part.size * LINES_PER_QUESTION < lines.length) return null;
  return assemble(text, lines, part, true);
}

/**
 * Paragraphs that ask somebody, each followed by a longer one. An explainer asks too ("What is inflation?"), but it
 * says "you" to nobody.
 */
function askingTurns(text: string, lines: readonly Line[]): Turn[] | null {
  const part = new Map<number, Turn['role']>();
  let [answered, addressed, between] = [0, 0, 0];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!(line.asks || line.invites) || !next || line.end - line.plain > QUESTION_LENGTH) return;
    part.set(i, 'question');
    if (next.asks && !lines[i + 2]?.asks) return;
    answered += Number(next.end - next.plain > line.end - line.plain);
    addressed += Number(line.invites || ADDRESSES.test(text.slice(line.plain, line.end)));
  });
  const first = Math.min(...part.keys());
  between = lines.length - first;
  const enough = part.size >= 3 || (part.size === 2 && between <= 6);
  if (!enough || part.size * LINES_PER_QUESTION < between) return null;
  if (answered * 2 < part.size || addressed * 3 < part.size) return null;
  return assemble(text, lines, part, true);
}

/**
 * @param answersPlain the first plain line after a question opens its answer; otherwise a plain line carries on
 *   whatever turn it follows.
 */
function assemble(
  text: string,
  lines: readonly Line[],
  part: ReadonlyMap<number, Turn['role']>,
  answersPlain: boolean,
): Turn[] {
  const turns: Turn[] = [];
  let open: Turn | null = null;
  let resumes = false;
  for (const [i, line] of lines.entries()) {
    const role: Turn['role'] | undefined = part.get(i);
    const opens: boolean = role !== undefined || (answersPlain && open?.role === 'question') || resumes;
    if (role === undefined && open === null) continue;
    if (role === undefined && endsTranscript(text, line)) {
      open = null;
    } else if (role === undefined && isHeading(line)) {
      resumes = open?.role === 'answer';
    } else if (opens) {
      const next: Turn = { role: role ?? 'answer', speaker: null, start: line.plain, end: line.end };
      const last = turns.at(-1);
      // A question over two paragraphs is one question.
      if (last?.role === 'question' && next.role === 'question' && open === last) last.end = line.end;
      else turns.push((open = next));
      resumes = false;
    } else if (open) {
      open.end = line.end;
    }
  }
  return turns;
}
