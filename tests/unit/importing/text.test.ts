import fc from 'fast-check';
import { ImportError, parseArticle, type ParsedArticle } from '../../../server/src/importing';
import { blockText } from '../../../server/src/markup';

const paragraphs = (article: ParsedArticle): string[] => article.body.map(blockText);
const codes = (article: ParsedArticle): string[] => article.warnings.map(({ code }) => code);
/** As a mail program wraps: a word that no longer fits opens the next line. */
const wrap = (text: string, width: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
};
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const LONG = [
  'The lighthouse at Skarn has had no keeper since the spring, and the village has not yet agreed who shall light it.',
  'Marta Holm, who repaired its lens three times, offered to climb the stairs herself until the council finds money.',
  '"A dark coast is a promise broken," Holm said. "I would rather keep it with sore knees than break it with a budget."',
  'The council meets again in two weeks, when the fishermen are back and can say what they saw from the water.',
];

describe('plain text', () => {
  test('single line breaks part paragraphs where the text uses them so', () => {
    const article = parseArticle(
      `3.63 ABC\n3,08 ABC\nHolm: A dark coast is a promise broken\n\n${LONG.join('\n')}`,
    );
    expect(article.title).toBe('Holm: A dark coast is a promise broken');
    expect(paragraphs(article)).toEqual(LONG);
    expect(article.text).toBe(LONG.join('\n\n'));
    expect(article.readouts).toEqual([
      { text: '3.63 ABC', value: '3.63', currency: 'ABC' },
      { text: '3,08 ABC', value: '3.08', currency: 'ABC' },
    ]);
    expect(article).toMatchObject({
      standfirst: null,
      byline: null,
      format: 'text',
      language: 'en',
      warnings: [],
    });
  });

  test('blank lines part paragraphs', () => {
    expect(paragraphs(parseArticle(`A lamp for Skarn\n\n${LONG.join('\n\n')}`))).toEqual(LONG);
  });

  test.each([40, 60, 72, 80])('lines wrapped at %d characters are joined again', (width) => {
    const wrapped = LONG.map((line) => wrap(line, width)).join('\n\n');
    expect(paragraphs(parseArticle(`A lamp for Skarn\n\n${wrapped}`))).toEqual(LONG);
  });

  test('wrapped paragraphs without blank lines end where a line is short', () => {
    const wrapped = LONG.map((line) => wrap(line, 42)).join('\n');
    expect(paragraphs(parseArticle(`A lamp for Skarn\n\n${wrapped}`))).toEqual(LONG);
  });

  test('short lines keep their breaks where blank lines part the paragraphs', () => {
    const verse = 'A lamp, a stair, a salted door,\nA keeper who will climb no more.';
    const article = parseArticle(`A lamp for Skarn\n\n${LONG[0]}\n\n${verse}\n\n${LONG[1]}`);
    expect(paragraphs(article)).toEqual([LONG[0], verse, LONG[1]]);
  });

  test('each turn of a transcript stays a paragraph', () => {
    const turns = [
      'Question: Who lights the lamp now?',
      'Answer: Nobody does.',
      'Question: And in winter?',
      'Answer: I will.',
    ];
    const article = parseArticle(`The lamp of Skarn\n\n${turns[0]}\n${turns[1]}\n\n${turns[2]}\n${turns[3]}`);
    expect(paragraphs(article)).toEqual(turns);
  });

  test('lines of dialogue are no list', () => {
    const turns = ['- Кто теперь зажигает маяк?', '- Никто не зажигает.', '- А зимой?', '- Зимой буду я.'];
    const article = parseArticle(`Маяк без смотрителя\n\n${turns.join('\n')}`);
    expect(article.format).toBe('text');
    expect(paragraphs(article)).toEqual(turns);
    expect(article.language).toBe('ru');
  });

  test('bullets and numbers in order are lists', () => {
    const article = parseArticle(
      `What a lamp needs\n\n${LONG[0]}\n\n• oil\n• a wick\n\n${LONG[1]}\n\n1. Climb.\n2. Light.`,
    );
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'list']);
    expect(article.body[1]).toMatchObject({ format: 'unordered', children: [{ type: 'list-item' }, {}] });
    expect(article.body[3]).toMatchObject({ format: 'ordered' });
    expect(article.text).toContain('oil\na wick');
  });

  test('one line is a headline without a text', () => {
    const article = parseArticle('A lamp for Skarn');
    expect(article).toMatchObject({ title: 'A lamp for Skarn', body: [], text: '' });
    expect(codes(article)).toEqual(['no-body']);
  });

  test('a long paragraph lends its first sentence as the title and keeps it', () => {
    const article = parseArticle(`${LONG[1]} ${LONG[0]}`);
    expect(article.title.length).toBeLessThanOrEqual(120);
    expect(LONG[1]!.startsWith(article.title.replace(/…$/, ''))).toBe(true);
    expect(paragraphs(article)).toEqual([`${LONG[1]} ${LONG[0]}`]);
    expect(codes(article)).toEqual(['title']);
  });

  test('the first question of a transcript is no headline', () => {
    const article = parseArticle('Question: Who lights the lamp now?\n\nAnswer: Nobody does.');
    expect(paragraphs(article)).toHaveLength(2);
    expect(codes(article)).toEqual(['title']);
  });

  test('a lost quotation mark is not made up', () => {
    const broken = 'A dark coast is a promise broken," Holm said.';
    expect(parseArticle(`A lamp\n\n${broken}\n\n${LONG[0]}`).text.startsWith(broken)).toBe(true);
  });

  test('says whom the article talked to, and for whom', () => {
    const article = parseArticle(
      `A lamp for Skarn\n\nIn an interview with the magazine "Coastline", lens maker Marta Holm spoke of the lamp.\n\n${LONG[2]}`,
    );
    expect(article.outlet).toBe('Coastline');
    expect(article.interviewees).toEqual(['Marta Holm']);
  });
});

