import { documentPath } from '../../../admin/src/links';

describe('the way to a document', () => {
  const of = { uid: 'api::front.front', documentId: 'abc', locale: null };

  it('leads to its form, in its language', () => {
    expect(documentPath({ ...of, single: false })).toBe(
      '/content-manager/collection-types/api::front.front/abc',
    );
    expect(documentPath({ ...of, single: false, locale: 'be' })).toBe(
      '/content-manager/collection-types/api::front.front/abc?plugins[i18n][locale]=be',
    );
  });

  it('leads to the form of a single type, which names no document', () => {
    expect(documentPath({ ...of, single: true, locale: 'be' })).toBe(
      '/content-manager/single-types/api::front.front?plugins[i18n][locale]=be',
    );
  });
});
