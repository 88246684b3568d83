import { credit } from './figures';
import { languageOf, WORDS } from './words';
import type { WidgetAnswer } from '../../rates';

/**
 * A readout in schema.org's words. Prices are strings: a JSON number would round what the bank printed. Without a
 * rate there is no `currentExchangeRate`, for no number is better than a wrong one.
 *
 * @param url where the readout can be read
 */
export const specificationOf = (widget: WidgetAnswer, locale: string, url: string) => {
  const { label, base, counter, amount, rate, effectiveDate, statement, source, status } = widget;
  const language = languageOf(locale);
  const words = WORDS[language];
  const description = [
    statement ?? words.noRate,
    source && credit(source, language),
    status === 'stale' && words.stale,
    widget.derived && words.derived,
  ];
  return {
    '@type': 'ExchangeRateSpecification',
    name: label,
    description: description.filter(Boolean).join('; '),
    url,
    currency: base,
    ...(rate !== null && {
      currentExchangeRate: {
        '@type': 'UnitPriceSpecification',
        price: rate,
        priceCurrency: counter,
        referenceQuantity: { '@type': 'QuantitativeValue', value: amount, unitText: base },
        ...(effectiveDate && { validFrom: effectiveDate }),
      },
    }),
  };
};

export const inContext = (content: object): object => ({ '@context': 'https://schema.org', ...content });

const ESCAPES: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that cannot end the `<script>` it is put in, nor open a comment, nor break a line of script there. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]!);
