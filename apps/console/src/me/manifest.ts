import type { Manifest } from '../frame/manifest.js';

/** 我的: where everything of one's own begins. */
export const me: Manifest = [
  {
    path: '/me',
    title: 'me.title',
    opens: 'signedIn',
    menu: { section: 'desk', order: 30, icon: 'user' },
    bar: { of: ['member'], order: 5, icon: 'user', words: 'nav.me' },
    page: async () => (await import('./me-page.js')).MePage,
  },
];
