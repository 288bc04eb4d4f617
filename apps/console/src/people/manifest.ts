import type { Manifest } from '../frame/manifest.js';

/** Who holds which role. */
export const people: Manifest = [
  { path: '/join', title: 'join.title', opens: 'anybody', page: async () => (await import('./join-page.js')).JoinPage },
  {
    path: '/people',
    title: 'people.title',
    opens: 'appoints',
    menu: { section: 'people', order: 10, icon: 'idcard' },
    page: async () => (await import('./people-page.js')).PeoplePage,
  },
];
