import type { MessageKey } from './text';

/** The pages of the plugin, as paths below its own. */
export interface Section {
  path: '' | 'queue' | 'topics' | 'people' | 'history' | 'work' | 'rates';
  title: MessageKey;
}

interface Allowed {
  canRead?: boolean;
  canImport?: boolean;
}

/** The pages that a role may open, in the order of the navigation. */
export const sectionsFor = (desk: Allowed, rates: Allowed): Section[] => [
  ...(desk.canRead || desk.canImport ? [{ path: '', title: 'nav.import' } as const] : []),
  ...(desk.canRead
    ? ([
        { path: 'queue', title: 'queue.title' },
        { path: 'topics', title: 'nav.topics' },
        { path: 'people', title: 'nav.people' },
        { path: 'history', title: 'nav.history' },
        { path: 'work', title: 'work.title' },
      ] as const)
    : []),
  ...(rates.canRead ? [{ path: 'rates', title: 'nav.rates' } as const] : []),
];
