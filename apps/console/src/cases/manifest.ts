import type { Manifest } from '../frame/manifest.js';

/** 民情: reports of residents, and what staff do with them. */
export const cases: Manifest = [
  {
    path: '/report',
    title: 'report.title',
    opens: 'signedIn',
    menu: { section: 'cases', order: 50, icon: 'form' },
    bar: { of: ['member'], order: 3, icon: 'plus', words: 'nav.report', raised: true },
    page: async () => (await import('./report-page.js')).ReportPage,
  },
  {
    path: '/report/sent/:id',
    title: 'sent.title',
    opens: 'signedIn',
    page: async () => (await import('./report/sent-page.js')).SentPage,
  },
  {
    path: '/mine',
    title: 'mine.title',
    opens: 'signedIn',
    menu: { section: 'cases', order: 60, icon: 'profile' },
    page: async () => (await import('./mine-page.js')).MinePage,
  },
  {
    path: '/cases/:id',
    parent: ['/ledger', '/mine'],
    title: 'case.title',
    opens: 'signedIn',
    page: async () => (await import('./case-page.js')).CasePage,
  },
  {
    path: '/work',
    title: 'work.title',
    opens: 'works',
    menu: { section: 'cases', order: 10, icon: 'tool' },
    page: async () => (await import('./work-page.js')).WorkPage,
  },
  {
    path: '/ledger',
    title: 'ledger.title',
    opens: 'works',
    menu: { section: 'cases', order: 20, icon: 'audit' },
    page: async () => (await import('./ledger-page.js')).LedgerPage,
  },
];
