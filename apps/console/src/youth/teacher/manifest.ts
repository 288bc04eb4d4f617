import type { Manifest } from '../../frame/manifest.js';

/** 我的课堂. It opens without a network. */
export const teacher: Manifest = [
  {
    path: '/classes',
    title: 'youth.classes',
    opens: 'anybody',
    menu: { section: 'youth', order: 20, icon: 'book', shown: ({ teaches }) => teaches },
    page: async () => (await import('./classes-page.js')).ClassesPage,
  },
  {
    path: '/classes/:id',
    title: 'youth.register',
    opens: 'anybody',
    parent: '/classes',
    page: async () => (await import('./register-page.js')).RegisterPage,
  },
];
