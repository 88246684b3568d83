// The rates in the page's head. Each says whose it is and for which day; without an answer there is no strip.
import { el } from './text.js';
import { bankDay, PERCENT, signed } from './format.js';
import { labelsOf } from './labels.js';

/** The page waits no longer for its rates than this. */
const PATIENCE_MS = 2_000;

/** @returns the strip for a placement, or null: the page goes without */
export async function rateStrip(placement, locale) {
  const query = new URLSearchParams({ placement, locale });
  try {
    const response = await fetch(`/api/newsroom/rates?${query}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data } = await response.json();
    return response.ok && data.length > 0 ? strip(data, locale) : null;
  } catch {
    return null;
  }
}

function strip(readouts, locale) {
  const labels = labelsOf(locale);
  const sources = readouts.map((readout) => source(readout, locale, labels));
  // What is the same for all stands once, below them.
  const isShared = new Set(sources.map((line) => line?.textContent)).size === 1;
  const isSample = readouts.some(({ source }) => /^sample data/i.test(source?.attribution ?? ''));
  return el(
    'section',
    { class: 'rates', 'aria-label': labels.rates, lang: locale },
    isSample ? el('p', { class: 'sample' }, el('strong', {}, labels.sample), ` ${labels.sampleMeans}`) : null,
    el(
      'ul',
      {},
      ...readouts.map((readout, index) => rate(readout, isShared ? null : sources[index], locale, labels)),
    ),
    isShared ? sources[0] : null,
  );
}

function rate(readout, itsSource, locale, labels) {
  const { slug, label, text, statement, status, effectiveDate, derived } = readout;
  return el(
    'li',
    {},
    el('span', { class: 'label' }, label),
    el('span', { class: 'value', title: statement ?? '' }, text ?? labels.noRate),
    change(readout.change, locale, labels),
    text === null ? null : sparkline(slug, readout, labels),
    status === 'stale' ? el('strong', { class: 'note' }, labels.stale(bankDay(effectiveDate, locale))) : null,
    derived && text !== null ? el('span', { class: 'note' }, labels.derived) : null,
    itsSource,
  );
}

const ARROWS = { up: '▲', down: '▼', none: '=' };

/** The sign and the arrow say it; no colour has to. */
function change(it, locale, labels) {
  if (!it) return null;
  const { absolute, percent, direction } = it;
  return el(
    'span',
    { class: 'change' },
    el('span', { 'aria-hidden': 'true' }, `${ARROWS[direction]} `),
    direction === 'none'
      ? labels.unchanged
      : `${signed(absolute, locale)} (${signed(percent, locale, PERCENT)})`,
  );
}

function sparkline(slug, { amount, base, counter }, labels) {
  const image = el('img', {
    class: 'spark',
    src: `/api/newsroom/rate-widgets/${encodeURIComponent(slug)}/spark.svg`,
    alt: labels.spark(`${amount} ${base}`, counter),
    width: '120',
    height: '32',
  });
  // An empty place, not a torn picture.
  image.addEventListener('error', () => (image.style.visibility = 'hidden'));
  return image;
}

function source({ effectiveDate, source: it }, locale, labels) {
  if (!it) return null;
  return el(
    'span',
    { class: 'source' },
    labels.rateFor(bankDay(effectiveDate, locale)),
    ' · ',
    el('a', { href: it.termsUrl, rel: 'noopener' }, it.name),
  );
}
