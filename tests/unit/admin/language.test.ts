import { tellLanguage } from '../../../admin/src/language';

const cookies: string[] = [];
const at = (protocol: string): void => {
  Object.assign(globalThis, {
    window: { location: { protocol } },
    document: {
      set cookie(value: string) {
        cookies.push(value);
      },
    },
  });
};

afterEach(() => {
  cookies.length = 0;
});

/** An admin whose actions set the language that they name. */
const admin = () => {
  let locale = 'en';
  const store = { getState: () => ({ admin_app: { language: { locale } } }), dispatch: () => undefined };
  const dispatch = tellLanguage()(store as never)((action: unknown) => {
    locale = (action as { locale?: string }).locale ?? locale;
    return 'done';
  });
  return (action: { locale?: string }) => dispatch(action);
};

test('the admin tells its language with its first action, and when it changes', () => {
  at('http:');
  const act = admin();
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
  at('https:');
  admin()({});
  expect(cookies).toEqual(['newsroom-language=en; path=/; samesite=lax; secure']);
});
