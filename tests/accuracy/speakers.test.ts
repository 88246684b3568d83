import { join } from 'node:path';
import { createAnalyst, detectLanguage, findOccasion } from '../../server/src/analysis';
import { parseInterview, readInterviews, scoreInterview, summarise } from './score';

const FLOOR = 0.95;

const interviews = readInterviews(join(__dirname, 'interviews'));
const analyst = createAnalyst({ taxonomy: [] });
const scores = interviews.map((interview) => scoreInterview(interview, analyst.analyze(interview)));

const LANGUAGES = ['en', 'ru', 'be'];

afterAll(() => console.info(LANGUAGES.map((language) => summarise(scores, language).table).join('\n\n')));

describe.each(LANGUAGES)('interviews in %s', (language) => {
  const { rate } = summarise(scores, language);
  const errors = scores
    .filter((score) => score.language === language)
    .flatMap(({ interview, errors }) => errors.map((error) => `${interview}: ${error}`));

  it(`resolves the person and finds the exact boundaries of at least ${100 * FLOOR} %`, () => {
    expect({ rate, errors: rate >= FLOOR ? [] : errors }).toEqual({ rate: expect.any(Number), errors: [] });
  });
});

describe.each(interviews.map((interview) => [interview.id, interview] as const))('%s', (_, interview) => {
  it('is recognised: language, outlet, who answers and who asks', () => {
    const { text, title, language, outlet, interviewees, interviewers } = interview;
    expect(detectLanguage(text)).toBe(language);
    expect(findOccasion(text, title, language)).toEqual({ outlet, interviewees, interviewers });
  });
});

describe('the scorer', () => {
  const interview = parseInterview({
    id: 'tiny',
    language: 'en',
    title: '',
    outlet: null,
    interviewees: [],
    interviewers: [],
    paragraphs: ['“[[Anna Berg|she|We swam,]]” she said, “[[+|and sank.]]”', '“[[-|Nobody knows.]]”'],
  });

  it('takes the markup out and keeps the places', () => {
    expect(interview.text).toBe('“We swam,” she said, “and sank.”\n“Nobody knows.”');
    expect(interview.quotes).toEqual([
      { name: 'Anna Berg', mention: 'she', spans: [[1, 9], [22, 31]] },
      { name: null, mention: null, spans: [[34, 47]] },
    ]); // prettier-ignore
  });

  it('counts a wrong boundary, a wrong person and a false alarm', () => {
    const quote = (spans: [number, number][], name: string | null) => ({
      kind: 'direct' as const,
      spans,
      text: '',
      speaker: { mention: 'she', mentionSpan: null, name },
      cue: null,
      cueSpan: null,
      rule: 'test',
      repaired: false,
      confidence: 1,
    });
    const right = [quote([[1, 9], [22, 31]], 'Anna Berg'), quote([[34, 47]], null)]; // prettier-ignore
    expect(scoreInterview(interview, { quotes: right })).toMatchObject({
      gold: 3,
      exact: 3,
      person: 3,
      rate: 1,
      errors: [],
    });
    const wrong = [
      quote([[1, 8]], 'Anna Berg'),
      quote([[22, 31]], 'Tom Lind'),
      quote([[34, 47]], 'Tom Lind'),
    ];
    expect(scoreInterview(interview, { quotes: wrong })).toMatchObject({
      gold: 3,
      exact: 2,
      person: 0,
      rate: 0,
    });
    expect(scoreInterview(interview, { quotes: wrong }).errors).toHaveLength(4);
  });
});
