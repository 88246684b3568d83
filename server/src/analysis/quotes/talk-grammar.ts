import { PRESS } from '../names/not-people';
import type { Language } from '../types';

const QUOTED = '[«"“„]([^«»"“”„\\n]{2,70})[»"”“]';
const CAPITALS = "(\\p{Lu}[\\p{L}\\p{M}\\d.’'-]*(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}\\p{M}\\d.’'-]*){0,4})";
const ENGLISH_OUTLET =
  '(?:magazine|newspaper|paper|daily|weekly|monthly|quarterly|journal|gazette|news agency|agency|tv channel|television channel|channel|radio station|station|broadcaster|website|site|portal|outlet|radio|podcast|programme|program|show|review|almanac)';
const RUSSIAN_OUTLET =
  '(?:журнал|газет|издани|агентств|информагентств|телеканал|канал|портал|радио|радиостанци|сайт|еженедельник|ежемесячник|редакци|программ|подкаст|альманах)\\p{L}*';
const BELARUSIAN_OUTLET =
  '(?:часопіс|газе[тц]|выданн|агенцтв|інфармагенцтв|тэлеканал|канал|партал|радыё|радыёстанцы|сайт|штотыднёвік|штомесячнік|рэдакцы|праграм|падкас[тц]|альманах)\\p{L}*';
const RUSSIAN_ASKER = '(?:корреспондент|журналист|ведущ|обозревател|репортёр|репортер)\\p{L}*';
const BELARUSIAN_ASKER = '(?:карэспандэн[тц]|журналіст|вядуч|аглядальні[кц]|рэпарцёр)\\p{L}*';

/** How a language speaks of interviews. */
export interface Grammar {
  /** What leads to the outlet, or to the other side of the talk. */
  leads: RegExp;
  outlet: RegExp;
  asker: RegExp;
  /** The author speaks for the outlet ("we spoke to"): whoever is named next answers. */
  ours: RegExp;
  credit: RegExp;
}

const pattern = (source: string) => new RegExp(source, 'giu');

const ENGLISH: Grammar = {
  leads: pattern(
    '(?<!\\p{L})(?:interview(?:ed)?(?:\\s(?:given|published|broadcast))?\\s(?:with|to|for|in|on)|(?:spoke|speaking|talked|talking|speaks|talks)\\s(?:to|with)|sat\\sdown\\swith|told|conversation\\swith)\\s',
  ),
  outlet: new RegExp(`^(?:[Tt]he|our|an?)?\\s?(?:[\\p{Ll}-]+\\s){0,3}?(?:${ENGLISH_OUTLET}|Radio)\\s`, 'u'),
  asker: /^(?:the |our |a )?(?:[\p{L}-]+ )?(?:correspondent|reporter|journalist|editor|host)\s/iu,
  ours: /(?<!\p{L})(?:we|I|our (?:reporter|correspondent|journalist))\s(?:[\p{L}]+\s){1,5}$/iu,
  credit:
    /(?<!\p{L})(?:interview(?:ed)?|words|questions|text|recorded|conversation) (?:conducted |recorded )?by:?\s/giu,
};
const RUSSIAN: Grammar = {
  leads: pattern(
    '(?<!\\p{L})(?:интервью(?:\\s(?:с|со|для))?|(?:в\\s)?(?:беседе|беседа|беседу|разговоре|разговор)\\s(?:с|со)|в\\sэфире|(?:по|рас)?(?:рассказала?|заявила?|сообщила?|призналась|признался|поделился|поделилась)|(?:мы\\s)?(?:поговорили|побеседовали|встретились)\\s(?:с|со))\\s',
  ),
  outlet: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${RUSSIAN_OUTLET}\\s`, 'iu'),
  asker: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${RUSSIAN_ASKER}\\s`, 'iu'),
  ours: /(?:поговорили|побеседовали|встретились)\s(?:с|со)\s$/i,
  credit:
    /(?:беседовала?|интервью (?:взяла?|провела?|пров[её]л)|вопросы задавала?|записала?|расспрашивала?)[:\s]\s?/giu,
};
const BELARUSIAN: Grammar = {
  leads: pattern(
    "(?<!\\p{L})(?:інтэрв['’ʼ]ю(?:\\s(?:з|са|для))?|(?:у\\s|ў\\s)?(?:размове|размова|гутарцы|гутарка|гутарку)\\s(?:з|са)|(?:у|ў)\\sэфіры|(?:расказала?|распавяла|расказаў|распавёў|заявіў|заявіла|паведаміў|паведаміла|прызналася|прызнаўся|падзяліўся|падзялілася)|(?:мы\\s)?(?:пагаварылі|пагутарылі|паразмаўлялі|сустрэліся)\\s(?:з|са))\\s",
  ),
  outlet: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${BELARUSIAN_OUTLET}\\s`, 'iu'),
  asker: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${BELARUSIAN_ASKER}\\s`, 'iu'),
  ours: /(?:пагаварылі|пагутарылі|паразмаўлялі|сустрэліся)\s(?:з|са)\s$/i,
  credit:
    /(?:гутарыла?|гутарыў|размаўляла?|размаўляў|інтэрв['’ʼ]ю (?:узяла|узяў|правяла|правёў)|пытанні задавала?|пытанні задаваў|запісала|запісаў)[:\s]\s?/giu,
};

export function talkGrammar(language: Language): Grammar {
  return language === 'ru' ? RUSSIAN : language === 'be' ? BELARUSIAN : ENGLISH;
}

/** Where a person's name is followed by whom they work for. */
const AFFILIATION = new RegExp(
  `^,?\\s(?:of|from|for|из|з|от|ад)\\s(?:the\\s)?(?:${QUOTED}|${CAPITALS})`,
  'u',
);

/** The outlet that a phrase starts with, if a noun ("the magazine"), the word "interview" or its own name vouches for it. */
export function outletName(phrase: string, noun: boolean, isTalk: boolean): string | null {
  const quoted = new RegExp(`^(?:the\\s)?${QUOTED}`, 'u').exec(phrase)?.[1];
  if (quoted) return noun || isTalk ? quoted.replace(/[.,]$/, '').trim() : null;
  const capitals = new RegExp(`^(?:the\\s)?${CAPITALS}`, 'u')
    .exec(phrase)?.[1]
    ?.replace(/(?:['’]s)?[.,]?$/, '');
  if (!capitals) return null;
  if (noun || isTalk || new RegExp(`^(?:the\\s)?${CAPITALS}\\s${ENGLISH_OUTLET}`, 'u').test(phrase))
    return capitals;
  const sounds = capitals.split(/\s+/).some((word) => PRESS.has(word.toLowerCase()));
  return sounds ? capitals : null;
}

/** «Корреспонденту газеты «Река»»: beside the noun the paper's name stands in the nominative. */
export function employer(phrase: string, noun: RegExp): string | null {
  const paper = noun.exec(phrase);
  return paper ? outletName(phrase.slice(paper[0].length), true, false) : null;
}

/** "of the Northport Herald", «из «Реки»»: whom the person before works for. */
export function affiliation(text: string, end: number): string | null {
  const match = AFFILIATION.exec(text.slice(end, end + 100));
  return match?.[1] ?? match?.[2] ?? null;
}
