import { isMake, makeKeys } from '../../../admin/src/panel/shortcut';

const pressed = (more: Partial<Parameters<typeof isMake>[0]>) => ({
  key: '"',
  code: 'Quote',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: true,
  ...more,
});

describe('the keys that make the selection a quote', () => {
  it('are Ctrl and Shift with the quotation mark, and the Command key on a Mac', () => {
    expect(isMake(pressed({ ctrlKey: true }), false)).toBe(true);
    expect(isMake(pressed({ metaKey: true }), true)).toBe(true);
    expect(isMake(pressed({ metaKey: true }), false)).toBe(false);
    expect(isMake(pressed({ ctrlKey: true }), true)).toBe(false);
    expect(makeKeys(false).aria).toBe("Control+Shift+'");
    expect(makeKeys(true).aria).toBe("Meta+Shift+'");
  });

  it('lie where they lie under every layout', () => {
    expect(isMake(pressed({ ctrlKey: true, key: 'Э' }), false)).toBe(true);
    // French: the mark stands on another key.
    expect(isMake(pressed({ ctrlKey: true, code: 'Digit4', key: "'" }), false)).toBe(true);
  });

  it('are none of those that write or that others use', () => {
    expect(isMake(pressed({}), false)).toBe(false);
    expect(isMake(pressed({ ctrlKey: true, shiftKey: false }), false)).toBe(false);
    // AltGr comes as Ctrl with Alt.
    expect(isMake(pressed({ ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(isMake(pressed({ ctrlKey: true, key: 'S', code: 'KeyS' }), false)).toBe(false);
  });
});