describe('bylines', () => {
  const read = (line: string, at: 'top' | 'bottom') =>
    parseArticle(
      at === 'top'
        ? `A lamp\n\n${line}\n\n${LONG[0]}\n\n${LONG[1]}`
        : `A lamp\n\n${LONG[0]}\n\n${LONG[1]}\n\n${line}`,
    );

  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['BY JANE ROE', 'JANE ROE'],
    ['By Jane Roe and Olav van der Berg, Coastal Courier', 'Jane Roe and Olav van der Berg, Coastal Courier'],
    ['By Jane Roe | Coastal Courier', 'Jane Roe | Coastal Courier'],
    ['Author: Jane Roe', 'Jane Roe'],
    ['Автор: Анна Вереск', 'Анна Вереск'],
    ['Беседовала Анна Вереск', 'Анна Вереск'],
    ['Текст: Анна Вереск, фото: Пётр Лозовой', 'Анна Вереск'],
    ['Аўтар: Ганна Верас', 'Ганна Верас'],
    ['Гутарыла Ганна Верас.', 'Ганна Верас'],
  ])('%s', (line, names) => {
    for (const at of ['top', 'bottom'] as const) {
      const article = read(line, at);
      expect(article.byline).toBe(names);
      expect(paragraphs(article)).toEqual([LONG[0], LONG[1]]);
      expect(article.warnings).toEqual([]);
    }
  });

  test.each([
    'By the autumn the lamp shall burn again.',
    'By Monday it rained.',
    'Text: the council wrote that it would wait. Nobody did.',
    'Автор проекта уехал на север.',
  ])('not: %s', (line) => {
    const article = read(line, 'top');
    expect(article.byline).toBeNull();
    expect(paragraphs(article)).toContain(line);
  });

  test('who asked is known although the credit leaves the body', () => {
    const article = parseArticle(
      'Маяк без смотрителя\n\nВопрос: Кто зажигает маяк?\n\nОтвет: Пока никто, мы ждём совета.\n\nБеседовала Анна Вереск',
    );
    expect(article.interviewers).toEqual(['Анна Вереск']);
    expect(article.text).not.toContain('Вереск');
  });
});

