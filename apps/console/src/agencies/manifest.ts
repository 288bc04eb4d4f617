import type { Manifest } from '../frame/manifest.js';

/** 机构接入. */
export const agencies: Manifest = [
  {
    path: '/agency-clients',
    title: 'agency.title',
    opens: 'administers',
    menu: { section: 'people', order: 50, icon: 'api' },
    page: async () => (await import('./agency-clients-page.js')).AgencyClientsPage,
  },
  {
    path: '/agency-clients/:id',
    title: 'agency.title',
    opens: 'administers',
    parent: '/agency-clients',
    page: async () => (await import('./agency-client-page.js')).AgencyClientPage,
  },
  {
    path: '/agency-clients/:id/webhooks/:subscription',
    title: 'webhook.title',
    opens: 'administers',
    parent: '/agency-clients',
    page: async () => (await import('./subscription-page.js')).SubscriptionPage,
  },
  {
    path: '/agency-clients/:id/webhooks/:subscription/deliveries/:delivery',
    title: 'webhook.one',
    opens: 'administers',
    parent: '/agency-clients',
    page: async () => (await import('./delivery-page.js')).DeliveryPage,
  },
];
