import type { Manifest } from '../frame/manifest.js';

/** 网格一张图. */
export const board: Manifest = [
  {
    path: '/board',
    title: 'board.title',
    opens: 'oversees',
    menu: { section: 'cases', order: 40, icon: 'chart' },
    page: async () => (await import('./board-page.js')).BoardPage,
  },
];
