import type { Manifest } from '../frame/manifest.js';

/** 机构名册: employers, volunteers' organisations and agencies in one list. */
export const organisations: Manifest = [
  {
    path: '/organisations',
    title: 'organisations.title',
    opens: 'appoints',
    menu: { section: 'people', order: 45, icon: 'bank' },
    page: async () => (await import('./organisations-page.js')).OrganisationsPage,
  },
];
