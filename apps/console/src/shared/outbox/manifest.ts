import type { Manifest } from '../../frame/manifest.js';

/** What waits on this phone for a network. It opens without one. */
export const outbox: Manifest = [
  { path: '/outbox', title: 'outbox.title', opens: 'anybody', page: async () => (await import('./outbox-page.js')).OutboxPage },
];
