import type { Manifest } from '../frame/manifest.js';

/** 隐私告知. */
export const privacy: Manifest = [
  { path: '/privacy', title: 'account.privacy', opens: 'anybody', page: async () => (await import('./privacy-page.js')).PrivacyPage },
];
