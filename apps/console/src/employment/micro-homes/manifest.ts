import type { Manifest } from '../../frame/manifest.js';

/** 妇女微家, as women see it. */
export const microHomes: Manifest = [
  {
    path: '/micro-homes',
    title: 'microHome.title',
    opens: 'signedIn',
    menu: { section: 'work', order: 40, icon: 'microHome', shown: ({ onStaff }) => !onStaff },
    page: async () => (await import('./homes-page.js')).HomesPage,
  },
  {
    path: '/micro-homes/:id',
    title: 'microHome.title',
    opens: 'signedIn',
    parent: '/micro-homes',
    page: async () => (await import('./home-page.js')).HomePage,
  },
  {
    path: '/micro-homes/needs/:id',
    title: 'microHome.title',
    opens: 'signedIn',
    parent: '/micro-homes',
    page: async () => (await import('./need-page.js')).NeedPage,
  },
];
