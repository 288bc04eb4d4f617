import type { Manifest } from '../frame/manifest.js';

/** 家人代办, as staff confirm it. */
export const dependants: Manifest = [
  {
    path: '/dependants',
    title: 'dependants.title',
    opens: 'works',
    menu: { section: 'people', order: 30, icon: 'carryOut' },
    page: async () => (await import('./dependants-page.js')).DependantsPage,
  },
];
