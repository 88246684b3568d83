import { resolveSpeakers } from '../../server/src/analysis/quotes/resolve';
import { findTurns } from '../../server/src/analysis/turns';
import type { KnownPerson, Quote, Span } from '../../server/src/analysis';

/**
 * A text in which `{words}` are quoted and `<mention>` is the speaker of the quote nearest to it, as attribution would
 * find them. Answers who speaks, quote by quote.
 */
function speakers(
  language: string,
  marked: string,
  known: KnownPerson[] = [],
  cue: string | null = null,
): (string | null)[] {
  const spans: Span[] = [];
  const mentions: Span[] = [];
  let text = '';
  let open = 0;
  for (const sign of marked) {
    if (sign === '{' || sign === '<') open = text.length;
    else if (sign === '}') spans.push([open, text.length]);
    else if (sign === '>') mentions.push([open, text.length]);
    else text += sign;
  }
  const quotes = spans.map((span, i): Quote => {
    const mention = mentions[i] ?? null;
    return {
      kind: 'direct',
      spans: [span],
      text: text.slice(...span),
      speaker: mention && { mention: text.slice(...mention), mentionSpan: mention, name: null },
      cue,
      cueSpan: null,
      rule: 'test',
      repaired: false,
      confidence: 1,
    };
  });
  return resolveSpeakers(quotes, text, undefined, language, known).map(
    (quote) => quote.speaker?.name ?? null,
  );
}

describe('names', () => {
  it.each([
    [
      'en',
      'Anna Berg came. “{We swam,}” <Berg> said. “{Far,}” <Ms. Berg> added.',
      ['Anna Berg', 'Anna Berg'],
    ],
    ['ru', 'Приехала Анна Лисова. По словам <Лисовой>, «{мост крепкий}».', ['Анна Лисова']],
    ['be', 'Прыехаў Рыгор Няхай. Паводле <Няхая>, «{мост моцны}».', ['Рыгор Няхай']],
  ])('%s: a surname in any case', (language, marked, expected) => {
    expect(speakers(language, marked)).toEqual(expected);
  });

  it('takes the head of a phrase, not the names inside it', () => {
    const lines = 'Anna Berg and Tom Lind met. ';
    expect(speakers('en', `${lines}“{Yes,}” <Berg, who replaced Lind,> said.`)).toEqual(['Anna Berg']);
    expect(speakers('en', `${lines}“{Yes,}” <Berg's brother, Tom Lind,> said.`)).toEqual(['Tom Lind']);
    expect(speakers('en', `${lines}“{Yes,}” <a Berg aide> said.`)).toEqual([null]);
    expect(speakers('en', `${lines}“{Yes,}” <a spokesman for Berg> said.`)).toEqual([null]);
    expect(speakers('ru', 'Пришла Анна Лисова. «{Да}», — сказал <представитель Лисовой>.')).toEqual([null]);
  });

  it('names nobody where two share the surname', () => {
    expect(speakers('en', 'Mary Stone met George Stone. “{Yes,}” <Stone> said.')).toEqual([null]);
  });

  it('leaves institutions without a name', () => {
    expect(
      speakers(
        'en',
        'Anna Berg wrote. “{No,}” <the Ministry of Works> said. “{Never,}” <Harbour Bank> said.',
      ),
    ).toEqual([null, null]);
  });

  it('prefers the name of a known person', () => {
    const known = [{ name: 'Anton Marek', aliases: ['Антон Марек'] }];
    expect(speakers('ru', 'Пришёл Марек. «{Да}», — сказал <Марек>. «{Нет}», — добавил <он>.', known)).toEqual(
      ['Anton Marek', 'Anton Marek'],
    );
  });
});

describe('pronouns', () => {
  it('mean the last subject of their gender', () => {
    expect(
      speakers(
        'en',
        'Anna Berg met Tom Lind on the pier. “{I rowed,}” <she> said. “{I sank,}” <he> said. “{Twice,}” <she> added.',
      ),
    ).toEqual(['Anna Berg', 'Tom Lind', 'Anna Berg']);
  });

  it('prefer the subject to whom it speaks of', () => {
    expect(
      speakers('en', 'Ann Berg thanked everybody, above all Mary Stone. “{It floats,}” <she> said.'),
    ).toEqual(['Ann Berg']);
    expect(speakers('ru', 'Анна Лисова поблагодарила Марию Рощину. «{Плывёт}», — сказала <она>.')).toEqual([
      'Анна Лисова',
    ]);
    expect(speakers('be', 'Пётр Коўш падзякаваў Івану Лапко. «{Плыве}», — сказаў <ён>.')).toEqual([
      'Пётр Коўш',
    ]);
  });

  it('stay with whoever speaks, though others are named in the words', () => {
    expect(
      speakers(
        'en',
        'Tom Lind spoke last. “{Carl Wood built it. Carl Wood sank it,}” <he> said. “{I watched,}” <he> added.',
      ),
    ).toEqual(['Tom Lind', 'Tom Lind']);
  });

  it('learn the gender from titles, roles, endings and verbs', () => {
    expect(speakers('en', 'Actress Quill Dorne met Mr. Sable. “{Hello,}” <she> said.')).toEqual([
      'Quill Dorne',
    ]);
    expect(speakers('ru', 'Встретились Тайра Белова и Огнян Белов. «{Да}», — сказал <он>.')).toEqual([
      'Огнян Белов',
    ]);
  });

  it('name nobody where nobody fits', () => {
    expect(speakers('en', 'Tom Lind and Carl Wood rowed. “{Faster,}” <she> said.')).toEqual([null]);
    expect(speakers('en', '“{Faster,}” <they> said. Tom Lind rowed.')).toEqual([null]);
  });

  it('answer each other across the dashes of a dialogue', () => {
    const dialogue =
      'Пётр Ковш и Иван Лапко сидели.\n— {Холодно,} — сказал <Ковш>.\n— {Не очень,} — ответил <он>.';
    expect(speakers('ru', dialogue, [], 'ответил')).toEqual(['Пётр Ковш', 'Иван Лапко']);
    expect(speakers('ru', dialogue, [], 'сказал')).toEqual(['Пётр Ковш', 'Пётр Ковш']);
  });
});

