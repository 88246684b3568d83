// The page speaks the interview's language.
const LABELS = {
  en: {
    readouts: 'Rates as printed',
    quotes: 'Who said what',
    quote: (number) => `Quote ${number}`,
    noQuotes: 'No quotes are public.',
    unnamed: 'Somebody unnamed',
    topics: 'Topics, and the words behind them',
    minutes: (count) => `${count} min read`,
  },
  ru: {
    readouts: 'Курсы, как напечатано',
    quotes: 'Кто что сказал',
    quote: (number) => `Цитата ${number}`,
    noQuotes: 'Опубликованных цитат нет.',
    unnamed: 'Имя не названо',
    topics: 'Темы и слова, которые за них говорят',
    minutes: (count) => `${count} мин чтения`,
  },
  be: {
    readouts: 'Курсы, як надрукавана',
    quotes: 'Хто што сказаў',
    quote: (number) => `Цытата ${number}`,
    noQuotes: 'Апублікаваных цытат няма.',
    unnamed: 'Імя не названа',
    topics: 'Тэмы і словы, якія за іх гавораць',
    minutes: (count) => `${count} хв чытання`,
  },
};

export const labelsOf = (locale) => LABELS[(locale ?? 'en').slice(0, 2)] ?? LABELS.en;
