import type { Manifest } from '../../frame/manifest.js';

/** 技能培训, as learners see it. */
export const training: Manifest = [
  {
    path: '/credentials/:id',
    title: 'training.verify.title',
    opens: 'anybody',
    page: async () => (await import('./verify-page.js')).VerifyPage,
  },
  {
    frame: async () => (await import('./training-frame.js')).TrainingFrame,
    opens: 'anybody',
    pages: [
      {
        path: '/training',
        title: 'training.title',
        menu: { section: 'work', order: 30, icon: 'trophy', shown: ({ onStaff }) => !onStaff },
        page: async () => (await import('./courses-page.js')).CoursesPage,
      },
      {
        path: '/training/courses/:id',
        title: 'page.course',
        parent: '/training',
        page: async () => (await import('./course-page.js')).CoursePage,
      },
      {
        path: '/training/credentials',
        title: 'page.credentials',
        opens: 'signedIn',
        parent: '/training',
        page: async () => (await import('./credentials-page.js')).CredentialsPage,
      },
    ],
  },
];
