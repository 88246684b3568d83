/** What a line of page furniture is; the warning names it. */
export type Furniture =
  | 'share buttons'
  | 'a link to other articles'
  | 'a picture credit'
  | 'a cookie notice'
  | 'the page’s navigation'
  | 'a date line'
  | 'a rate line'
  | 'a tag line'
  | 'a copyright notice'
  | 'an invitation to readers';

/** Longer paragraphs are the article's own, but for cookie notices. */
const LONGEST = 200;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SHARE_VERBS = wordSet(
  'share tweet print email save bookmark copy поделиться поделитесь твитнуть распечатать печать сохранить отправить ' +
    'копировать скопировать падзяліцца падзяліцеся раздрукаваць надрукаваць захаваць скапіяваць',
);
const NETWORKS = wordSet(
  'facebook twitter telegram whatsapp viber linkedin reddit pinterest instagram tumblr vk vkontakte ok x messenger ' +
    'flipboard mastodon bluesky threads youtube tiktok вконтакте одноклассники фейсбук твиттер телеграм телеграмм вк ок ' +
    'вайбер аднакласнікі тэлеграм твітар',
);
const SHARE_REST = wordSet(
  'this article story page link on via by to with the a send and or article url в на через по ссылку ссылка ссылкой статью статьей ' +
    'статьёй материал новость друзьями с и почте у праз спасылку спасылка артыкул артыкулам навіну сябрамі з і пошце',
);
const NAVIGATION = wordSet(
  'home menu search login subscribe advertisement advert ad comments comment skip content main back top next previous ' +
    'navigation sign in log register close open loading главная меню поиск войти вход регистрация подписаться реклама ' +
    'комментарии комментариев комментарий назад вперед вперёд наверх закрыть далее содержание к галоўная галоўнае меню ' +
    'пошук увайсці уваход рэгістрацыя падпісацца рэклама каментары каментароў каментарый назад наперад уверх закрыць далей to the',
);
const HOME = wordSet('home главная галоўная');
const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь ' +
    'февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь студзеня лютага сакавіка красавіка мая ' +
    'траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
);
const DATE_REST = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published ' +
    'posted updated last modified on at of the am pm utc gmt msk est edt cet cest bst st nd rd th a p m понедельник вторник ' +
    'среда четверг пятница суббота воскресенье опубликовано обновлено дата публикации в г года мск от панядзелак аўторак ' +
    'серада чацвер пятніца субота нядзеля апублікавана абноўлена дата публікацыі у ў года ад',
);
const READING = wordSet(
  'min mins minute minutes read reading time views view мин минут минуты минута чтение чтения время просмотров просмотра ' +
    'просмотр просмотры хвілін хвіліны хвіліна чытанне чытання час праглядаў прагляды прагляд',
);

