import type { Manifest } from '../frame/manifest.js';

/** 身边事: what is published of cases around. */
export const nearby: Manifest = [
  {
    path: '/nearby',
    title: 'nearby.title',
    opens: 'anybody',
    menu: { section: 'cases', order: 45, icon: 'place' },
    bar: { of: ['visitor', 'member'], order: 2, icon: 'place', words: 'nav.nearby' },
    page: async () => (await import('./nearby-page.js')).NearbyPage,
  },
];
