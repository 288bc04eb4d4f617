import type { Manifest } from '../frame/manifest.js';

/** What works behind the pages, what did not, and what was done on them. */
export const operations: Manifest = [
  {
    path: '/operations',
    title: 'operations.title',
    opens: 'operates',
    menu: { section: 'system', order: 10, icon: 'alert' },
    page: async () => (await import('./problems-page.js')).ProblemsPage,
  },
  {
    path: '/operations/running',
    title: 'running.title',
    opens: 'administers',
    menu: { section: 'system', order: 5, icon: 'dashboard' },
    page: async () => (await import('./running-page.js')).RunningPage,
  },
  {
    path: '/operations/audit',
    title: 'audit.title',
    opens: 'operates',
    menu: { section: 'system', order: 20, icon: 'audit' },
    page: async () => (await import('./audit-page.js')).AuditPage,
  },
  {
    path: '/operations/settings',
    title: 'settings.title',
    opens: 'administers',
    menu: { section: 'system', order: 30, icon: 'setting' },
    page: async () => (await import('./settings-page.js')).SettingsPage,
  },
];
