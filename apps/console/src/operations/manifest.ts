import type { Manifest } from '../frame/manifest.js';

/** What did not work behind the pages. */
export const operations: Manifest = [
  {
    path: '/operations',
    title: 'operations.title',
    opens: 'operates',
    menu: { section: 'system', order: 10, icon: 'alert' },
    page: async () => (await import('./problems-page.js')).ProblemsPage,
  },
];
