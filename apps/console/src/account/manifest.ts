import type { Manifest } from '../frame/manifest.js';

/** 我的账号. */
export const account: Manifest = [
  {
    path: '/account',
    parent: '/me',
    title: 'account.title',
    opens: 'signedIn',
    page: async () => (await import('./account-page.js')).AccountPage,
  },
];
