const LINE_ENDS = /\r\n?|[\u0085\u000b\u000c\u2028\u2029]/g;
/** NUL and its like, byte order marks, zero-width spaces, and the overrides that make text read backwards. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** Joiners shape Arabic and Indic letters and hold emoji together; between Latin or Cyrillic letters they only hide. */
const JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]+/gu;
/** Needed where Hebrew or Arabic stands among Latin letters; elsewhere they are litter of a web page, and part a word. */
const DIRECTION = /[\u200e\u200f\u061c]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** 200,000 combining marks in a row cost `normalize()` 15 seconds; no script stacks more than a handful. */
const MARKS_IN_A_ROW = 30;
const MARKS = new RegExp(`(\\p{M}{${MARKS_IN_A_ROW}})\\p{M}+`, 'gu');

/** What nearly every text is made of: Latin, Cyrillic, common punctuation. */
const PLAIN =
  /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u2070-\u2bff]*$/;

/**
 * The same words without what no reader sees: NUL and control characters (tab and line break stay), lone surrogates,
 * byte order, soft hyphens and zero-width marks, bidirectional overrides. Line ends become `\n`; runs of combining marks are cut at
 * 30. Marks that shape text (joiners in emoji and Indic or Arabic letters, U+200E, U+200F) stay. Idempotent, linear.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = withoutLoneSurrogates(text).replace(LINE_ENDS, '\n').replace(UNSEEN, '');
  const directed = RIGHT_TO_LEFT.test(shown) ? shown : shown.replace(DIRECTION, '');
  return directed.replace(JOINERS, '').replace(MARKS, '$1');
}

function withoutLoneSurrogates(text: string): string {
  const kept: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      i++;
      continue;
    }
    kept.push(text.slice(start, i));
    start = i + 1;
  }
  kept.push(text.slice(start));
  return kept.join('');
}
