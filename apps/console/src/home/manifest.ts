import type { Manifest } from '../frame/manifest.js';

/** 首页. */
export const home: Manifest = [
  {
    path: '/',
    title: 'nav.home',
    opens: 'anybody',
    menu: { section: 'desk', order: 10, icon: 'home' },
    bar: { of: ['visitor', 'member'], order: 1, icon: 'home', words: 'nav.home' },
    early: true,
    page: async () => (await import('./home-page.js')).HomePage,
  },
  { path: '/items', title: 'resident.items', opens: 'signedIn', page: async () => (await import('./items-page.js')).ItemsPage },
  { path: '/call', title: 'resident.call', opens: 'signedIn', page: async () => (await import('./call-page.js')).CallPage },
  { path: '/resident', title: 'resident.title', opens: 'signedIn', page: async () => (await import('./resident-page.js')).ResidentPage },
];
