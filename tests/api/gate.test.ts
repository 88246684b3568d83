/** One writing gate: what is stored is clean, within bounds and true to the article, through whichever door it came. */
import { bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  QUOTE,
  READER_ACTIONS,
  TOPIC,
  type Editor,
} from './newsroom';
import { blocks, replaced, TITLE } from './story';

const WIDGET = 'plugin::newsroom.rate-widget';
const ARTICLE = 'api::article.article';
const RLO = '\u202e';

let boot: Boot;
let editor: Editor;
let token: string;

type Row = Record<string, unknown> & { id: number; documentId: string };

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic([...READER_ACTIONS, 'plugin::newsroom.interview.analysis']);
  editor = await createEditor(boot);
  token = await boot.apiToken('full-access');
});
afterAll(() => boot?.destroy());

const rowOf = (uid: string, documentId: string, published = false): Promise<Row> =>
  boot.strapi.db.query(uid).findOne({
    where: {
      documentId,
      ...([INTERVIEW, QUOTE].includes(uid) && { publishedAt: published ? { $notNull: true } : null }),
    },
    populate: uid === QUOTE ? { interview: true, speaker: true } : undefined,
  });

const quotesOf = (documentId: string, published = false): Promise<Row[]> =>
  boot.strapi.db.query(QUOTE).findMany({
    where: { subjectId: documentId, publishedAt: published ? { $notNull: true } : null },
    orderBy: { order: 'asc' },
  });

const documents = (uid: string) => boot.strapi.documents(uid as never) as never as Documents;
interface Documents {
  create(params: object): Promise<Row>;
  update(params: object): Promise<Row>;
  clone(params: object): Promise<{ documentId: string; entries: Row[] }>;
  publish(params: object): Promise<{ entries: Row[] }>;
}

const cm = (uid: string, documentId = '', rest = '') =>
  `/content-manager/collection-types/${uid}${documentId && `/${documentId}`}${rest}`;

const messageOf = ({ body }: { body: { error?: { message?: string } } }): string => body.error?.message ?? '';

const publishedInterview = async (): Promise<{ documentId: string; quotes: Row[] }> => {
  const documentId = await editor.create();
  await editor.publish(documentId).expect(200);
  return { documentId, quotes: await quotesOf(documentId) };
};

const FORGED = 'We built the roof in one day, drunk.';

