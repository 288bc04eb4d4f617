import type { Manifest } from '../frame/manifest.js';

/** 账号找回, at the counter. */
export const recoveries: Manifest = [
  {
    path: '/recoveries',
    title: 'recovery.title',
    opens: 'recovers',
    menu: { section: 'people', order: 20, icon: 'userSwitch' },
    page: async () => (await import('./recoveries-page.js')).RecoveriesPage,
  },
];
