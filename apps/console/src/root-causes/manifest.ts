import type { Manifest } from '../frame/manifest.js';

/** 未诉先办: what comes back, and its cause. */
export const rootCauses: Manifest = [
  {
    path: '/root-causes',
    title: 'rootCause.title',
    opens: 'works',
    menu: { section: 'cases', order: 30, icon: 'retweet' },
    page: async () => (await import('./root-causes-page.js')).RootCausesPage,
  },
  {
    path: '/root-causes/:id',
    title: 'rootCause.title',
    opens: 'works',
    parent: '/root-causes',
    page: async () => (await import('./root-cause-page.js')).RootCausePage,
  },
];
