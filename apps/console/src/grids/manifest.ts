import type { Manifest } from '../frame/manifest.js';

/** 网格管理: who works in which grid, and where the grids lie. */
export const grids: Manifest = [
  {
    path: '/grids',
    title: 'grids.title',
    opens: 'appoints',
    menu: { section: 'people', order: 15, icon: 'grids' },
    page: async () => (await import('./grids-page.js')).GridsPage,
  },
  {
    path: '/grids/import',
    title: 'grids.import',
    opens: 'appoints',
    parent: '/grids',
    page: async () => (await import('./import-page.js')).ImportPage,
  },
  {
    path: '/grids/:code',
    title: 'grids.staff',
    opens: 'appoints',
    parent: '/grids',
    page: async () => (await import('./staff-page.js')).StaffPage,
  },
];
