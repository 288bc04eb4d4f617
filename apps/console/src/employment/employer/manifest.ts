import type { Manifest } from '../../frame/manifest.js';

/** 我要招人. */
export const employer: Manifest = [
  {
    frame: async () => (await import('./employer-frame.js')).EmployerFrame,
    opens: 'signedIn',
    pages: [
      {
        path: '/employer',
        title: 'hiring.title',
        menu: { section: 'work', order: 60, icon: 'userAdd', shown: ({ hires, onStaff }) => hires || !onStaff },
        page: async () => (await import('./employers-page.js')).EmployersPage,
      },
      {
        path: '/employer/new',
        title: 'hiring.register',
        parent: '/employer',
        page: async () => (await import('./employer-form-page.js')).NewEmployerPage,
      },
      { path: '/employer/jobs', title: 'hiring.jobs', parent: '/employer', page: async () => (await import('./jobs-page.js')).JobsPage },
      {
        path: '/employer/jobs/new',
        title: 'hiring.newJob',
        parent: '/employer/jobs',
        page: async () => (await import('./job-form-page.js')).NewJobPage,
      },
      {
        path: '/employer/jobs/:id',
        title: 'page.job',
        parent: '/employer/jobs',
        page: async () => (await import('./job-page.js')).JobPage,
      },
      {
        path: '/employer/jobs/:id/change',
        title: 'hiring.changeJob',
        parent: '/employer/jobs/:id',
        page: async () => (await import('./job-form-page.js')).ChangeJobPage,
      },
      {
        path: '/employer/jobs/:id/applications',
        title: 'hiring.applications',
        parent: '/employer/jobs/:id',
        page: async () => (await import('./applications-page.js')).ApplicationsPage,
      },
      {
        path: '/employer/sheets',
        title: 'hiring.sheets',
        parent: '/employer',
        page: async () => (await import('./sheets-page.js')).SheetsPage,
      },
      {
        path: '/employer/:id',
        title: 'page.employer',
        parent: '/employer',
        page: async () => (await import('./employer-page.js')).EmployerPage,
      },
      {
        path: '/employer/:id/change',
        title: 'hiring.change',
        parent: '/employer/:id',
        page: async () => (await import('./employer-form-page.js')).ChangeEmployerPage,
      },
    ],
  },
];
