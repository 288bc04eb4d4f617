import type { Manifest } from '../frame/manifest.js';

/** What the services told somebody. */
export const notices: Manifest = [
  {
    path: '/notices',
    title: 'notices.title',
    opens: 'signedIn',
    menu: { section: 'desk', order: 20, icon: 'bell' },
    bar: { of: ['member'], order: 4, icon: 'bell', words: 'nav.notices' },
    page: async () => (await import('./notices-page.js')).NoticesPage,
  },
];
