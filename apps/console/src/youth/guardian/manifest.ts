import type { Manifest } from '../../frame/manifest.js';

/** 我的孩子. */
export const guardian: Manifest = [
  {
    frame: async () => (await import('./children-page.js')).ChildrenPage,
    opens: 'signedIn',
    pages: [
      {
        path: '/children',
        title: 'youth.children',
        menu: {
          section: 'youth',
          order: 10,
          icon: 'smile',
          shown: ({ guards, onStaff, teaches }) => guards || (!onStaff && !teaches),
        },
        page: async () => (await import('./family-page.js')).FamilyPage,
      },
      {
        path: '/children/new',
        title: 'page.newChild',
        parent: '/children',
        page: async () => (await import('./new-child-page.js')).NewChildPage,
      },
      {
        path: '/children/places',
        title: 'page.places',
        parent: '/children',
        page: async () => (await import('./places-page.js')).PlacesPage,
      },
      {
        path: '/children/programmes/:id',
        title: 'page.programme',
        parent: '/children/places',
        page: async () => (await import('./programme-page.js')).ProgrammePage,
      },
      {
        path: '/children/pickup',
        title: 'youth.pickup',
        parent: '/children',
        page: async () => (await import('./pickup-page.js')).PickupPage,
      },
      {
        path: '/children/notices',
        title: 'notices.title',
        parent: '/children',
        page: async () => (await import('./notices-page.js')).NoticesPage,
      },
      {
        path: '/children/demands',
        title: 'staff.demands',
        parent: '/children',
        page: async () => (await import('./demands-page.js')).DemandsPage,
      },
      { path: '/children/:id', title: 'page.child', parent: '/children', page: async () => (await import('./child-page.js')).ChildPage },
    ],
  },
];