describe('page furniture', () => {
  const at = (line: string) =>
    parseArticle(`Home\nA lamp for Skarn\n${line}\n${LONG[0]}\n${LONG[1]}\n${line}`);

  test.each([
    'Share on Facebook',
    'Tweet',
    'Read also: Ten stairs that nobody climbs',
    'Photo: Olav Berg',
    'We use cookies to make this site better. Accept all cookies',
    'Home / News / Coast',
    '12 March 2024, 10:30',
    'Published: 12.03.2024',
    '1 USD = 3.27 BYN',
    'Поделиться',
    'Читайте также: Десять лестниц',
    'Фото: Олег Берег',
    'Мы используем файлы cookie',
    'Главная › Новости › Берег',
    '12 марта 2024 г., 10:30',
    'Чытайце таксама: Дзесяць лесвіц',
    'Фота: Алег Бераг',
    '12 сакавіка 2024',
    '5 min read',
    '#lighthouse #skarn',
    '© 2024 Coastal Courier. All rights reserved.',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
  ])('is left out and named: %s', (line) => {
    const article = at(line);
    expect(article.title).toBe('A lamp for Skarn');
    expect(paragraphs(article)).toEqual([LONG[0], LONG[1]]);
    expect(codes(article)).toEqual(['furniture', 'furniture', 'furniture']);
    expect(article.warnings[1]!.message).toContain(line);
  });

  test.each([
    'Share prices fell on Monday, and the lamp oil with them.',
    'Home is where the lamp burns.',
    'Photo albums of the keepers burned in 1951.',
    'Cookies were what the keeper baked on Sundays.',
    'In March 2024 the lamp went dark.',
    '1951 was a dark year.',
    'Telegram messages from ships still arrive at the tower.',
    'Главная беда маяка — сырость.',
    'Фотограф снимал маяк всю зиму.',
    'Галоўнае — не спяшацца.',
  ])('is not seen in the story: %s', (line) => {
    const article = at(line);
    expect(paragraphs(article)).toEqual([line, LONG[0], LONG[1], line]);
  });

  test('the headlines below "Read also" go with it', () => {
    const article = parseArticle(
      `A lamp\n\n${LONG.join('\n\n')}\n\nRead also:\n\nTen stairs that nobody climbs\n\nOil is dear again`,
    );
    expect(paragraphs(article)).toEqual(LONG);
    expect(codes(article)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  test('nothing in the middle of the story is touched', () => {
    const article = parseArticle(`A lamp\n\n${LONG[0]}\n\nPhoto: Olav Berg\n\n${LONG[1]}`);
    expect(paragraphs(article)).toEqual([LONG[0], 'Photo: Olav Berg', LONG[1]]);
  });
});

describe('bad input', () => {
  const refusal = (source: string): string => {
    try {
      parseArticle(source);
    } catch (error) {
      if (error instanceof ImportError) return error.reason;
      throw error;
    }
    return 'none';
  };

  test.each([
    ['', 'empty'],
    [' \n\t\n ', 'empty'],
    ['3.63 ABC\n3.08 ABC', 'empty'],
    ['\u0000\u200b\ufeff', 'empty'],
    ['a'.repeat(1024 * 1024 + 1), 'too-large'],
  ])('is refused', (source, reason) => expect(refusal(source)).toBe(reason));

  test('invisible and broken characters go, words stay', () => {
    const article = parseArticle('A la\u0000mp\n\nIt bu\ud800rns\u200b at\u202e night.');
    expect(article).toMatchObject({ title: 'A lamp', text: 'It burns at night.' });
  });

  test('keeps every word of any plain text', () => {
    const line = fc
      .array(
        fc.constantFrom(
          'Lamp',
          'stair',
          'salt,',
          'burns.',
          '"dark"',
          'маяк',
          'ў',
          '1951',
          '—',
          'Holm:',
          '-',
          'by',
        ),
        {
          minLength: 1,
          maxLength: 14,
        },
      )
      .map((list) => list.join(' '));
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n')), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (lines) => {
        const source = `A lamp for Skarn\n\n${lines.map((pair) => pair.join('')).join('')}`;
        const article = parseArticle(source, 'text');
        const left = article.warnings.length + (article.byline ? 1 : 0);
        const read = words(`${article.title} ${article.text}`);
        if (left === 0) expect(read).toEqual(words(source));
        else expect(read.length).toBeLessThanOrEqual(words(source).length);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one line', 'word '.repeat(200_000)],
    ['line breaks', 'a\n'.repeat(500_000)],
    ['short sentences', 'The lamp burns.\n'.repeat(60_000)],
    ['open marks', '"«“'.repeat(300_000)],
    ['names', `By ${'Aa '.repeat(300_000)}`],
    ['labels', 'Aa: '.repeat(250_000)],
    ['bullets', '- a\n'.repeat(250_000)],
    ['combining marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['open tags', '<'.repeat(1_000_000)],
    ['nested tags', `<p>x${'<b></i>'.repeat(15_000)}`],
    ['line breaks in a page', `<p>${'a<br>'.repeat(19_000)}`],
    ['white space in a page', `<p>a${' '.repeat(400_000)}b`],
    ['open comments', '<p>x<!--'.repeat(10_000)],
    ['nested quotes', `# a\n${'> '.repeat(400_000)}b`],
    ['open links', `# a\n\n${'[a]('.repeat(100_000)}`],
    ['a wide table', `# a\n\n${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n${'|b\n'.repeat(2_000)}`],
    ['open emphasis', `# a\n\n${'*a **b '.repeat(60_000)}`],
  ])('%s end within two seconds', (_, source) => {
    const before = process.cpuUsage();
    try {
      expect(parseArticle(source).title).not.toBe('');
    } catch (error) {
      expect((error as { reason?: string }).reason).toMatch(
        /^(?:empty|too-large|too-deep|too-many-elements)$/,
      );
    }
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
