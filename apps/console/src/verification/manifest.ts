import type { Manifest } from '../frame/manifest.js';

/** 实名认证. */
export const verification: Manifest = [
  {
    path: '/verify',
    title: 'verify.title',
    opens: 'signedIn',
    parent: '/account',
    page: async () => (await import('./verify-page.js')).VerifyPage,
  },
];
