import type { Manifest } from '../frame/manifest.js';

/** 网格一张图, 驾驶舱. */
export const board: Manifest = [
  {
    path: '/board',
    title: 'board.title',
    opens: 'oversees',
    menu: { section: 'cases', order: 40, icon: 'chart' },
    page: async () => (await import('./board-page.js')).BoardPage,
  },
  {
    path: '/cockpit',
    title: 'cockpit.title',
    opens: 'oversees',
    parent: '/board',
    page: async () => (await import('./cockpit-page.js')).CockpitPage,
  },
];
