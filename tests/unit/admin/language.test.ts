import { tellLanguage } from '../../../admin/src/language';

const cookies: string[] = [];
const pageAt = (protocol: string) => ({
  location: { protocol },
  get cookie() {
    return cookies.join('; ');
  },
  set cookie(value: string) {
    cookies.push(value);
  },
});

afterEach(() => {
  cookies.length = 0;
});

/** An admin whose actions set the language that they name. */
const adminAt = (protocol: string) => {
  let locale = 'en';
  const store = { getState: () => ({ admin_app: { language: { locale } } }), dispatch: () => undefined };
  const reduce = (action: { locale?: string }): string => {
    locale = action.locale ?? locale;
    return 'done';
  };
  return tellLanguage(pageAt(protocol))()(store as never)(reduce as never) as typeof reduce;
};

test('the admin tells its language with its first action, and when it changes', () => {
  const act = adminAt('http:');
  expect(act({})).toBe('done');
  act({ locale: 'ru' });
  act({});
  act({ locale: 'ru' });
  expect(cookies).toEqual([
    'newsroom-language=en; path=/; samesite=lax',
    'newsroom-language=ru; path=/; samesite=lax',
  ]);
});

test('the cookie goes over https alone where the admin came over it', () => {
  adminAt('https:')({});
  expect(cookies).toEqual(['newsroom-language=en; path=/; samesite=lax; secure']);
});
