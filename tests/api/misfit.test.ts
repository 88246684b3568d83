import { ARTICLE, bootStrapi } from './boot';

// A file of its own: a start that fails leaves Strapi's registries half filled in this process.
test('subjects that do not fit the schemas stop the start with a sentence', async () => {
  await expect(
    bootStrapi({ newsroom: { subjects: { [ARTICLE]: { title: 'title', text: ['topics'] } } } }),
  ).rejects.toThrow(/holds no text/);
});
