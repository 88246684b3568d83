/** What a label before a colon says about who speaks. */
export type LabelKind = 'question' | 'answer' | 'name';

const list = (words: string) => new Set(words.split(' '));

const ASKS = list(
  'q question interviewer reporter correspondent journalist host moderator presenter anchor editor columnist ' +
    'в вопрос корреспондент корреспондентка корр кор журналист журналистка ведущий ведущая интервьюер редакция модератор ' +
    'п пытанне карэспандэнт карэспандэнтка журналіст журналістка вядучы вядучая рэдакцыя мадэратар',
);
const ANSWERS = list(
  'a answer guest respondent interviewee о ответ гость гостья собеседник собеседница адказ госць госця суразмоўца суразмоўніца',
);
/** Notes and page furniture wear colons too. */
const FURNITURE = list(
  'photo photos image source sources author text update updated note ps read see place date time price tags contacts phone ' +
    'email website where when who video caption credit warning attention address category background box ' +
    'фото источник источники автор текст справка читайте дата место цена тел телефон адрес теги рубрика видео важно внимание ' +
    'крыніца крыніцы аўтар тэкст даведка чытайце месца кошт тэлефон адрас тэгі рубрыка відэа важна увага',
);
const PARTICLES = list('de da di du del della van von der den la le al el bin ibn of the і и');

/** Roughly the words of a label, lower case, without what stands in brackets or after a comma. */
function labelWords(label: string): string[] {
  const core = label.replace(/\(.*$/u, '').split(',', 1)[0] ?? '';
  return core.toLowerCase().match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Kind of a label, or null for a sentence, a note or a piece of page furniture that happens to end in a colon. */
export function labelKind(label: string): LabelKind | null {
  const words = labelWords(label);
  const first = words[0];
  if (first === undefined || words.length > 6) return null;
  if (FURNITURE.has(first)) return null;
  const marker = words.length === 1 || /[,(]/.test(label) || /\d$/.test(label);
  if (marker && ASKS.has(first)) return 'question';
  if (marker && ANSWERS.has(first)) return 'answer';
  // "Correspondent of the Herald:", «Журналист «Звязды»:», "Host Anna Berg:": only the role says who speaks.
  if (ASKS.has(first) && first.length > 2) return 'question';
  return looksLikeName(label) ? 'name' : null;
}

function looksLikeName(label: string): boolean {
  const core = (label.replace(/\(.*$/u, '').split(',', 1)[0] ?? '').trim();
  const tokens = core.split(/\s+/);
  if (tokens.length > 5) return false;
  return tokens.every(
    (token, i) => /^[«"“„]?\p{Lu}/u.test(token) || (i > 0 && PARTICLES.has(token.toLowerCase())),
  );
}

/** True when two labels may be one speaker: "Anna Berg", "Berg", "A. Berg", "A.B.", "Anna". */
export function sameSpeaker(a: string, b: string): boolean {
  const [long, short] = [labelWords(a), labelWords(b)].sort((x, y) => y.join('').length - x.join('').length);
  if (!long || !short || short.length === 0 || long.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return true;
  const initials = short.every((word) => word.length === 1) || (short.length === 1 && isInitials(a, b));
  if (initials) return matchesInitials([...short.join('')], long);
  return short.every((word) =>
    word.length === 1 ? long.some((l) => l.startsWith(word)) : long.includes(word),
  );
}

/** "AB" for "Anna Berg": capitals alone, at most three. */
function isInitials(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  return /^\p{Lu}{2,3}$/u.test(shorter.replace(/[.\s]/g, ''));
}

function matchesInitials(initials: string[], words: string[]): boolean {
  if (initials.length < 2 || words.some((word) => word.length === 1)) return false;
  return initials.length <= words.length && initials.every((initial, i) => words[i]?.startsWith(initial));
}