const RELATED =
  /^[\s«"“>→•*-]*(?:read (?:also|more|next)|also read|see also|more (?:on this|stories|news)|related(?: (?:articles?|stories|news|topics))?|recommended(?: (?:articles|stories|for you))?|you (?:may|might) also like|most (?:read|popular)|latest news|читайте (?:также|ещ[её]|по теме|далее)|читать (?:также|далее|ещ[её])|(?:смотрите|см\.?) также|(?:ещ[её] )?по теме|материалы по теме|похожие (?:статьи|новости)|чытайце (?:таксама|яшчэ|далей)|чытаць (?:таксама|далей)|глядзіце таксама|(?:яшчэ )?па тэме|матэрыялы па тэме)(?:\s?[:：—–]|\s*$)/iu;
const PICTURE =
  /^[\s([]*(?:(?:photo|photograph|photos|image|images|picture|pictures|video|illustration)(?: credit| courtesy)?\s?(?::|courtesy\s)|(?:фото|фотографи[яи]|фота|здымак|здымкі|илл?юстрация|ілюстрацыя|снимок|видео|відэа|коллаж|калаж)\s?[:—–©/]|getty images|©\s?\p{L})/iu;
/** Without a colon only a name may follow. */
const PHOTOGRAPHER =
  /^[\s([]*(?:(?:Photos?|PHOTOS?|Pictures?|Images?) (?:by|BY)|Фото|ФОТО|Фота|ФОТА) \p{Lu}[^.!?:]{2,50}[)\]]?$/u;
const COOKIES =
  /(?:(?:we|site|website|page)\s(?:[\p{L}]+\s){0,3}(?:uses?|using)\s(?:[\p{L}]+\s){0,4}cookies|(?:accept|allow|reject|manage)\s(?:all\s)?cookies|(?:мы|сайт|сайте|портал)\s(?:[\p{L}]+\s){0,3}(?:использу\p{L}*|применя\p{L}*)\s(?:[\p{L}-]+\s){0,3}(?:cookies?|куки)|(?:мы|сайт|сайце|партал)\s(?:[\p{L}]+\s){0,3}(?:выкарыстоўва\p{L}*|ужыва\p{L}*)\s(?:[\p{L}-]+\s){0,3}(?:cookies?|кукі)|принять (?:все )?(?:cookies?|куки)|прыняць (?:усе )?(?:cookies?|кукі))/iu;
const COPYRIGHT =
  /^(?:©|\(c\)\s|copyright\s(?:©|\d)|(?:all rights reserved|все права защищены|усе правы абаронены)[.\s]*$|.{0,120}(?:all rights reserved|все права защищены|усе правы абаронены)\.?$)/iu;
const TAGS =
  /^(?:(?:tags|filed under|topics|keywords|теги|метки|рубрика|рубрики|ключевые слова|тэгі|рубрыка|рубрыкі)\s?:|(?:#[\p{L}\d_]+[\s,]*)+$)/iu;
const READERS =
  /^(?:(?:subscribe|sign up)\s(?:to|for)\s(?:our|the|this)\s|follow us\s|join (?:us|our)\s|подпи(?:сывайтесь|шитесь|саться) на (?:наш|канал|нас|рассылк)|(?:наш|читайте нас)\s(?:канал )?в\s(?:telegram|телеграм)|присоединяйтесь к (?:нам|наш)|нашли (?:ошибку|опечатку)|заметили (?:ошибку|опечатку)|если вы (?:нашли|заметили) (?:ошибку|опечатку)|падпі(?:свайцеся|шыцеся|сацца) на (?:наш|канал|нас|рассылк)|далучайцеся да (?:нас|наш)|знайшлі (?:памылку|абдрукоўку)|заўважылі (?:памылку|абдрукоўку)|калі вы (?:знайшлі|заўважылі) (?:памылку|абдрукоўку))/iu;
const RATE_LINE = /^(?:[€$£¥₽₴zł\d.,:=+\-−±%▲▼△▽↑↓/|\s]|(?<![A-Z])[A-Z]{3}(?![A-Z]))+$/u;
const SEPARATED = /\s[>»›→]\s|\s[/|·•]\s/u;

/** What furniture a whole paragraph is; null when it may be the article's own. Linear in the paragraph. */
export function readFurniture(paragraph: string): Furniture | null {
  const text = paragraph.trim();
  if (text.length <= 500 && COOKIES.test(text)) return 'a cookie notice';
  if (text === '' || text.length > LONGEST) return null;
  if (RELATED.test(text)) return 'a link to other articles';
  if (PICTURE.test(text) || PHOTOGRAPHER.test(text)) return 'a picture credit';
  if (COPYRIGHT.test(text)) return 'a copyright notice';
  if (TAGS.test(text)) return 'a tag line';
  if (READERS.test(text)) return 'an invitation to readers';
  if (isDate(text)) return 'a date line';
  if (isRateLine(text)) return 'a rate line';
  const words = text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  if (isShare(text, words)) return 'share buttons';
  return isNavigation(text, words) ? 'the page’s navigation' : null;
}

/** A heading over links to other articles, with nothing behind it on its line. */
export function opensRelated(paragraph: string): boolean {
  return RELATED.exec(paragraph)?.[0].length === paragraph.trimEnd().length;
}

function isShare(text: string, words: string[]): boolean {
  if (words.length === 0 || /[.!?]\s/.test(text)) return false;
  const known = words.every((word) => SHARE_VERBS.has(word) || NETWORKS.has(word) || SHARE_REST.has(word));
  return known && words.some((word) => SHARE_VERBS.has(word) || (NETWORKS.has(word) && word.length > 2));
}

function isNavigation(text: string, words: string[]): boolean {
  if (words.length === 0) return false;
  if (/\d/.test(text) && words.every((word) => READING.has(word))) return true;
  if (words.every((word) => NAVIGATION.has(word)) && !/[.!?]$/.test(text)) return true;
  return SEPARATED.test(text) && HOME.has(words[0] ?? '') && !/[.!?]$/.test(text);
}

/** Only a date, a time and what belongs to them; a number alone is no date. */
function isDate(text: string): boolean {
  if (!/\d/.test(text) || text.length > 100) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.some((word) => MONTHS.has(word));
  if (!words.every((word) => MONTHS.has(word) || DATE_REST.has(word))) return false;
  return (
    month ||
    /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/.test(text) ||
    /^\D{0,20}\d{1,2}:\d{2}\D{0,6}$/.test(text)
  );
}

function isRateLine(text: string): boolean {
  return /\d/.test(text) && /[€$£¥₽₴]|(?<![A-Z])[A-Z]{3}(?![A-Z])/.test(text) && RATE_LINE.test(text);
}
