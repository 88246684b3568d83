import type { Line } from './lines';

/** A heading inside an answer is rarely longer. */
const HEADING_LENGTH = 90;

const CREDIT =
  /^(?:\(?(?:беседовал|интервью (?:взял|пров[её]л|подготов|опублик)|вопросы задавал|записал|подготовил|текст|фото|гутары|размаўля|запісал|падрыхтава|інтэрв['’ʼ]ю (?:узя|прав|падрых)|пытанні задава|тэкст|здым))|^\(?(?:interview(?:ed)? by|interview conducted|recorded by|edited by|translated by|photos? by|(?:this|the) (?:interview|conversation) (?:was|has been)|words by)/iu;

/** "Interview by X", «Беседовала X»: from here on nobody answers any more. */
export function endsTranscript(text: string, line: Line): boolean {
  return CREDIT.test(text.slice(line.plain, line.plain + 48));
}

/** A short line that ends like no sentence. */
export function isHeading(line: Line): boolean {
  return !line.closed && line.label === null && line.end - line.plain <= HEADING_LENGTH;
}
