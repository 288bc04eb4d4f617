import type { Manifest } from '../../frame/manifest.js';

/** Papers and links by which a job is made known. */
export const sharing: Manifest = [
  {
    path: '/jobs/:id/share',
    title: 'sharing.title',
    opens: 'signedIn',
    parent: '/jobs/:id',
    page: async () => (await import('./share-page.js')).SharePage,
  },
  {
    path: '/posters',
    title: 'sharing.hanging',
    opens: 'oversees',
    parent: '/employment',
    page: async () => (await import('./still-hanging-page.js')).StillHangingPage,
  },
];
