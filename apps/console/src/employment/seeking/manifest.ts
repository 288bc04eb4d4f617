import type { Manifest } from '../../frame/manifest.js';

/** 找工作. */
export const seeking: Manifest = [
  {
    frame: async () => (await import('./seeking-frame.js')).SeekingFrame,
    opens: 'signedIn',
    pages: [
      {
        path: '/seeking',
        title: 'seeking.title',
        menu: {
          section: 'work',
          order: 20,
          icon: 'search',
          shown: ({ seeks, onStaff, teaches }) => seeks || (!onStaff && !teaches),
        },
        page: async () => (await import('./matches-page.js')).MatchesPage,
      },
      {
        path: '/seeking/applications',
        title: 'page.applications',
        parent: '/seeking',
        page: async () => (await import('./applications-page.js')).ApplicationsPage,
      },
      {
        path: '/seeking/profile',
        title: 'page.profile',
        parent: '/seeking',
        page: async () => (await import('./profile-page.js')).ProfilePage,
      },
      { path: '/seeking/data', title: 'page.data', parent: '/seeking', page: async () => (await import('./data-page.js')).DataPage },
    ],
  },
];