describe('what readers see of a quote is its own words', () => {
  test('publish with a body, update, status published, clone and code are refused what the article does not carry', async () => {
    const { quotes } = await publishedInterview();
    const [quote] = quotes as [Row];
    const { documentId, text } = quote;
    const forged = { text, display: FORGED };
    const answers = [
      await editor.send('post', cm(QUOTE, documentId, '/actions/publish'), forged),
      await editor.send('put', cm(QUOTE, documentId), forged),
      await editor.send('post', cm(QUOTE, `clone/${documentId}`), { display: FORGED }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toContain('Readers may see the quote’s own words only');
    }
    for (const params of [{}, { status: 'published' }]) {
      await expect(documents(QUOTE).update({ documentId, data: forged, ...params })).rejects.toThrow(
        /own words/,
      );
    }
    await expect(documents(QUOTE).clone({ documentId, data: { display: FORGED } })).rejects.toThrow(
      /own words/,
    );
    await expect(
      documents(QUOTE).create({
        data: {
          text,
          display: FORGED,
          subjectType: INTERVIEW,
          subjectId: quote.subjectId,
          subjectLocale: 'en',
        },
      }),
    ).rejects.toThrow(/own words/);
    for (const published of [false, true])
      expect((await rowOf(QUOTE, documentId, published)).display).toBe(quote.display);
  });

  test('a form of its words is taken and becomes public', async () => {
    const { quotes } = await publishedInterview();
    const [{ documentId, text }] = quotes as [Row];
    const display = `… [w]${String(text).slice(1).replace(/,$/, '')}`;
    await editor.send('post', cm(QUOTE, documentId, '/actions/publish'), { display }).expect(200);
    expect((await rowOf(QUOTE, documentId, true)).display).toBe(display);
  });

  test('speaker and reporting words as printed must be printed; a role is free text, on one line and clean', async () => {
    const { quotes } = await publishedInterview();
    const [{ documentId }] = quotes as [Row];
    for (const data of [{ mention: 'Bruno Forger' }, { cue: 'lied through her teeth' }]) {
      const answer = await editor.send('put', cm(QUOTE, documentId), data);
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toContain('does not stand in the article');
    }
    await editor
      .send('put', cm(QUOTE, documentId), { mention: 'Minister Helena Marsh', cue: 'said' })
      .expect(200);
    await editor.send('put', cm(QUOTE, documentId), { speakerRole: `mini${RLO}ster\nof tides` }).expect(200);
    expect((await rowOf(QUOTE, documentId)).speakerRole).toBe('minister of tides');
    await editor.send('put', cm(QUOTE, documentId), { speakerRole: 'x'.repeat(256) }).expect(400);
  });

  test('a row that was forged past the gate waits, and goes with no publishing, alone or in bulk', async () => {
    const documentId = await editor.create();
    const [quote] = (await quotesOf(documentId)) as [Row];
    await boot.strapi.db
      .query(QUOTE)
      .update({ where: { id: quote.id }, data: { display: FORGED, review: 'approved' } });
    await editor
      .send('post', cm(INTERVIEW, '', '/actions/bulkPublish'), { documentIds: [documentId] })
      .expect(200);
    const shown = await quotesOf(documentId, true);
    expect(shown).toHaveLength(6);
    expect(JSON.stringify(shown)).not.toContain('drunk');
    const state = await editor.state(documentId);
    expect(state.quotes[0]).toMatchObject({
      public: false,
      waiting: expect.stringMatching(/^Readers would see other words/),
    });
    const alone = await editor.send('post', cm(QUOTE, quote.documentId, '/actions/publish'), {});
    expect(alone.status).toBe(400);
    expect(messageOf(alone)).toContain('readers would see other words');
  });

  test('altered words may stand in the draft, with their own display, and are never public', async () => {
    const { documentId: interview, quotes } = await publishedInterview();
    const [{ documentId }] = quotes as [Row];
    await editor.send('put', cm(QUOTE, documentId), { text: FORGED }).expect(200);
    expect(await rowOf(QUOTE, documentId)).toMatchObject({
      text: FORGED,
      display: FORGED,
      integrity: 'missing',
    });
    await editor.send('post', cm(QUOTE, documentId, '/actions/publish'), {}).expect(400);
    await editor.publish(interview);
    expect(JSON.stringify(await quotesOf(interview, true))).not.toContain('drunk');
  });

  test('a copy has nobody’s approval, no machine’s word of its own, and no public version', async () => {
    const { quotes } = await publishedInterview();
    const [quote] = quotes as [Row];
    const data = {
      review: 'approved',
      featured: true,
      rule: 'forged',
      confidence: 1,
      integrity: 'verbatim',
      anchor: { spans: [] },
    };
    const copy = await documents(QUOTE).clone({ documentId: quote.documentId, data, status: 'published' });
    const row = await rowOf(QUOTE, copy.documentId);
    expect(row).toMatchObject({
      review: 'suggested',
      featured: false,
      rule: quote.rule,
      anchor: quote.anchor,
    });
    expect(await rowOf(QUOTE, copy.documentId, true)).toBeNull();
  });

  test('a quote stays with its article', async () => {
    const [one, other] = [await publishedInterview(), await publishedInterview()];
    const [quote] = one.quotes as [Row];
    await documents(QUOTE).update({
      documentId: quote.documentId,
      data: { subjectId: other.documentId, interview: { documentId: other.documentId } },
    });
    const row = await rowOf(QUOTE, quote.documentId);
    expect(row.subjectId).toBe(one.documentId);
    expect(row.interview).toMatchObject({ documentId: one.documentId });
    await documents(INTERVIEW).update({ documentId: other.documentId, data: { quotes: [quote.documentId] } });
    expect((await rowOf(QUOTE, quote.documentId)).interview).toMatchObject({ documentId: one.documentId });
  });
});

describe('a quote published by itself', () => {
  test('carries the public text around it, and not a word of the draft', async () => {
    const { documentId, quotes } = await publishedInterview();
    const quote = quotes.find(({ text }) => String(text).startsWith('Our electricity'))!;
    const edited = replaced('open next year. “Our', 'open on SECRETDAY. “Our').map((text) =>
      text.replace('she noted.', 'she noted in SECRETPLACE.'),
    );
    await editor.update(documentId, { body: blocks(['SECRETHEAD.', ...edited]) }).expect(200);
    await boot.strapi.db.query(QUOTE).updateMany({
      where: { documentId: quote.documentId, publishedAt: null },
      data: { cue: 'noted in SECRETPLACE', mention: 'SECRETNAME' },
    });
    expect(JSON.stringify((await rowOf(QUOTE, quote.documentId)).anchor)).toContain('SECRET');
    const answer = await editor.send('post', cm(QUOTE, quote.documentId, '/actions/publish'), {}).expect(200);
    expect(answer.status).toBe(200);
    const row = await rowOf(QUOTE, quote.documentId, true);
    expect(JSON.stringify(row)).not.toContain('SECRET');
    expect(row).toMatchObject({ cue: 'noted', mention: 'she', integrity: 'verbatim' });
    const { body } = await boot.request.get('/api/newsroom/quotes?pagination[pageSize]=100').expect(200);
    expect(JSON.stringify(body)).not.toMatch(/SECRET|"anchor"/);
    await boot.request.get('/api/newsroom/quotes?filters[anchor][$contains]=x').expect(400);
    const analysis = await boot.request.get(`/api/newsroom/interviews/${documentId}/analysis`).expect(200);
    expect(analysis.body.data?.quotes ?? analysis.body.quotes).toHaveLength(7);
  });

  test('publishing twice publishes nothing anew', async () => {
    const { documentId } = await publishedInterview();
    const ids = (await quotesOf(documentId, true)).map(({ id }) => id);
    await editor.publish(documentId).expect(200);
    expect((await quotesOf(documentId, true)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an address is one that readers may follow', () => {
  const BAD = [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://x.example',
    '/relative',
    'mailto:a@example.org',
  ];
  test.each(BAD)('%j', async (sourceUrl) => {
    const documentId = await editor.create();
    const answer = await editor.update(documentId, { sourceUrl });
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain('must start with https:// or http://');
    await editor.publish(documentId, { sourceUrl }).expect(400);
    await editor.clone(documentId, { title: 'Copy', sourceUrl }).expect(400);
    await expect(documents(INTERVIEW).create({ data: { title: 'Code', sourceUrl } })).rejects.toThrow(
      /https/,
    );
    await expect(documents(INTERVIEW).clone({ documentId, data: { sourceUrl } })).rejects.toThrow(/https/);
    expect((await rowOf(INTERVIEW, documentId)).sourceUrl).toBeNull();
  });

  test('an honest one passes', async () => {
    const documentId = await editor.create({ title: 'Linked', sourceUrl: 'https://example.org/a' });
    expect((await rowOf(INTERVIEW, documentId)).sourceUrl).toBe('https://example.org/a');
  });
});

describe('a copy', () => {
  const SCRIPT = 'Fine <script>alert(1)</script> words';

  test('is clean, whether its caller or its source brought the dirt', async () => {
    const made = await documents(ARTICLE).create({
      data: { title: 'Clean', lead: 'Plain words', body: [{ heading: 'One', text: 'More words' }] },
    });
    const stored = async (documentId: string) =>
      JSON.stringify(
        await boot.strapi.db.query(ARTICLE).findMany({ where: { documentId }, populate: { body: true } }),
      );
    const given = await documents(ARTICLE).clone({
      documentId: made.documentId,
      data: { lead: SCRIPT, title: `Ti${RLO}tle`, body: [{ heading: `H${RLO}`, text: SCRIPT }] },
    });
    expect(await stored(given.documentId)).not.toMatch(/<script|\u202e/);
    expect(await stored(given.documentId)).toContain('words');

    await boot.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId: made.documentId }, data: { lead: SCRIPT } });
    await boot.strapi.db
      .query('shared.section')
      .updateMany({ where: { text: 'More words' }, data: { text: SCRIPT } });
    expect(await stored(made.documentId)).toContain('<script');
    const copied = await documents(ARTICLE).clone({ documentId: made.documentId, data: {} });
    expect(await stored(copied.documentId)).not.toContain('<script');
    await documents(ARTICLE).publish({ documentId: made.documentId });
    expect(await stored(made.documentId)).not.toContain('<script');
    expect(await stored(made.documentId)).toContain('"heading":"One"');
  });

  test('of an interview takes no forged rate and no address that runs, from its source or its caller', async () => {
    const documentId = await editor.create();
    const rate = {
      base: 'USD',
      counter: 'BYN',
      amount: '1',
      rate: '9.9999',
      derived: false,
      bank: 'nbrb',
      date: '2026-03-17',
      effectiveDate: '2026-03-17',
      from: [
        {
          base: 'USD',
          counter: 'BYN',
          nominal: 1,
          value: '9.9999',
          effectiveDate: '2026-03-17',
          revision: 1,
        },
      ],
    };
    await expect(documents(INTERVIEW).clone({ documentId, data: { rates: [rate] } })).rejects.toThrow(
      /does not stand on what nbrb published/,
    );
    await editor.clone(documentId, { title: 'Copy', rates: [rate] }).expect(400);
    await boot.strapi.db.query(INTERVIEW).updateMany({
      where: { documentId },
      data: { rates: JSON.stringify([rate]), sourceUrl: 'javascript:alert(1)', byline: `By${RLO}line` },
    });
    const copy = await documents(INTERVIEW).clone({ documentId, data: {} });
    expect(await rowOf(INTERVIEW, copy.documentId)).toMatchObject({
      rates: [],
      sourceUrl: null,
      byline: 'Byline',
    });
    await editor.publish(documentId).expect(200);
    expect(await rowOf(INTERVIEW, documentId, true)).toMatchObject({ sourceUrl: null, byline: 'Byline' });
  });
});

test('a copy holds the lists that its caller gave, and nothing of its source between them', async () => {
  const person = await documents(PERSON).create({ data: { name: 'Two Names', aliases: ['One', 'Two'] } });
  await boot.strapi.db.query(PERSON).updateMany({
    where: { documentId: person.documentId },
    data: { aliases: JSON.stringify(['One', null, 7]) },
  });
  const copy = await documents(PERSON).clone({
    documentId: person.documentId,
    data: { name: 'Other', aliases: ['Three'] },
  });
  expect((await rowOf(PERSON, copy.documentId)).aliases).toEqual(['Three']);
  const documentId = await editor.create({ title: TITLE, corrections: [{ a: 1 }, { b: 2 }], body: blocks() });
  const short = await documents(INTERVIEW).clone({
    documentId,
    data: { corrections: [{ c: 3 }], body: blocks(['One line.']) },
  });
  expect(await rowOf(INTERVIEW, short.documentId)).toMatchObject({ corrections: [{ c: 3 }] });
  expect(((await rowOf(INTERVIEW, short.documentId)).body as unknown[]).length).toBe(1);
});

describe('names and labels', () => {
  test.each([
    [
      INTERVIEW,
      {
        title: `Ti${RLO}tle`,
        byline: `By\u2066line\u2069`,
        outlet: `Out\u200blet`,
        standfirst: `St${RLO}and`,
      },
    ],
    [
      PERSON,
      {
        name: `Na${RLO}me`,
        role: `Ro\u202ale`,
        organisation: `Or\u0000g`,
        aliases: [`Al${RLO}ias`, 'Other\nName'],
      },
    ],
    [TOPIC, { name: `Hou${RLO}sing`, slug: 'housing', names: { en: `Hou${RLO}sing` }, vocabulary: {} }],
    [
      WIDGET,
      {
        label: `La${RLO}bel`,
        slug: 'label',
        labels: { ru: `Ме${RLO}тка` },
        base: 'USD',
        counter: 'EUR',
        bank: 'ecb',
      },
    ],
  ])('of %s hold nothing that readers do not see', async (uid, data) => {
    const { documentId } = await documents(uid).create({ data });
    const copy = await documents(uid).clone({
      documentId,
      data: { ...('slug' in data && { slug: `${data.slug}-2` }) },
    });
    for (const id of [documentId, copy.documentId])
      expect(JSON.stringify(await rowOf(uid, id))).not.toMatch(
        /[\u0000\u200b\u202a-\u202e\u2066-\u2069]|\\u0000|\\n/,
      );
  });
});

describe('people', () => {
  const BROKEN: [string, unknown][] = [
    ['null in it', [null]],
    ['a number', [1]],
    ['an object', [{}]],
    ['no list', 'x'],
    ['an empty name', ['']],
    ['a name that nobody sees', ['\u200b\u202e']],
    ['too many', Array.from({ length: 101 }, (_, n) => `Name ${n}`)],
    ['one too long', ['x'.repeat(256)]],
    ['a tower of marks', [`a${'\u0301'.repeat(200_000)}`]],
    ['text that holds a broken list', '[null]'],
  ];

  test.each(BROKEN)('aliases are refused: %s', async (_, aliases) => {
    for (const answer of [
      await editor.send('post', cm(PERSON), { name: 'Olga Brandt', slug: 'olga-x', aliases }),
    ]) {
      expect(answer.status).toBe(400);
      expect(messageOf(answer).length).toBeGreaterThan(10);
    }
    await expect(documents(PERSON).create({ data: { name: 'Olga Brandt', aliases } })).rejects.toThrow();
  });

  test('JSON may come as text', async () => {
    const { documentId } = await documents(PERSON).create({
      data: { name: 'Tom Reed', aliases: '["T. Reed"]' },
    });
    expect((await rowOf(PERSON, documentId)).aliases).toEqual(['T. Reed']);
  });

  test('a name too long is refused with a sentence', async () => {
    const answer = await editor.send('post', cm(PERSON), { name: 'x'.repeat(256) });
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain('longer than 255');
  });

  test('rows that were written past the gate stop no analysis', async () => {
    const { documentId } = await documents(PERSON).create({ data: { name: 'Broken Row' } });
    for (const [, aliases] of BROKEN) {
      await boot.strapi.db
        .query(PERSON)
        .updateMany({ where: { documentId }, data: { aliases: JSON.stringify(aliases) } });
      await documents(PERSON).update({ documentId, data: { role: 'row' } });
      const interview = await editor.create();
      expect((await editor.state(interview)).quotes).toHaveLength(7);
      await boot.strapi.db.query(INTERVIEW).deleteMany({ where: { documentId: interview } });
    }
  });
});

describe('topics', () => {
  const term = { term: 'harbour' };
  test.each([
    [
      'too many words',
      { vocabulary: { en: Array.from({ length: 10_001 }, () => term) } },
      /at most 10000 terms/,
    ],
    [
      'too many languages',
      {
        names: Object.fromEntries(
          Array.from({ length: 201 }, (_, n) => [
            String.fromCharCode(97 + (n % 26)) + String.fromCharCode(97 + Math.floor(n / 26)),
            'x',
          ]),
        ),
      },
      /more than 200 languages/,
    ],
    ['too long a word', { vocabulary: { en: [{ term: 'x'.repeat(256) }] } }, /at most 255/],
    ['too long a name in a language', { names: { en: 'x'.repeat(256) } }, /at most 255/],
    [
      'too many neighbours',
      { vocabulary: { en: [{ ...term, requires: Array.from({ length: 201 }, () => 'x') }] } },
      /at most 200/,
    ],
  ])('%s', async (_, data, message) => {
    const answer = await editor.send('post', cm(TOPIC), {
      name: 'Much',
      slug: 'much',
      vocabulary: {},
      ...data,
    });
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(message);
    await expect(
      documents(TOPIC).create({ data: { name: 'Much', slug: 'much', vocabulary: {}, ...data } }),
    ).rejects.toThrow(message);
  });

  test('a row that was written past the gate stops no analysis', async () => {
    const { documentId } = await documents(TOPIC).create({
      data: { name: 'Bad', slug: 'bad', vocabulary: {} },
    });
    for (const vocabulary of [
      [null],
      'x',
      { en: 'x' },
      { en: [null] },
      { en: [{ term: 1 }] },
      { en: [{ term: `a${'\u0301'.repeat(100_000)}` }] },
    ]) {
      await boot.strapi.db
        .query(TOPIC)
        .updateMany({ where: { documentId }, data: { vocabulary: JSON.stringify(vocabulary) } });
      await documents(TOPIC).update({ documentId, data: { suggestOnly: false } });
      const interview = await editor.create();
      const state = await editor.state(interview);
      expect(state.quotes).toHaveLength(7);
      expect(state.topics.length).toBeGreaterThan(0);
      await boot.strapi.db.query(INTERVIEW).deleteMany({ where: { documentId: interview } });
    }
  });
});

describe('what a document holds has an end', () => {
  const deep = JSON.parse(`${'['.repeat(5_000)}1${']'.repeat(5_000)}`);
  test.each([
    ['corrections too deep', { corrections: deep }, /nested deeper/],
    [
      'corrections too many',
      { corrections: Array.from({ length: 1_001 }, () => 1) },
      /more than 1000 entries/,
    ],
    ['readouts too large', { readouts: ['x'.repeat(200_001)] }, /holds more than/],
    ['an outlet too long', { outlet: 'x'.repeat(256) }, /longer than 255/],
    ['a byline that is no text', { byline: { a: 1 } }, /must be text/],
    ['a body too deep', { body: deep }, /nested deeper/],
    [
      'people too many',
      { interviewees: { connect: Array.from({ length: 1_001 }, (_, id) => ({ id })) } },
      /more than 1000 entries/,
    ],
  ])('%s', async (_, data, message) => {
    await expect(documents(INTERVIEW).create({ data: { title: TITLE, ...data } })).rejects.toThrow(message);
  });

  test('a document keeps its first 1,000 quotes and says so', async () => {
    const many = Array.from(
      { length: 1_010 },
      (_, n) => `“The barge number ${n} came in before the ice and left in spring,” Olga Brandt said.`,
    );
    const documentId = await editor.create({ title: 'Barges', body: blocks(many) });
    const quotes = await quotesOf(documentId);
    expect(quotes).toHaveLength(1_000);
    expect(quotes.at(-1)?.text).toContain('number 999 ');
    const state = await editor.state(documentId);
    expect(state.warnings.map(({ message }) => message).join(' ')).toContain('at most 1000 quotes');
    await expect(
      documents(QUOTE).create({
        data: { text: 'ice', subjectType: INTERVIEW, subjectId: documentId, subjectLocale: 'en' },
      }),
    ).rejects.toThrow(/at most 1000 quotes/);
  });
});

test('REST with a full-access token passes the same gate', async () => {
  const answer = await boot.request
    .post('/api/articles')
    .auth(token, { type: 'bearer' })
    .send({ data: { title: `Ti${RLO}tle`, lead: 'A <script>alert(1)</script> word' } });
  expect(answer.status).toBe(201);
  expect(JSON.stringify(answer.body)).not.toMatch(/<script|\u202e/);
  const long = await boot.request
    .post('/api/articles')
    .auth(token, { type: 'bearer' })
    .send({ data: { title: 'x'.repeat(256) } });
  expect(long.status).toBe(400);
  expect(messageOf(long)).toContain('longer than 255');
});
