/** @typedef {import('../../../exchange/readout').Readout & { label: string }} Rate */

/**
 * Defines `<newsroom-rates placement api locale>`. Whatever stands between its tags is shown until the first rates have
 * come, and whenever there are none to show. The server sends this very function to browsers as text, so that nothing
 * outside of it may be named here but what browsers have; a test holds this.
 *
 * @param {Record<'en' | 'ru' | 'be', import('../words').ElementWords>} words
 */
export function defineNewsroomRates(words) {
  const TAG = 'newsroom-rates';
  if (customElements.get(TAG)) return;

  const ARROWS = { up: '▲', down: '▼', none: '=' };
  const STYLE = `
:host{display:block;font:inherit;
--up:var(--newsroom-rates-up,#0b6b3a);--down:var(--newsroom-rates-down,#b3261e);
--soft:var(--newsroom-rates-soft,#565e6a);--warn:var(--newsroom-rates-warn,#8a4b00)}
:host([hidden]){display:none}
@supports (color:light-dark(#000,#fff)){:host{
--up:var(--newsroom-rates-up,light-dark(#0b6b3a,#5fd394));--down:var(--newsroom-rates-down,light-dark(#b3261e,#ff8f85));
--soft:var(--newsroom-rates-soft,light-dark(#565e6a,#a5aebb));--warn:var(--newsroom-rates-warn,light-dark(#8a4b00,#f2b765))}}
ul{display:flex;flex-wrap:wrap;gap:.5em var(--newsroom-rates-gap,2em);margin:0;padding:0;list-style:none;font-variant-numeric:tabular-nums}
li{line-height:1.35}
.label{margin-inline-end:.5em;color:var(--soft)}
.value{font-weight:650;white-space:nowrap}
.up,.down,.none{margin-inline-start:.5em;white-space:nowrap}
.up{color:var(--up)}.down{color:var(--down)}.none,.meta{color:var(--soft)}
.meta{display:block;font-size:.8em}
.stale{color:var(--warn)}
a{color:inherit;text-underline-offset:.15em}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

  const MINUTE = 60_000;
  const RETRY = 5 * MINUTE;
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

  /** @param {string} locale */
  const languageOf = (locale) => {
    const language = locale.toLowerCase().split(/[-_]/)[0];
    return language === 'ru' || language === 'be' ? language : 'en';
  };

  /** Milliseconds until the answer is no longer fresh: a minute at least, six hours at most. @param {Response} response */
  const freshFor = (response) => {
    const seconds = /max-age=(\d+)/.exec(response.headers.get('Cache-Control') ?? '')?.[1];
    return Math.min(Math.max(seconds ? Number(seconds) * 1000 : 15 * MINUTE, MINUTE), 360 * MINUTE);
  };

  /**
   * @param {string} name
   * @param {string} className also the name of the part that a page can style
   * @param {(Node | string | null | undefined | false)[]} content texts stay texts
   */
  const node = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
      made.part.add(className);
    }
    for (const part of content) if (part) made.append(part);
    return made;
  };

  class NewsroomRates extends HTMLElement {
    static observedAttributes = ['placement', 'api', 'locale'];

    #root = this.attachShadow({ mode: 'open' });
    #fallback = document.createElement('slot');
    /** The question that the rates on show answer. */
    #shown = '';
    #planned = false;
    /** @type {AbortController | null} */
    #request = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(this.#fallback);
    }

    connectedCallback() {
      this.#plan();
    }

    disconnectedCallback() {
      this.#rest();
    }

    attributeChangedCallback() {
      this.#plan();
    }

    /** Several attributes set at once are one question. */
    #plan() {
      if (this.#planned) return;
      this.#planned = true;
      queueMicrotask(() => {
        this.#planned = false;
        if (this.isConnected) void this.refresh();
      });
    }

    #rest() {
      this.#request?.abort();
      this.#request = null;
      clearTimeout(this.#timer);
    }

    get #locale() {
      return this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? '';
    }

    /** The address to ask; null while an attribute is missing. */
    #question() {
      const api = this.getAttribute('api') ?? (script && new URL('..', script).href);
      const placement = this.getAttribute('placement');
      if (!api || !placement) return null;
      const url = new URL(`${api.replace(/\/+$/, '')}/rates`, document.baseURI);
      url.searchParams.set('placement', placement);
      if (this.#locale) url.searchParams.set('locale', this.#locale);
      return url.href;
    }

    /** Asks again now. */
    async refresh() {
      this.#rest();
      const request = new AbortController();
      this.#request = request;
      let question = '';
      let wait = RETRY;
      try {
        question = this.#question() ?? '';
        if (!question) return this.#show(null, '');
        const response = await fetch(question, { signal: request.signal, credentials: 'omit' });
        if (!response.ok) throw new Error(`The rates were answered with ${response.status}.`);
        const { data } = await response.json();
        const rendered = this.#render(data);
        if (request.signal.aborted) return;
        this.#show(rendered, question);
        wait = freshFor(response);
        this.#tell('load', { rates: data });
      } catch (error) {
        if (request.signal.aborted) return;
        // The last good rates say their day themselves; those of another question would be wrong ones.
        if (this.#shown !== question) this.#show(null, '');
        this.#tell('error', { error });
      }
      this.#timer = setTimeout(() => void this.refresh(), wait);
    }

    /** @param {'load' | 'error'} what @param {object} detail */
    #tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`${TAG}-${what}`, { detail, bubbles: true, composed: true }));
    }

    /** @param {Node | null} rendered null brings the fallback back @param {string} question */
    #show(rendered, question) {
      this.#shown = question;
      this.#root.replaceChildren(rendered ?? this.#fallback);
    }

    /** @param {Rate[]} rates */
    #render(rates) {
      if (!rates.length) return null;
      const language = languageOf(this.#locale);
      const list = node('ul', '', ...rates.map((rate) => this.#item(rate, language)));
      list.lang = language;
      // Safari takes a list without bullets for no list.
      list.setAttribute('role', 'list');
      list.setAttribute('aria-label', words[language].title);
      return list;
    }

    /** @param {Rate} rate @param {'en' | 'ru' | 'be'} language */
    #item(rate, language) {
      const own = words[language];
      const label = node('span', 'label', rate.label);
      if (rate.text === null) return node('li', 'item', label, node('span', 'none', own.noRate));

      const value = node('data', 'value', rate.text);
      value.setAttribute('value', rate.rate ?? '');
      const time = rate.effectiveDate && node('time', '', this.#spell(rate.effectiveDate, language));
      if (time) time.setAttribute('datetime', rate.effectiveDate ?? '');
      const isStale = rate.status === 'stale';
      const day = node('span', isStale ? 'stale' : '', time, isStale && `, ${own.stale}`);
      const notes = [rate.derived && own.derived, rate.fallback && own.fallback].filter(Boolean);
      const meta = node('span', 'meta', day, rate.source && this.#bank(rate.source, language));
      if (notes.length) meta.append(`, ${notes.join(', ')}`);
      return node('li', 'item', label, value, this.#change(rate, language), meta);
    }

    /** @param {Rate} rate @param {'en' | 'ru' | 'be'} language */
    #change({ change }, language) {
      if (!change) return null;
      const { direction } = change;
      const number = change.percent.replace('-', '').replace('.', language === 'en' ? '.' : ',');
      const sign = { up: '+', down: '\u2212', none: '' }[direction];
      const sight = node('span', '', `${ARROWS[direction]} ${sign}${number}\u00a0%`);
      sight.setAttribute('aria-hidden', 'true');
      const speech = words[language][direction].replace('{percent}', number);
      return node('span', direction, sight, node('span', 'aside', speech));
    }

    /** @param {string} day @param {string} language */
    #spell(day, language) {
      const [year, month, date] = day.split('-');
      // Chromium knows no Belarusian dates.
      if (language !== 'en') return `${date}.${month}.${year}`;
      const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
      return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
    }

    /** @param {import('../../../exchange').Source} source @param {'en' | 'ru' | 'be'} language */
    #bank({ name, attribution, termsUrl }, language) {
      const credit = language === 'en' ? attribution : name;
      if (!/^https?:\/\//i.test(termsUrl)) return node('span', '', ` · ${credit}`);
      const link = node('a', '', credit, node('span', 'aside', ` (${words[language].newTab})`));
      link.setAttribute('href', termsUrl);
      link.setAttribute('title', attribution);
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener');
      return node('span', '', ' · ', link);
    }
  }

  customElements.define(TAG, NewsroomRates);
}
