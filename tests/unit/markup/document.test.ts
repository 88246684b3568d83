import fc from 'fast-check';
import { documentText, locate, type FieldSpec } from '../../../server/src/markup';

describe('documentText', () => {
  const fields: FieldSpec[] = [
    { path: 'lead', type: 'richtext' },
    { path: 'body', type: 'blocks' },
    { path: 'parts', type: 'component', repeatable: true, fields: [{ path: 'text', type: 'text' }] },
    { path: 'zone', type: 'dynamiczone', components: { 'a.b': [{ path: 'html', type: 'html' }] } },
  ];
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  const data = {
    lead: 'A **bold** start',
    body: [paragraph('First.'), paragraph(''), paragraph('Second.')],
    parts: [{ text: 'Part one.' }, { text: 'Part two.' }],
    zone: [
      { __component: 'a.b', html: '<p>In the zone</p>' },
      { __component: 'c.d', html: 'left alone' },
    ],
  };

  test('joins all fields and finds the way back', () => {
    const document = documentText(data, fields);
    expect(document.text).toBe('A bold start\n\nFirst.\n\nSecond.\n\nPart one.\n\nPart two.\n\nIn the zone');
    const at = document.text.indexOf('two');
    expect(locate(document, [at, at + 3])).toEqual([
      { field: 'parts.1.text', block: null, start: 5, end: 8 },
    ]);
    const second = document.text.indexOf('Second');
    expect(locate(document, [second, second + 6])).toEqual([{ field: 'body', block: 2, start: 0, end: 6 }]);
  });

  test('every segment holds its own words', () => {
    const { text, segments } = documentText(data, fields);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  test('takes the head of a text that is too long, and says so', () => {
    const long = documentText(
      { body: Array.from({ length: 4000 }, () => paragraph('Words that fill a line. '.repeat(10))) },
      fields,
    );
    expect(long.truncated).toBe(true);
    expect(long.text.length).toBeLessThanOrEqual(256 * 1024);
    expect(long.text.length).toBeGreaterThan(250 * 1024);
  });

  test('is cut at a paragraph’s end', () => {
    const lines = Array.from({ length: 4000 }, (_, n) => `Line ${n} ${'of the story '.repeat(8)}.`);
    const { text, truncated } = documentText({ lead: lines.join('\n\n') }, fields);
    expect(truncated).toBe(true);
    expect(text.endsWith('.')).toBe(true);
    expect(lines).toContain(text.split('\n\n').at(-1));
  });

  test('reads a value beyond the bounds of markup all the same', () => {
    const { text } = documentText(
      { zone: [{ __component: 'a.b', html: `${'<b>'.repeat(400)}Deep &amp; odd` }] },
      fields,
    );
    expect(text).toContain('Deep');
    const huge = documentText(
      { zone: [{ __component: 'a.b', html: `<p>${'word '.repeat(300_000)}</p>` }] },
      fields,
    );
    expect(huge.truncated).toBe(true);
    expect(huge.text.length).toBeGreaterThan(250 * 1024);
  });

  test('rich text is read as HTML where it is HTML', () => {
    expect(documentText({ lead: '<p>A <b>bold</b></p><p>start_here_</p>' }, fields).text).toBe(
      'A bold\n\nstart_here_',
    );
  });

  test('a span over several segments is found in each', () => {
    const document = documentText(data, fields);
    const from = document.text.indexOf('rst.');
    expect(locate(document, [from, document.text.indexOf('cond.')])).toEqual([
      { field: 'body', block: 0, start: 2, end: 6 },
      { field: 'body', block: 2, start: 0, end: 2 },
    ]);
  });

  test('never throws, and every segment lies within the text', () => {
    fc.assert(
      fc.property(
        fc.record({
          lead: fc.jsonValue(),
          body: fc.jsonValue(),
          parts: fc.jsonValue(),
          zone: fc.jsonValue(),
        }),
        (value) => {
          const { text, segments } = documentText(value, fields);
          expect(segments.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        },
      ),
    );
  });
});
