import { changeBetween, sparkline, type Point } from '../../exchange';
import { escapeHtml } from '../../markup';
import { figure, legible, spell, trend } from './figures';
import type { WidgetAnswer } from '../../rates';
import { fill, languageOf, WORDS } from './words';

export const SPARK_STYLE = `
.line{fill:none;stroke:#4a5568;stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
.area{fill:#4a5568;opacity:.1}
.last{fill:#1a202c}
.up{fill:#0b6b3a}.down{fill:#b3261e}.none{fill:#596270}
text{fill:#596270;font-family:system-ui,sans-serif;text-anchor:middle;dominant-baseline:central}
@media (prefers-color-scheme:dark){
.line{stroke:#a8b3c4}.area{fill:#a8b3c4;opacity:.16}.last{fill:#f2f4f8}
.up{fill:#5fd394}.down{fill:#ff8f85}.none,text{fill:#a8b3c4}
}`;

/** Room for the dot at the line's end. */
const PADDING = 4;

/** Text for XML, which forbids control characters and lone surrogates however they are written. */
const escapeXml = (text: string): string =>
  escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));

/** A triangle up or down, or a bar, in a box of `size` whose middle is at (x, y). */
const arrow = (direction: 'up' | 'down' | 'none', x: number, y: number, size: number): string => {
  const half = size / 2;
  const rise = size * 0.43;
  const shape = {
    up: `M${x - half} ${y + rise}h${size}L${x} ${y - rise}Z`,
    down: `M${x - half} ${y - rise}h${size}L${x} ${y + rise}Z`,
    none: `M${x - half} ${y - size / 6}h${size}v${size / 3}h${-size}Z`,
  }[direction];
  return `<path class="${direction}" d="${shape}"/>`;
};

/**
 * The course of a widget as a picture of its own: light or dark as its reader's device is, spoken as title and
 * description. The triangle is the change that stands beside the rate, from the publication before, so that picture and
 * text never point different ways; the description tells how the course went.
 *
 * @param days the days asked for; the points may be fewer
 */
export const sparkSvg = (
  widget: WidgetAnswer,
  points: readonly Point[],
  { days, width, height, locale }: { days: number; width: number; height: number; locale: string },
): string => {
  const language = languageOf(locale);
  const words = WORDS[language];
  const picture = (description: string, drawing: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" lang="${language}" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title id="title">${escapeXml(widget.label)}</title>` +
    `<desc id="description">${escapeXml(description)}</desc>` +
    `<style>${SPARK_STYLE}</style>${drawing}</svg>`;

  const arrowSize = Math.min(12, height / 2);
  const gutter = arrowSize + 4;
  const course = sparkline(points, { width: width - gutter, height, padding: PADDING });
  const { path, last: end, min, max, first, lastPoint: last } = course;
  if (!first || !last || !end || !min || !max) {
    const size = Math.min(14, height * 0.6, width / 6);
    return picture(
      words.noRate,
      `<text x="${width / 2}" y="${height / 2}" font-size="${size}">${words.noRate}</text>`,
    );
  }

  const beside = (y: number) => Math.min(Math.max(y, arrowSize / 2), height - arrowSize / 2);
  const change = changeBetween(first.rate, last.rate);
  const shown = (point: Point) => figure(legible(point), language);
  const description = fill(words.history, {
    amount: widget.amount,
    base: widget.base,
    counter: widget.counter,
    days,
    min: shown(min),
    max: shown(max),
    last: shown(last),
    date: spell(last.date, language),
    trend: change ? trend(change, language) : words.unknown,
  });
  return picture(
    description,
    (points.length > 1
      ? `<path class="area" d="${path}V${height}H${PADDING}Z"/><path class="line" d="${path}"/>`
      : '') +
      `<circle class="last" cx="${end.x}" cy="${end.y}" r="2.4"/>` +
      arrow(widget.change?.direction ?? 'none', width - arrowSize / 2 - 1, beside(end.y), arrowSize),
  );
};
