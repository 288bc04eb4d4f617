import type { Manifest } from '../frame/manifest.js';

/** One search over what the services know. */
export const search: Manifest = [
  { path: '/search', title: 'search.title', opens: 'signedIn', page: async () => (await import('./search-page.js')).SearchPage },
];
