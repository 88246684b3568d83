// The reader's page: plain DOM over the public REST interface. Text from the server becomes text nodes, never markup.
import { el, renderBlocks, highlight } from './text.js';
import { day } from './format.js';
import { labelsOf } from './labels.js';
import { rateStrip } from './rates.js';

const page = document.getElementById('page');
const query = new URLSearchParams(location.search);

async function get(path) {
  const response = await fetch(`/api/${path}`);
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  if (response.status === 403 || response.status === 401) {
    throw new Error(
      'Readers may not see this yet: grant the Public role in Settings > Users & Permissions > Roles.',
    );
  }
  if (response.status === 404) throw new Error('This interview is not published, or was never written.');
  throw new Error(`The server cannot answer just now: ${body.error?.message ?? response.status}.`);
}

async function frontPage() {
  const locales = await get('i18n/locales').catch(() => [{ code: 'en' }]);
  const answers = await Promise.all(
    locales.map(({ code }) =>
      get(`newsroom/interviews?locale=${code}&sort=publishedAt:desc&pagination[pageSize]=50`),
    ),
  );
  const interviews = answers.flatMap(({ data }) => data);
  if (interviews.length === 0) return [el('p', { class: 'quiet' }, 'Nothing is published yet.')];
  return [
    el('h1', { class: 'sr-only' }, 'Interviews'),
    el('ol', { class: 'front' }, ...interviews.map(teaser)),
  ];
}

function teaser({ documentId, locale, title, standfirst, publishedAt, readingTime }) {
  const labels = labelsOf(locale);
  return el(
    'li',
    { lang: locale ?? 'en' },
    el('h2', {}, el('a', { href: addressOf(documentId, locale) }, title)),
    standfirst ? el('p', {}, standfirst) : null,
    el(
      'p',
      { class: 'quiet' },
      [day(publishedAt, locale), readingTime ? labels.minutes(readingTime) : null]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

const addressOf = (documentId, locale) =>
  `/demo?${new URLSearchParams({ interview: documentId, ...(locale && { locale }) })}`;

async function article(documentId, locale) {
  const where = `newsroom/interviews/${encodeURIComponent(documentId)}`;
  const inLocale = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  const [{ data: interview }, analysis] = await Promise.all([
    get(where + inLocale),
    get(`${where}/analysis${inLocale}`).then((answer) => answer.data ?? answer),
  ]);
  const labels = labelsOf(interview.locale);
  document.title = `${interview.title} · The Demo Newsroom`;

  const standfirst = interview.standfirst ? el('p', { class: 'standfirst' }, interview.standfirst) : null;
  const body = renderBlocks(interview.body ?? []);
  const title = el('h1', {}, interview.title);
  const byline = [interview.byline, interview.outlet, day(interview.publishedAt, interview.locale)];
  analysis.quotes.forEach((quote, index) => {
    for (const place of quote.places) {
      const segment = { title, standfirst, body: body[place.block] }[place.field];
      if (segment) highlight(segment, place, { number: index + 1, label: quoteLabel(quote, labels, index) });
    }
  });

  return [
    el(
      'div',
      { class: 'spread', lang: interview.locale ?? 'en' },
      el(
        'article',
        {},
        readouts(interview.readouts, labels),
        title,
        standfirst,
        el('p', { class: 'quiet' }, byline.filter(Boolean).join(' · ')),
        ...body,
      ),
      el('aside', {}, speakers(analysis.quotes, labels), topics(analysis.topics, labels)),
    ),
  ];
}

const quoteLabel = ({ speaker, mention }, labels, index) =>
  [labels.quote(index + 1), speaker?.name ?? mention].filter(Boolean).join(': ');

function readouts(lines, labels) {
  if (!lines?.length) return null;
  return el(
    'ul',
    { class: 'readouts', 'aria-label': labels.readouts },
    ...lines.map(({ text }) => el('li', {}, text)),
  );
}

function speakers(quotes, labels) {
  const numbered = quotes.map((quote, index) => ({ ...quote, number: index + 1 }));
  const names = [
    ...new Set(numbered.map(({ speaker, mention }) => speaker?.name ?? mention ?? labels.unnamed)),
  ];
  if (names.length === 0) return el('section', {}, el('h2', {}, labels.quotes), el('p', {}, labels.noQuotes));
  return el(
    'section',
    {},
    el('h2', {}, labels.quotes),
    ...names.flatMap((name) => [
      el('h3', {}, name),
      el(
        'ol',
        { class: 'said' },
        ...numbered
          .filter(({ speaker, mention }) => (speaker?.name ?? mention ?? labels.unnamed) === name)
          .map(({ number, display, text, cue }) =>
            el(
              'li',
              { id: `said-${number}`, value: number },
              el('a', { href: `#quote-${number}` }, display || text),
              cue ? el('span', { class: 'quiet' }, ` · ${cue}`) : null,
            ),
          ),
      ),
    ]),
  );
}

function topics(found, labels) {
  if (found.length === 0) return null;
  return el(
    'section',
    {},
    el('h2', {}, labels.topics),
    el(
      'dl',
      { class: 'topics' },
      ...found.flatMap(({ name, evidence }) => [
        el('dt', {}, name),
        el('dd', {}, [...new Set(evidence.map(({ form }) => form))].join(', ')),
      ]),
    ),
  );
}

async function content() {
  const interview = query.get('interview');
  try {
    return interview ? await article(interview, query.get('locale')) : await frontPage();
  } catch (error) {
    return [el('p', { class: 'quiet', role: 'alert' }, error.message)];
  }
}

// Both at once, so that nothing moves when the rates come.
const [text, rates] = await Promise.all([content(), rateStrip('header', query.get('locale') || 'en')]);
page.replaceChildren(...text);
if (rates) document.querySelector('.masthead').append(rates);
document.getElementById('loading').remove();
page.hidden = false;
