import { read } from './read';

describe('English: what stands in marks and is no speech', () => {
  test.each([
    'They watched the film “Northern Harbour” twice.',
    'He read “The Sea and the Stone” on the train.',
    'The so-called “green harbour” stays a dream.',
    'A project named “Union Bridge” is under way.',
    'Robots bring the “smart” factory to the coast.',
    'The satellite carries local "stuff" on a foreign platform.',
    'In an interview with "Seagull" of the Harbour Service, the minister spoke of trade.',
    'Brand spoke on Radio Nord’s “Morning Coast” about the ferry.',
    'The tag <pier id="northern harbour light"> was left in the text.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('reported speech without marks is none either', () => {
    expect(read('He noted that the dam holds. According to him, the town is safe.')).toEqual([]);
  });

  test('a headline’s single marks', () => {
    expect(read('Brand: ‘Green harbour’ stays a dream\n\n“The ferry sails,” Brand said.')).toHaveLength(1);
  });
});

describe('English: short speech', () => {
  test.each([
    '“No,” said Brand.',
    'Brand said “no.”',
    'The crowd chanted, “Build it!”',
    '“Why?” asked Brand.',
  ])('%s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('Russian: what stands in marks and is no speech', () => {
  test.each([
    'Фильм «Северный берег» показали дважды.',
    'Депутаты приняли закон «О морских портах».',
    'Рабочие завода «Маяк» получили ордена «За заслуги».',
    'Партия «Новый берег» победила на выборах.',
    'Так называемый «зелёный порт» остался мечтой.',
    'Компания «Маяк» сообщила, что откроет новый цех.',
    'Он работает по специальности «судовой механик».',
    'Эти данные передали в газету «Берег», сообщил Орлов.',
    'Министр сообщил, что порт становится «умным».',
  ])('%s', (text) => {
    expect(read(text, 'ru')).toEqual([]);
  });
});

describe('Belarusian: what stands in marks and is no speech', () => {
  test.each([
    'Фільм «Паўночны бераг» паказалі двойчы.',
    'Завод «Маяк» атрымаў ордэн «За заслугі».',
    'Так званы «зялёны порт» застаўся марай.',
    'Кампанія «Маяк» паведаміла, што адкрые новы цэх.',
    'Газета «Бераг» выйшла ў панядзелак.',
  ])('%s', (text) => {
    expect(read(text, 'be')).toEqual([]);
  });
});

describe('a language without a grammar of its own', () => {
  test('whole sentences in marks are quotes, names are none', () => {
    const quotes = read(
      '« Le pont est ouvert depuis lundi », a dit Marie Dupont du journal « Le Quai ».',
      'fr',
    );
    expect(quotes.map((quote) => quote.words)).toEqual([['Le pont est ouvert depuis lundi']]);
  });
});

describe('kinds', () => {
  test('whole sentences are direct, fragments partial', () => {
    expect(read('“The dam holds,” Brand said.')[0]?.kind).toBe('direct');
    expect(read('Brand said the dam was “strong enough for us.”')[0]?.kind).toBe('partial');
    expect(read('Орлов заявил, что плотина «выдержит любую воду».', 'ru')[0]?.kind).toBe('partial');
    expect(read('Арлоў сказаў: «Плаціна вытрымае».', 'be')[0]?.kind).toBe('direct');
  });
});
