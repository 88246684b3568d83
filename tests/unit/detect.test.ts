import fc from 'fast-check';
import { detectLanguage, primarySubtag } from '../../server/src/analysis/language/detect';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ferry was late again, and nobody on the pier was surprised by it.'],
    ['ru', 'Паром снова опоздал, и никто на пристани этому не удивился.'],
    ['be', 'Паром зноў спазніўся, і ніхто на прыстані не здзівіўся.'],
    ['uk', 'Пором знову запізнився, і ніхто на пристані цьому не здивувався.'],
    ['bg', 'Фериботът отново закъсня и никой на пристанището не беше изненадан, защото времето е същото.'],
    ['de', 'Die Fähre war wieder zu spät, und niemand am Anleger hat sich darüber gewundert oder beschwert.'],
    ['pl', 'Prom znowu się spóźnił i nikt na przystani nie był tym zdziwiony ani specjalnie zmartwiony.'],
    ['fr', 'Le bac était encore en retard, et personne sur le quai ne semblait surpris par cette nouvelle.'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('keeps a Russian article Russian where it names a Belarusian paper', () => {
    const text =
      'Газета «Наша ніва» и журнал «Ўзвышша» перепечатали этот рассказ, а потом его забыли на сорок лет.';
    expect(detectLanguage(text)).toBe('ru');
  });

  it('reads Belarusian by its letters even in a few words', () => {
    expect(detectLanguage('Ўлетку')).toBe('be');
    expect(detectLanguage('Мы жылі ціха')).toBe('be');
  });

  it('takes the language of most letters in a mixed text', () => {
    expect(
      detectLanguage('Компания Northwind Systems открыла в Гродно второй офис и наймёт сорок человек.'),
    ).toBe('ru');
    expect(
      detectLanguage('The word «самовар» is used in the letter, and the reader is expected to know it.'),
    ).toBe('en');
  });

  it('calls a table of English words English, though it has no function words', () => {
    const table =
      'Net profit 12.5 million versus 10.1 million. Gross sales 337 million versus 315 million. Shares outstanding.';
    expect(detectLanguage(table)).toBe('en');
  });

  it('does not guess on short texts: the hint decides, then English', () => {
    expect(detectLanguage('Kino', 'pl')).toBe('pl');
    expect(detectLanguage('Kino')).toBe('en');
    expect(detectLanguage('', 'be-BY')).toBe('be');
    expect(detectLanguage('42 %')).toBe('und');
    expect(detectLanguage('')).toBe('und');
  });

  it('lets the letters overrule a wrong hint', () => {
    expect(detectLanguage('Рака цячэ праз увесь горад, і масты над ёй старыя.', 'en')).toBe('be');
  });

  it('answers for any string with a subtag, and looks at the head of the text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
    const english = 'The harbour was quiet and the boats were home. '.repeat(400);
    expect(detectLanguage(english + 'Гавань была тихой. '.repeat(4000))).toBe('en');
  });
});

describe('primarySubtag', () => {
  it('shortens tags and refuses what is none', () => {
    expect(primarySubtag('EN_us')).toBe('en');
    expect(primarySubtag('be-Cyrl-BY')).toBe('be');
    expect(primarySubtag('english')).toBeUndefined();
    expect(primarySubtag(undefined)).toBeUndefined();
  });
});
