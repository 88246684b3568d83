import type { Core } from '@strapi/types';
import { optionFlaw } from '../../../server/src/config';
import { parseArticle } from '../../../server/src/importing';
import { readTopics } from '../../../server/src/analysis/topics/validation';
import { checkObservation, type Observation } from '../../../server/src/exchange';
import { decode } from '../../../server/src/exchange/formats/text';
import { readJson } from '../../../server/src/exchange/formats/json';
import { row, rows } from '../../../server/src/exchange/formats/records';
import { createFetcher } from '../../../server/src/fetching';
import { redirectTarget } from '../../../server/src/fetching/redirect';
import { listenForLanguage, retell } from '../../../server/src/sentences';

let stop: (() => void) | null = null;

const readAs = (preferedLanguage: string): void => {
  const request = { state: { auth: { strategy: { name: 'admin' } }, user: { preferedLanguage } } };
  stop = listenForLanguage({ requestContext: { get: () => request } } as unknown as Core.Strapi);
};
afterEach(() => stop?.());

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
};

const reply = (text: string, status = 200) => ({ status, bytes: new TextEncoder().encode(text) });

const rate = (change: Partial<Observation>): Observation => ({
  base: 'USD',
  counter: 'BYN',
  nominal: 1,
  value: '3.08',
  effectiveDate: '2026-03-17',
  publishedOn: null,
  ...change,
});

const doubt = (change: Partial<Observation>, before: Observation | null = null): string => {
  const bank = { currency: 'BYN' };
  const found = checkObservation(rate(change), { bank, today: '2026-03-17', before, limit: '0.2' });
  if (!found) throw new Error('This rate looks right.');
  return found;
};

