import { failureOf, fieldErrorsOf } from '../../../admin/src/failure';
import { interviewPath } from '../../../admin/src/links';

describe('failureOf', () => {
  it('passes the sentence of the server on', () => {
    expect(failureOf({ status: 400, name: 'ValidationError', message: 'Paste an article first.' })).toEqual({
      kind: 'other',
      message: 'Paste an article first.',
      duplicate: null,
    });
  });

  it('knows where the same article stands already', () => {
    const duplicate = { documentId: 'abc', locale: 'ru', title: 'Утро на мельнице' };
    expect(
      failureOf({
        status: 409,
        name: 'ConflictError',
        message: 'Already imported.',
        details: { code: 'newsroom.import.duplicate', duplicate },
      }),
    ).toEqual({ kind: 'duplicate', message: 'Already imported.', duplicate });
  });

  it('tells a request that was refused by its size', () => {
    expect(failureOf({ status: 413, name: 'PayloadTooLargeError', message: 'too large' }).kind).toBe(
      'tooLarge',
    );
  });

  it('passes no browser’s words on where no server answered', () => {
    expect(failureOf({ name: 'TypeError', message: 'Failed to fetch' })).toEqual({
      kind: 'offline',
      message: null,
      duplicate: null,
    });
  });

  it.each([undefined, null, 'boom', 7, {}, { message: '' }, { details: { duplicate: {} } }])(
    'makes no words up for %p',
    (error) => {
      expect(failureOf(error)).toEqual({ kind: 'other', message: null, duplicate: null });
    },
  );
});

describe('fieldErrorsOf', () => {
  it('gives each field its first complaint', () => {
    const errors = [
      { path: ['value'], message: 'Write a number.' },
      { path: ['value'], message: 'Write a short number.' },
      { path: 'expiresOn', message: 'Choose a later day.' },
      { path: [], message: 'No field.' },
      { path: ['base'] },
    ];
    expect(fieldErrorsOf({ status: 400, details: { errors } })).toEqual({
      value: 'Write a number.',
      expiresOn: 'Choose a later day.',
    });
  });

  it.each([undefined, null, {}, { details: null }, { details: { errors: 'none' } }])(
    'finds none in %p',
    (error) => {
      expect(fieldErrorsOf(error)).toEqual({});
    },
  );
});

describe('interviewPath', () => {
  it('opens the language version that was imported', () => {
    expect(interviewPath({ documentId: 'abc', locale: 'be' })).toBe(
      '/content-manager/collection-types/plugin::newsroom.interview/abc?plugins[i18n][locale]=be',
    );
    expect(interviewPath({ documentId: 'abc', locale: null })).not.toContain('?');
  });
});
