import type { Manifest } from '../../frame/manifest.js';

/** 岗位, as anybody reads them. */
export const jobs: Manifest = [
  {
    path: '/jobs',
    title: 'jobs.title',
    opens: 'anybody',
    menu: { section: 'work', order: 10, icon: 'shop', shown: ({ onStaff, teaches }) => !onStaff && !teaches },
    bar: { of: ['visitor'], order: 3, icon: 'shop', words: 'nav.jobs' },
    page: async () => (await import('./jobs-page.js')).JobsPage,
  },
  { path: '/jobs/:id', title: 'page.job', opens: 'anybody', parent: '/jobs', page: async () => (await import('./job-page.js')).JobPage },
  { path: '/j/:code', title: 'page.job', opens: 'anybody', parent: '/jobs', page: async () => (await import('./job-page.js')).JobPage },
];
