import fc from 'fast-check';
import { findTurns } from '../../server/src/analysis/turns';

const read = (lines: string[]) => {
  const text = lines.join('\n');
  return findTurns(text).map(({ role, speaker, start, end }) => [role, speaker, text.slice(start, end)]);
};

describe('labelled transcripts', () => {
  it('gives each turn its words without the label', () => {
    expect(
      read([
        'Anna Berg: Who built the mill?',
        'Tom Lind: My aunt did, with two spades.',
        'Anna Berg: Alone?',
      ]),
    ).toEqual([
      ['question', 'Anna Berg', 'Who built the mill?'],
      ['answer', 'Tom Lind', 'My aunt did, with two spades.'],
      ['question', 'Anna Berg', 'Alone?'],
    ]);
  });

  it.each([
    [['Q: Is it cold?', 'A: Only in May.'], 'Q', 'A'],
    [['Q. Is it cold?', 'A. Only in May.'], 'Q', 'A'],
    [['Вопрос: Там холодно?', 'Ответ: Только в мае.'], 'Вопрос', 'Ответ'],
    [['Пытанне: Там холадна?', 'Адказ: Толькі ў маі.'], 'Пытанне', 'Адказ'],
    [['Корреспондент: Там холодно?', 'Ковш: Только в мае.'], 'Корреспондент', 'Ковш'],
    [['Карэспандэнт: Там холадна?', 'Коўш: Толькі ў маі.'], 'Карэспандэнт', 'Коўш'],
    [['**Host:** Is it cold?', '**Lind:** Only in May.'], 'Host', 'Lind'],
    [['— Журналист: Там холодно?', '— Пётр Ковш: — Только в мае.'], 'Журналист', 'Пётр Ковш'],
  ])('reads %j', (lines, asks, answers) => {
    const turns = read(lines);
    expect(turns.map((turn) => turn.slice(0, 2))).toEqual([
      ['question', asks],
      ['answer', answers],
    ]);
    expect(turns[1]?.[2]).toMatch(/^(Only in May|Только в мае|Толькі ў маі)\.$/);
  });

  it('knows one speaker by several labels', () => {
    const turns = read([
      'Anna Berg: Who rings the bell?',
      'Tom Lind: Whoever wakes first. That is usually the goat.',
      'Berg: And on Sundays?',
      'T. Lind: On Sundays the goat sleeps in, so I do it.',
      'AB: Do people complain?',
      'TL: They wave from the windows, which may be a complaint.',
    ]);
    expect(turns.map(([role]) => role)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  it('takes unlabelled paragraphs into the answer, and leaves introduction, headings and credits out', () => {
    expect(
      read([
        'The bell of Hollow Lane has been silent for a year.',
        'Q: Why was it silent?',
        'Lind: The rope broke.',
        'Then the winter broke.',
        'A new rope',
        'We rang it again in April, and two dogs fainted.',
        'Q: Who paid?',
        'Lind: Nobody dared to ask.',
        'Interview by Anna Berg',
        'More stories on page nine.',
      ]),
    ).toEqual([
      ['question', 'Q', 'Why was it silent?'],
      ['answer', 'Lind', 'The rope broke.\nThen the winter broke.'],
      ['answer', 'Lind', 'We rang it again in April, and two dogs fainted.'],
      ['question', 'Q', 'Who paid?'],
      ['answer', 'Lind', 'Nobody dared to ask.'],
    ]);
  });

  it('finds questions that carry no label before answers that do', () => {
    const turns = read([
      'Did the flood reach the attic?',
      'Lind: It reached the hats.',
      'Tell us about the morning after.',
      'Lind: Silence, and a trout in the piano.',
    ]);
    expect(turns).toEqual([
      ['question', null, 'Did the flood reach the attic?'],
      ['answer', 'Lind', 'It reached the hats.'],
      ['question', null, 'Tell us about the morning after.'],
      ['answer', 'Lind', 'Silence, and a trout in the piano.'],
    ]);
  });

  it('lets unlabelled answers follow labelled questions', () => {
    expect(
      read([
        'Q: Is the kiln hot?',
        'It has been hot since 1904.',
        'Q: And the potter?',
        'He cools down on Mondays.',
      ]),
    ).toEqual([
      ['question', 'Q', 'Is the kiln hot?'],
      ['answer', null, 'It has been hot since 1904.'],
      ['question', 'Q', 'And the potter?'],
      ['answer', null, 'He cools down on Mondays.'],
    ]);
  });

  it('waits for the words when a label has a line of its own', () => {
    expect(read(['Q:', 'Is it deep?', 'Lind:', 'Deep enough.']).map((turn) => turn[2])).toEqual([
      'Is it deep?',
      'Deep enough.',
    ]);
  });
});

describe('unlabelled transcripts', () => {
  it('reads dashes on both sides, an invitation included', () => {
    const turns = read([
      '— Вы пришли сюда мальчишкой?',
      '— Мне было девять, и я соврал, что десять.',
      '— Расскажите о первом дне.',
      '— Меня послали за ведром пара. Я искал его до вечера.',
      '— И нашли?',
      '— Конечно. Его прятали в котельной.',
    ]);
    expect(turns.map(([role]) => role)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
    ]);
    expect(turns[3]?.[2]).toBe('Меня послали за ведром пара. Я искал его до вечера.');
  });

  it('reads dashes on the questions alone', () => {
    const turns = read([
      '— Ці бачыце вы мора?',
      'Бачу кожную раніцу.',
      'І кожны вечар.',
      '— А зімой?',
      'Зімой яно бачыць мяне.',
    ]);
    expect(turns).toEqual([
      ['question', null, 'Ці бачыце вы мора?'],
      ['answer', null, 'Бачу кожную раніцу.\nІ кожны вечар.'],
      ['question', null, 'А зімой?'],
      ['answer', null, 'Зімой яно бачыць мяне.'],
    ]);
  });

  it('reads paragraphs that ask somebody', () => {
    const turns = read([
      'What do you count at night?',
      'I count the lamps of the other villages, and I worry when one is missing.',
      'Who taught you?',
      'My grandfather. He counted wolves, so I have the easier job.',
      'Would you leave?',
      'Only if the lamps did, and they seem rather attached to their houses.',
    ]);
    expect(turns.map(([role]) => role)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });
});

describe('what is no transcript', () => {
  it.each([
    [
      'a headline',
      ['Lind: the bell must ring', 'The council met on Monday. It heard the sexton and two goats.'],
    ],
    [
      'one label in a narrative',
      ['The council met.', 'Note: the minutes are public.', 'It heard the sexton and voted twice.'],
    ],
    ['page furniture', ['Photo: Anna Berg', 'Date: Monday', 'Place: the old school', 'Contacts: none']],
    [
      'a list of headlines',
      ['Lind: the bell must ring', 'Berg: no money for ropes', 'Lind: goats are innocent'],
    ],
    [
      'an explainer',
      [
        'What is a weir?',
        'A weir is a low dam.',
        'Who owns it?',
        'The county owns it.',
        'Is it safe?',
        'Mostly it is.',
      ],
    ],
    [
      'dash dialogue of a story',
      ['— Ты куда? — спросил Ковш.', '— Домой, — ответила Анна.', '— Зачем? — удивился он.'],
    ],
    [
      'a narrative with a rhetorical question',
      ['The bell is silent.', 'Why?', 'The rope broke, and the ropemaker has retired.'],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines)).toEqual([]);
  });

  it('keeps the headline of a real transcript out of it', () => {
    const turns = read([
      'Lind: the bell must ring',
      'Q: Why now?',
      'Lind: Because the goat is tired.',
      'Q: Is it?',
      'Lind: It told me.',
    ]);
    expect(turns[0]).toEqual(['question', 'Q', 'Why now?']);
    expect(turns).toHaveLength(4);
  });
});

it('keeps turns inside the text, in order and apart, whatever it reads', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Q: Why?',
      'A: Because.',
      'Anna Berg: So?',
      '— Как вы?',
      '— Так.',
      'Lind:',
      '**Who are you?**',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      let last = 0;
      for (const { start, end } of findTurns(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