describe('role nouns', () => {
  it.each([
    ['en', 'Belarusian President Anton Marek met Anna Berg. “{Good,}” <the President> said.', 'Anton Marek'],
    ['en', 'Anna Berg, the mayor of Northport, met Tom Lind. “{Good,}” <the mayor> said.', 'Anna Berg'],
    [
      'en',
      'Tom Lind listened. The actor Carl Wood and the singer Anna Berg met. “{Good,}” <the singer> said.',
      'Anna Berg',
    ],
    [
      'ru',
      'Глава региона Ольга Щерба и тренер Пётр Ковш встретились. «{Хорошо}», — сказала <глава региона>.',
      'Ольга Щерба',
    ],
    ['ru', 'Пришли директор Ольга Щерба и Пётр Ковш. По словам <директора>, «{всё готово}».', 'Ольга Щерба'],
    ['be', 'Прэзідэнт Антон Марэк і Пётр Коўш сустрэліся. «{Добра}», — сказаў <прэзідэнт>.', 'Антон Марэк'],
    [
      'be',
      'Бібліятэкарка Тадзяна Лапко і Пётр Коўш сустрэліся. «{Добра}», — сказала <бібліятэкарка>.',
      'Тадзяна Лапко',
    ],
  ])('%s: %s', (language, marked, expected) => {
    expect(speakers(language, marked)).toEqual([expected]);
  });

  it('tell a minister from a prime minister', () => {
    const lines = 'Prime Minister Anna Berg met Transport Minister Tom Lind. ';
    expect(
      speakers(
        'en',
        `${lines}“{Late,}” <the prime minister> said. “{Later,}” <the transport minister> said.`,
      ),
    ).toEqual(['Anna Berg', 'Tom Lind']);
  });

  it('know a trade that is in no list from the words beside the name', () => {
    expect(speakers('en', 'Tom Lind met the thatcher Anna Berg. “{Dry,}” <the thatcher> said.')).toEqual([
      'Anna Berg',
    ]);
  });

  it('name nobody for somebody new, or where two hold the role', () => {
    const lines = 'Senator Anna Berg met Senator Tom Lind. ';
    expect(speakers('en', `${lines}“{Yes,}” <the senator> said. “{No,}” <another senator> said.`)).toEqual([
      null,
      null,
    ]);
    expect(
      speakers('en', 'Mayor Anna Berg spoke. “{Wet,}” <a fisherman> said. “{Very,}” <the baker> said.'),
    ).toEqual([null, null]);
  });
});

describe('interviews', () => {
  const answer = (span: Span, label: Span | null, text: string): Quote => ({
    kind: 'answer',
    spans: [span],
    text: text.slice(...span),
    speaker: label && { mention: text.slice(...label), mentionSpan: label, name: null },
    cue: null,
    cueSpan: null,
    rule: 'label',
    repaired: false,
    confidence: 1,
  });

  it('gives unlabelled answers to the one who was presented, marked as supplied', () => {
    const text =
      'We met the potter Anna Berg.\nHow are you?\nWarm, thank you, as warm as the kiln.\nDo you bake?\nOnly pots and the odd potato, when it rains.';
    const turns = findTurns(text);
    const quotes = turns
      .filter((turn) => turn.role === 'answer')
      .map((turn) => answer([turn.start, turn.end], null, text));
    expect(resolveSpeakers(quotes, text, undefined, 'en', [], turns).map((quote) => quote.speaker)).toEqual([
      { mention: 'Anna Berg', mentionSpan: null, name: 'Anna Berg' },
      { mention: 'Anna Berg', mentionSpan: null, name: 'Anna Berg' },
    ]);
  });

  it('leaves them open where two were presented', () => {
    const text =
      'We met Anna Berg and Tom Lind.\nHow are you?\nWarm, thank you, as warm as the kiln.\nDo you bake?\nOnly pots and the odd potato, when it rains.';
    const turns = findTurns(text);
    const quotes = turns
      .filter((turn) => turn.role === 'answer')
      .map((turn) => answer([turn.start, turn.end], null, text));
    expect(resolveSpeakers(quotes, text, undefined, 'en', [], turns).map((quote) => quote.speaker)).toEqual([
      null,
      null,
    ]);
  });
});

it('changes nothing but names', () => {
  expect(resolveSpeakers([], 'Anna Berg spoke.', undefined, 'en')).toEqual([]);
});
