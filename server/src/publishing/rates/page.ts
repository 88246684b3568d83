import { escapeHtml } from '../../markup';
import type { Addresses } from '../addresses';
import { ARROWS, credit, signed, spell, trend } from './figures';
import { inContext, scriptJson, specificationOf } from './json-ld';
import type { WidgetAnswer } from '../../rates';
import { fill, languageOf, WORDS, type Language, type Words } from './words';

/** Below this width the day and the bank of a rate move under it. */
const NARROW = 540;

export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#14171c;--soft:#565e6a;--rule:#dde1e7;--paper:#fff;--up:#0b6b3a;--down:#b3261e;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f6;--soft:#a5aebb;--rule:#343a44;--paper:#15181d;--up:#5fd394;--down:#ff8f85;--warn:#f2b765}}
*{box-sizing:border-box}
body{margin:0;padding:12px 16px;background:var(--paper);color:var(--ink);font:15px/1.35 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{padding:0 0 8px;border-bottom:2px solid var(--ink);text-align:start;font-size:16px;font-weight:650;letter-spacing:-.005em}
th,td{padding:8px 0 8px 16px;text-align:end;vertical-align:top;font-weight:400}
th:first-child{padding-inline-start:0;text-align:start}
th:last-child,td:last-child{text-align:start}
thead th{padding-block:4px;color:var(--soft);font-size:12px}
tbody tr{border-top:1px solid var(--rule)}
tbody th{min-width:6em;font-weight:600;overflow-wrap:anywhere}
.value{font-weight:650;white-space:nowrap}
.up,.down,.none{white-space:nowrap}
.up{color:var(--up)}.down{color:var(--down)}.none{color:var(--soft)}
small{display:block;color:var(--soft);font-size:12px;font-weight:400}
.stale{color:var(--warn)}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent);text-underline-offset:2px}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid;outline-offset:2px;border-radius:2px}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
p{margin:0;color:var(--soft)}
@media (max-width:${NARROW - 1}px){
table,caption,thead,tbody{display:block}
tr{display:grid;grid-template-columns:minmax(0,1fr) auto 9em;column-gap:12px;padding-block:8px}
thead tr{padding-block:4px}
th,td,thead th{padding:0}
thead th:last-child{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td:nth-child(3){grid-row:1/3;grid-column:3}
td:last-child{grid-row:2;grid-column:1/3;font-size:12px;color:var(--soft)}
td[colspan]{grid-row:1;grid-column:2/4;font-size:inherit;text-align:end}
td:last-child small{display:inline}
td:last-child small::before{content:"· "}
}
@media (max-width:359px){body{padding:10px 12px;font-size:14px}tr{column-gap:8px}}
`;

interface Head {
  title: string;
  language: Language;
  /** Markup for the head, escaped already. */
  extra?: string;
}

const page = ({ title, language, extra = '' }: Head, body: string): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${extra}<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const change = ({ change, previous }: WidgetAnswer, words: Words, language: Language): string => {
  if (!change) return `<span aria-hidden="true">–</span><span class="aside">${words.unknown}</span>`;
  const since = previous && fill(words.since, { date: spell(previous.date, language) });
  return (
    `<span class="${change.direction}"><span aria-hidden="true">${ARROWS[change.direction]}</span> ` +
    `${escapeHtml(signed(change.absolute, language))}</span>` +
    `<small>${escapeHtml(trend(change, language))}` +
    `${since ? `<span class="aside"> ${escapeHtml(since)}</span>` : ''}</small>`
  );
};

/** The bank, linked to its terms of reuse where that is an address of the web. */
const bank = ({ source, derived, fallback }: WidgetAnswer, words: Words, language: Language): string => {
  if (!source) return '';
  const name = escapeHtml(credit(source, language));
  const linked = /^https?:\/\//i.test(source.termsUrl)
    ? `<a href="${escapeHtml(source.termsUrl)}" title="${escapeHtml(source.attribution)}" ` +
      `target="_blank" rel="noopener">${name}<span class="aside"> (${words.newTab})</span></a>`
    : name;
  const notes = [linked, derived && words.derived, fallback && words.fallback];
  return `<small>${notes.filter(Boolean).join(', ')}</small>`;
};

const row = (widget: WidgetAnswer, words: Words, language: Language): string => {
  const { label, text, effectiveDate, status } = widget;
  const heading = `<th scope="row" role="rowheader">${escapeHtml(label)}</th>`;
  if (text === null)
    return `<tr role="row">${heading}<td role="cell" class="none" colspan="3">${words.noRate}</td></tr>`;
  const day = effectiveDate
    ? `<time datetime="${escapeHtml(effectiveDate)}">${escapeHtml(spell(effectiveDate, language))}</time>`
    : '';
  const stale = status === 'stale';
  return (
    `<tr role="row">${heading}` +
    `<td role="cell"><span class="value">${escapeHtml(text)}</span></td>` +
    `<td role="cell">${change(widget, words, language)}</td>` +
    `<td role="cell"><span${stale ? ' class="stale"' : ''}>${day}${stale ? `, ${words.stale}` : ''}</span> ` +
    `${bank(widget, words, language)}</td></tr>`
  );
};

/** A placement's readouts as a page for an iframe, whole without a script; schema.org's words stand in its head. */
export const ratesPage = (
  placement: string,
  widgets: readonly WidgetAnswer[],
  { locale, addresses }: { locale: string; addresses: Addresses },
): string => {
  const language = languageOf(locale);
  const words = WORDS[language];
  const specifications = widgets.map((widget) =>
    specificationOf(widget, locale, addresses.widget(widget.slug)),
  );
  const oembed = addresses.oembed(addresses.page(placement, locale));
  const extra =
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${words.title}">\n` +
    `<script type="application/ld+json">${scriptJson(inContext({ '@graph': specifications }))}</script>\n`;
  const columns = [words.currency, words.rate, words.change, words.source];
  return page(
    { title: words.title, language, extra },
    // The roles say what a narrow screen's layout would make some readers forget.
    `<table role="table">
<caption>${words.title}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((name) => `<th scope="col" role="columnheader">${name}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${widgets.map((widget) => row(widget, words, language)).join('\n')}
</tbody>
</table>`,
  );
};

/** What a frame shows in place of the table: one quiet sentence. */
export const sentencePage = (reason: 'nowhere' | 'later', locale: string): string => {
  const language = languageOf(locale);
  const words = WORDS[language];
  return page({ title: words.title, language }, `<p>${words[reason]}</p>`);
};

/** Pixels that the table takes at a common width. */
export const pageHeight = (rows: number): number => 80 + 70 * rows;
