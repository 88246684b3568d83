const LONGEST = 120;

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[.’'ʼ-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";
const PARTICLE = '(?:de|da|di|du|del|della|van|von|der|den|la|le|al|el|bin|ibn)';
const NAME = `${NAME_WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME_WORD}){1,3}`;
const AND = '(?:,\\s|\\s(?:and|&|и|і|ды)\\s)';
const NAMES = `${NAME}(?:${AND}${NAME}){0,4}`;
/** What papers print behind the name: the desk, the agency, the town. */
const TAIL = '(?:(?:,|\\s[|/—–-])\\s[^.!?]{2,50})?';

/** A label with a colon vouches for whoever follows, a single name or an agency too. */
const LABELLED =
  /^(?:(?:story|text|words|report|interview|questions) by|authors?|text|автор(?:ы)?(?: статьи| текста| материала)?|текст|беседовала?|записала?|аўтар(?:ы)?(?: артыкула| тэксту)?|тэкст|гутарыла?|гутарыў|размаўляла?|размаўляў|запісала|запісаў)\s?:\s*(.{2,100})$/iu;
/** The same words without a colon need what looks like a full name behind them. */
const CREDIT = new RegExp(
  '^(?:(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport|[Ii]nterview(?:ed)?|[Ii]nterview conducted|[Rr]ecorded) by|' +
    'By|BY|Автор|Текст|[Бб]еседовала?|Записала?|Интервью (?:взяла?|провела|пров[её]л)|Вопросы задавала?|' +
    'Аўтар|Тэкст|Гутарыла|Гутарыў|Размаўляла|Размаўляў|Запісала|Запісаў|Пытанні задавала|Пытанні задаваў)' +
    `\\s(${NAMES}${TAIL})\\.?$`,
  'u',
);
const BARE = new RegExp(`^(${NAMES}${TAIL})$`, 'u');
/** "Text: A. Berg. Photo: B. Lind": the photographer is not the author. */
const OTHER_CREDIT = /[.,;|/]?\s*(?:photos?|pictures?|фото|фота|здымкі?)(?:\s?:|\sby).*$/iu;

/** What a line that is a byline and nothing else says behind "By": the names, and their paper; null for any other line. */
export function readByline(line: string): string | null {
  const text = line.trim();
  if (text.length > LONGEST || text.includes('\n')) return null;
  const core = text.replace(OTHER_CREDIT, '');
  const labelled = LABELLED.exec(core)?.[1]?.trim();
  if (labelled && /^\p{Lu}/u.test(labelled) && !/[?!]|\.\s\p{Lu}\p{Ll}{3}/u.test(labelled))
    return trimEnd(labelled);
  const name = CREDIT.exec(core)?.[1];
  return name ? trimEnd(name) : null;
}

/** As readByline, for an element that the page itself calls the author: a bare name will do. */
export function readAuthor(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return readByline(line) ?? (BARE.exec(line)?.[1] || null);
}

/** A final stop goes, unless it belongs to an initial. */
const trimEnd = (names: string): string => names.replace(/(?<=\p{Ll})[.,;]$/u, '').trim();
