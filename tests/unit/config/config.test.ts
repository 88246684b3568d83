import config, { validateConfig } from '../../../server/src/config';

const withOption = (change: object) => ({ ...config.default(), ...change });

test('the defaults are valid', () => {
  expect(() => validateConfig(config.default())).not.toThrow();
});

test.each([
  [{ quotes: { aprove: 'editor', gate: 'block' } }, 'Did you mean "approve"'],
  [{ quotes: { approve: 'on-publsh', gate: 'block' } }, 'did you mean "on-publish"'],
  [{ qoutes: {} }, 'Did you mean "quotes"'],
  [{ something: true }, 'Known here: subjects, quotes, taxonomy'],
  [{ subjects: { article: { title: 'title', text: ['body'] } } }, 'Write it like "api::article.article"'],
  [{ subjects: { 'api::a.a': { title: 'title', text: [] } } }, 'must list the attributes'],
  [{ subjects: { 'api::a.a': { titel: 'title', text: ['body'] } } }, 'Did you mean "title"'],
  [{ taxonomy: { load: 'yes' } }, 'must be true or false'],
])('%j is refused with the way out', (change, message) => {
  expect(() => validateConfig(withOption(change))).toThrow(message);
});
