import type { Manifest } from '../../frame/manifest.js';

/** What the staff of a community have to do with work. */
export const employmentStaff: Manifest = [
  {
    path: '/employment/wording',
    title: 'desk.wording',
    opens: 'signedIn',
    page: async () => (await import('./wording-page.js')).WordingPage,
  },
  {
    frame: async () => (await import('./desk-frame.js')).DeskFrame,
    opens: 'oversees',
    pages: [
      {
        path: '/employment',
        title: 'desk.title',
        menu: { section: 'work', order: 70, icon: 'shop' },
        page: async () => (await import('./waiting-page.js')).WaitingPage,
      },
      { path: '/employment/jobs', title: 'desk.jobs', parent: '/employment', page: async () => (await import('./jobs-page.js')).JobsPage },
      {
        path: '/employment/jobs/:id',
        title: 'page.job',
        parent: '/employment/jobs',
        page: async () => (await import('./job-page.js')).JobPage,
      },
      {
        path: '/employment/employers',
        title: 'desk.employers',
        parent: '/employment',
        page: async () => (await import('./employers-page.js')).EmployersPage,
      },
      {
        path: '/employment/employers/:id',
        title: 'page.employer',
        parent: '/employment/employers',
        page: async () => (await import('./employer-page.js')).EmployerPage,
      },
      {
        path: '/employment/training',
        title: 'training.desk',
        parent: '/employment',
        menu: { section: 'work', order: 80, icon: 'trophy' },
        page: async () => (await import('../training/staff/courses-page.js')).CoursesPage,
      },
      {
        path: '/employment/training/new',
        title: 'training.newCourse',
        parent: '/employment/training',
        page: async () => (await import('../training/staff/course-form-page.js')).CourseFormPage,
      },
      {
        path: '/employment/training/:id',
        title: 'page.course',
        parent: '/employment/training',
        page: async () => (await import('../training/staff/course-page.js')).CoursePage,
      },
      {
        path: '/employment/training/:id/sessions/:session',
        title: 'training.registerTitle',
        parent: '/employment/training/:id',
        page: async () => (await import('../training/staff/register-page.js')).RegisterPage,
      },
      {
        path: '/employment/micro-homes',
        title: 'microHome.title',
        parent: '/employment',
        menu: { section: 'work', order: 90, icon: 'microHome' },
        page: async () => (await import('../micro-homes/desk-page.js')).DeskPage,
      },
      {
        path: '/employment/sheets',
        title: 'desk.sheets',
        parent: '/employment',
        page: async () => (await import('./sheets-page.js')).SheetsPage,
      },
      {
        path: '/employment/piecework',
        title: 'piecework.figures',
        parent: '/employment',
        page: async () => (await import('../piecework/figures-page.js')).FiguresPage,
      },
      {
        path: '/employment/figures',
        title: 'desk.figures',
        parent: '/employment',
        page: async () => (await import('./figures-page.js')).FiguresPage,
      },
    ],
  },
];
