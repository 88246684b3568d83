import { typeText } from '../../../admin/src/importing/article';
import {
  arrive,
  discard,
  EMPTY_PILE,
  exchange,
  finish,
  write,
  type Pile,
} from '../../../admin/src/importing/pile';

const named = (name: string) => ({ id: name, name, article: typeText(`Text of ${name}`) });
const texts = ({ article, waiting }: Pile) => [article.text, ...waiting.map((one) => one.article.text)];

describe('the pile of articles', () => {
  const two = [named('a.txt'), named('b.txt')].reduce(arrive, EMPTY_PILE);

  it('puts the first file into a free field, and the next ones behind it', () => {
    expect(texts(two)).toEqual(['Text of a.txt', 'Text of b.txt']);
    expect(two.name).toBe('a.txt');
    expect(arrive(write(EMPTY_PILE, typeText('  ')), named('c.txt')).article.text).toBe('Text of c.txt');
  });

  it('never overwrites words in the field', () => {
    const typed = arrive(write(EMPTY_PILE, typeText('My own words')), named('a.txt'));
    expect(texts(typed)).toEqual(['My own words', 'Text of a.txt']);
    const swapped = exchange(typed, 'a.txt', 'aside');
    expect(texts(swapped)).toEqual(['Text of a.txt', 'My own words']);
    expect(swapped.waiting).toEqual([{ id: 'aside', name: null, article: typeText('My own words') }]);
    expect(texts(exchange(swapped, 'aside', 'back'))).toEqual(['My own words', 'Text of a.txt']);
    expect(exchange(typed, 'none', 'x')).toBe(typed);
  });

  it('goes on to the next when a draft was made, and ends empty', () => {
    expect(texts(finish(two))).toEqual(['Text of b.txt']);
    expect(finish(finish(two))).toEqual(EMPTY_PILE);
    expect(texts(discard(two, 'b.txt'))).toEqual(['Text of a.txt']);
  });

  it('forgets the name of a file whose words were all deleted', () => {
    expect(write(two, typeText('Changed')).name).toBe('a.txt');
    expect(write(two, typeText('')).name).toBeNull();
  });
});
