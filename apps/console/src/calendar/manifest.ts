import type { Manifest } from '../frame/manifest.js';

/** 日程: what has a date, of every service. */
export const calendar: Manifest = [
  {
    path: '/calendar',
    title: 'calendar.title',
    opens: 'signedIn',
    menu: { section: 'desk', order: 15, icon: 'calendar' },
    page: async () => (await import('./calendar-page.js')).CalendarPage,
  },
];
