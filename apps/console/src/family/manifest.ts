import type { Manifest } from '../frame/manifest.js';

/** 家人代办, as those see it who act and for whom one acts. */
export const family: Manifest = [
  {
    path: '/family',
    parent: '/me',
    title: 'family.title',
    opens: 'signedIn',
    menu: { section: 'people', order: 40, icon: 'family', shown: ({ onStaff, acts }) => !onStaff && !acts },
    page: async () => (await import('./family-page.js')).FamilyPage,
  },
];