describe('what the ground floor says', () => {
  test('stays as it is in English', () => {
    expect(retell('USD stands on both sides.')).toBe('USD stands on both sides.');
  });

  test('is passed on as it stands where no catalog knows it', () => {
    readAs('ru');
    expect(retell('An old sentence of another version.')).toBe('An old sentence of another version.');
    expect(retell('')).toBe('');
  });

  test('of a rate that looks wrong', () => {
    readAs('ru');
    expect(retell(doubt({ value: '30.8' }, rate({ effectiveDate: '2026-03-16' })))).toBe(
      'Отличие от 3.08 на 2026-03-16 — 900 %.',
    );
    expect(retell(doubt({ base: 'QQQ' }))).toBe('QQQ — неизвестная валюта.');
    expect(retell(doubt({ base: 'BYN' }))).toBe('BYN стоит с обеих сторон.');
    expect(retell(doubt({ counter: 'RUB' }))).toBe('USD в RUB — не дело этого банка: его курсы в BYN.');
    expect(retell(doubt({ value: '0' }))).toBe('Курс должен быть больше нуля, а здесь 0.');
    expect(retell(doubt({ effectiveDate: '2027-01-01' }))).toBe('2027-01-01 — слишком далеко впереди.');
  });

  test('of what a run at a bank brought', () => {
    readAs('ru');
    expect(retell('3 new rates, 1 correction, 22 waiting for an editor; the newest is for 2026-03-17.')).toBe(
      '3 новых курса, 1 исправление, 22 ждут редактора; последний день — 2026-03-17.',
    );
    expect(retell('Nothing new; the newest is for no day yet.')).toBe(
      'Ничего нового; последний день — пока никакой.',
    );
    stop?.();
    readAs('be');
    expect(retell('5 new rates; the newest is for 2026-03-17.')).toBe(
      '5 новых курсаў; апошні дзень — 2026-03-17.',
    );
  });

  test('of work that outlived its request', () => {
    readAs('ru');
    expect(retell('This document is not saved in this language yet.')).toBe(
      'Этот документ ещё не сохранён на этом языке.',
    );
    expect(retell('Your role may not update this kind of document. Ask an administrator.')).toBe(
      'Ваша роль не позволяет изменять такие документы. Обратитесь к администратору.',
    );
    expect(retell('The work broke off; the server’s log says why. Start it again.')).toBe(
      'Работа прервалась; причина записана в журнале сервера. Начните заново.',
    );
  });

  test('of a bank that answers what it should not', () => {
    readAs('ru');
    expect(retell(messageOf(() => decode(reply('', 503), 'utf-8')))).toBe('Банк ответил со статусом 503.');
    expect(retell(messageOf(() => decode(reply(''), 'utf-8')))).toBe('Банк прислал пустой ответ.');
    expect(retell(messageOf(() => readJson(reply('<h1>Rejected. Sorry.</h1>'))))).toBe(
      'Ответ — не JSON; он начинается с «<h1>Rejected. Sorry.</h1>».',
    );
    expect(retell(messageOf(() => rows(null, 'rates')))).toBe('В ответе нет списка: rates.');
    expect(retell(messageOf(() => row(null, 'rate')))).toBe('В ответе нет нужного: rate.');
  });

  test('of an address that is not fetched', async () => {
    readAs('ru');
    const fetcher = createFetcher({ userAgent: 'test' });
    const refusal = async (address: string): Promise<string> =>
      fetcher.get(address).then(
        () => 'fetched',
        (error: Error) => retell(error.message),
      );
    expect(await refusal('ftp://bank.example/')).toBe(
      'Запроса по адресу на bank.example не было: разрешены только http и https.',
    );
    expect(await refusal('http://bank.example:8080/')).toBe(
      'Запроса по адресу на bank.example не было: порт 8080 — не 80 и не 443.',
    );
    expect(await refusal('http://127.0.0.1/')).toBe(
      'Запроса по адресу на 127.0.0.1 не было: это не общедоступный адрес.',
    );
    await fetcher.close();
  });

  test.each([
    ['https://elsewhere.example/', 'на другой сервер, elsewhere.example'],
    ['http://bank.example/', 'с https на открытый http'],
    ['https://:0:0', 'по неверному адресу'],
  ])('of a bank that redirects to %s', (location, whereto) => {
    readAs('ru');
    const refused = messageOf(() => redirectTarget(new URL('https://bank.example'), 301, location));
    expect(retell(refused)).toBe(`bank.example перенаправляет ${whereto}; перенаправление не выполнено.`);
  });

  test('of a pasted article, whose own words stay what they are', () => {
    readAs('ru');
    const { warnings } = parseArticle(
      `Headline of it\n\nShare on Facebook\n\nWords of the article, which say something. ${'And more. '.repeat(30)}`,
    );
    expect(warnings.map(({ message }) => retell(message))).toEqual([
      'Не взято (кнопки «поделиться»): «Share on Facebook».',
    ]);
    expect(retell('Left out as a date line: “USD stands on both sides.”.')).toBe(
      'Не взято (строка с датой): «USD stands on both sides.».',
    );
    expect(retell(messageOf(() => parseArticle('  ')))).toBe('Текста нет. Сначала вставьте статью.');
  });

  test('of every mistake in a topic', () => {
    readAs('be');
    const said: string[] = [];
    const wrong = {
      slug: 'A b',
      name: ' ',
      names: { english: 'x', en: 3 },
      parent: 5,
      threshold: 2,
      enabled: 'yes',
      iptc: 'x',
      wikidataId: 'x',
      colour: 'red',
      vocabulary: { en: [{ term: '*a' }, { term: '!' }, 'x', { term: 'a', requires: 'x' }], ru: 'x' },
    };
    readTopics(
      [wrong, { slug: 'a', name: 'A', parent: 'a' }, { slug: 'a', name: 'B', parent: 'z' }],
      (_, message) => said.push(message),
    );
    readTopics('x', (_, message) => said.push(message));
    readTopics(['x', { slug: 'q', name: 'Q', names: 'x', vocabulary: 'x' }], (_, message) =>
      said.push(message),
    );
    expect(said.length).toBeGreaterThan(18);
    expect(said.filter((message) => retell(message) === message)).toEqual([]);
    // Not only another wording: no English is left but what the author wrote and the names of fields.
    expect(said.map(retell).filter((message) => /\b(This|must|The|no)\b/.test(message))).toEqual([]);
  });
});

describe('what is wrong with an option', () => {
  test.each<[string, unknown, string]>([
    [
      'quotes.gate',
      'blok',
      '«quotes.gate»: выберите одно из значений: block, warn, off; может быть, «block»?',
    ],
    ['quotes.gate', 1, '«quotes.gate»: выберите одно из значений: block, warn, off.'],
    ['rates.refresh', 'yes', '«rates.refresh»: выберите да или нет.'],
    ['rates.timeout', 5, '«rates.timeout»: целое число миллисекунд от 100 до 60000.'],
    ['rates.jump', '0', '«rates.jump»: доля больше нуля: 0.2 — это пятая часть.'],
    [
      'rates.contact',
      'ж',
      '«rates.contact»: адрес почты или сайта латинскими буквами, не длиннее 200 знаков.',
    ],
    ['rates.banks.ecb.attribution', 1, '«rates.banks.ecb.attribution»: одна строка, не длиннее 300 знаков.'],
    [
      'rates.banks.ecb.daysOff',
      ['x'],
      '«rates.banks.ecb.daysOff»: перечислите дни, например 2026-01-09, не больше 400.',
    ],
    [
      'rates.banks.ecb.currencies',
      ['x'],
      '«rates.banks.ecb.currencies»: перечислите коды валют ISO 4217, например USD, не больше 200.',
    ],
  ])('%s', (name, value, russian) => {
    readAs('ru');
    expect(retell(String(optionFlaw(name, value)))).toBe(russian);
  });
});
