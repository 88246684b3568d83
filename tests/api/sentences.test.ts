/** What the server says to editors, each in the language of their admin; programs are answered in English. */
import type { LiveQuote } from '../../server/src/desk/contract';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, QUOTE, type Editor } from './newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

const RATE = 'plugin::newsroom.rate';
const RATES = ['plugin::newsroom.rates.read', 'plugin::newsroom.rates.edit'];

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', [
    ...editorGrants(boot.strapi),
    ...editorGrants(boot.strapi, [RATE]),
    ...RATES.map((action) => ({ action })),
  ]);
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const setLanguage = (preferedLanguage: string | null) =>
  boot.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage } });

beforeEach(() => setLanguage('ru'));

/** A published interview, one of whose approved quotes no longer reads as the article does. */
const changed = async (): Promise<string> => {
  const documentId = await editor.create();
  await editor.publish(documentId).expect(200);
  await editor
    .update(documentId, { body: blocks(replaced('grown threefold', 'grown fourfold')) })
    .expect(200);
  return documentId;
};

const ENGLISH = /\b(the|was|not|this|is|its|of)\b/i;
const withoutQuotations = (sentence: string): string => sentence.replace(/«[^«»]*»/g, '');

describe('a Russian admin', () => {
  test('is told in Russian why a document is not published, with both wordings', async () => {
    const documentId = await changed();
    const { body } = await editor.publish(documentId).expect(400);
    expect(body.error.message).toBe(
      `Не опубликовано: «${TITLE}». Одобренная цитата (Helena Marsh) гласит ` +
        '«Our electricity exports have grown threefold, and the grid is ready for more,», а в статье теперь ' +
        '«Our electricity exports have grown fourfold, and the grid is ready for more,». ' +
        'Верните прежние слова или нажмите «Взять слова из статьи».',
    );
    expect(body.error.details).toMatchObject({ code: 'newsroom.quotes', documentId });
  });

  test('and why a quote or an embargoed interview is not', async () => {
    const documentId = await editor.create({
      title: 'Later',
      body: blocks(),
      embargoUntil: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const embargo = await editor.publish(documentId).expect(400);
    expect(embargo.body.error.message).toMatch(/^На «Later» действует эмбарго до \d{4}-/);
    const [first] = (await editor.state(documentId)).quotes;
    const { body } = await editor
      .send('post', `/content-manager/collection-types/${QUOTE}/${first?.documentId}/actions/publish`, {})
      .expect(400);
    expect(body.error.message).toBe(
      `Цитата «${first?.text}» не опубликована: она ещё не одобрена. Одобрите её в боковой панели статьи.`,
    );
  });

  test('reads there what a quote waits for, of saved text and of text that is being typed', async () => {
    const body = blocks(replaced('“Our electricity exports', 'Our electricity exports'));
    const documentId = await editor.create({ title: TITLE, body });
    const state = await editor.state(documentId);
    const waiting = 'В статье нет открывающей кавычки: проверьте, где начинается цитата, и одобрите.';
    expect(state.quotes.filter(({ repaired }) => repaired).map((quote) => quote.waiting)).toEqual([waiting]);
    expect(state.warnings.map(({ message }) => message).join(' ')).toMatch(
      /^Опубликовано 0 цитат, ждёт 1\. «The energy ministry expects the second t…»: В статье нет открывающей/,
    );
    const live = await editor
      .send('post', `/newsroom/subjects/${INTERVIEW}/live`, { values: { title: TITLE, body } })
      .expect(200);
    expect(
      live.body.quotes.filter((quote: LiveQuote) => quote.repaired).map((quote: LiveQuote) => quote.waiting),
    ).toEqual([waiting]);
  });

  test('is refused a decision in Russian', async () => {
    const documentId = await editor.create();
    const path = `/newsroom/subjects/${INTERVIEW}/${documentId}/quotes`;
    const make = async (exact: string): Promise<string> =>
      (await editor.send('post', path, { exact, prefix: '', suffix: '' }).expect(400)).body.error.message;
    expect(await make(' – ')).toBe('Сначала выделите в статье слова цитаты.');
    expect(await make('words that stand nowhere')).toBe(
      'В сохранённой статье нет этих слов. Сохраните её и выделите их снова.',
    );
    expect(await make('Our electricity exports have grown threefold')).toMatch(
      /^Эти слова уже относятся к цитате «Our electricity/,
    );
    const gone = await editor.quote('none', 'approve').expect(404);
    expect(gone.body.error.message).toBe('Этой цитаты больше нет. Обновите страницу.');
  });

  test('reads in Russian what an import left out, and why it is refused', async () => {
    const preview = async (source: string) =>
      (await editor.send('post', '/newsroom/imports/preview', { source })).body;
    const { warnings } = await preview(`${TITLE}\n\nShare on Facebook\n\n${PARAGRAPHS.join('\n\n')}`);
    expect(warnings).toEqual([
      { code: 'furniture', message: 'Не взято (кнопки «поделиться»): «Share on Facebook».' },
    ]);
    expect((await preview(' ')).error.message).toBe('Текста нет. Сначала вставьте статью.');
  });

  test('sees in Russian what is wrong with each field of a topic', async () => {
    const topic = { name: ' ', vocabulary: { en: [{ term: '*' }, { term: 'sun', weight: 7 }] } };
    const { body } = await editor.send('post', '/newsroom/vocabulary/topics', { topic }).expect(400);
    const messages = body.error.details.errors.map(({ message }: { message: string }) => message);
    expect(messages).toEqual(
      expect.arrayContaining(['Теме нужно название.', 'Здесь должно быть число от 0 до 1.']),
    );
    expect(messages.filter((message: string) => ENGLISH.test(message))).toEqual([]);
  });

  test('and of a rate that is typed', async () => {
    const { body } = await editor
      .send('post', '/newsroom/rates/manual', { base: 'USD', counter: 'usd', value: 'much' })
      .expect(400);
    const messages = body.error.details.errors.map(({ message }: { message: string }) => message);
    expect(messages).toContain('«usd» — не код валюты по ISO 4217. Напишите три буквы, например USD.');
    expect(messages).toContain('Напишите курс числом больше нуля, например 3,08.');
    expect(messages.filter((message: string) => ENGLISH.test(message))).toEqual([]);
  });

  test('reads in Russian what was kept in English, and what nobody knows as it stands', async () => {
    const row = {
      bank: 'nbrb',
      base: 'USD',
      counter: 'BYN',
      nominal: 1,
      value: '30.8',
      publishedOn: null,
      revision: 1,
      fetchedAt: new Date().toISOString(),
      review: 'quarantined',
    };
    const reasons = {
      '2026-03-17': 'It is 900 % away from 3.08 on 2026-03-16.',
      '2026-03-18': 'It looks odd.',
    };
    for (const [effectiveDate, reason] of Object.entries(reasons))
      await boot.strapi.db.query(RATE).create({ data: { ...row, effectiveDate, reason } });
    const { body } = await editor.send('get', '/newsroom/rates').expect(200);
    expect(body.quarantine.map(({ reason }: { reason: string }) => reason)).toEqual([
      'Отличие от 3.08 на 2026-03-16 — 900 %.',
      'It looks odd.',
    ]);
  });
});

describe('the language', () => {
  const refusal = async (cookie = ''): Promise<string> => {
    const request = editor.send('post', '/newsroom/imports/preview', { source: ' ' });
    return (await (cookie ? request.set('cookie', cookie) : request).expect(400)).body.error.message;
  };

  test('is Belarusian where a profile says so', async () => {
    await setLanguage('be');
    expect(await refusal()).toBe('Тэксту няма. Спачатку ўстаўце артыкул.');
    const { body } = await editor.publish(await changed()).expect(400);
    expect(withoutQuotations(body.error.message).replace('Helena Marsh', '')).not.toMatch(/[a-z]/i);
  });

  test('is what the admin shows where a profile names none', async () => {
    await setLanguage(null);
    expect(await refusal()).toBe('There is no text. Paste an article first.');
    expect(await refusal('newsroom-language=ru')).toBe('Текста нет. Сначала вставьте статью.');
    await setLanguage('en');
    expect(await refusal('newsroom-language=ru')).toBe('There is no text. Paste an article first.');
  });

  test('is English to an API token, also beside a Russian admin', async () => {
    const token = await boot.apiToken('full-access');
    const send = (method: 'post' | 'put', path: string, data: object) =>
      boot.request[method](path)
        .auth(token, { type: 'bearer' })
        .set('cookie', 'newsroom-language=ru')
        .set('accept-language', 'ru')
        .send({ data });
    const body = (paragraphs: string[]) => paragraphs.map((text) => ({ heading: '', text }));
    const created = await send('post', '/api/articles', { title: TITLE, body: body(PARAGRAPHS) }).expect(201);
    const { documentId } = created.body.data;
    await boot.strapi.db
      .query(QUOTE)
      .updateMany({ where: { subjectType: ARTICLE, subjectId: documentId }, data: { review: 'approved' } });
    const refused = await send('put', `/api/articles/${documentId}`, {
      body: body(replaced('grown threefold', 'grown fourfold')),
    }).expect(400);
    expect(refused.body.error.message).toMatch(
      /^“Marsh: .*” was not published\. The approved quote by Helena Marsh reads “Our electricity/,
    );
  });
});
