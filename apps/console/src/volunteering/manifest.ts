import type { Manifest } from '../frame/manifest.js';

/** 志愿服务 and 为老招手停. */
export const volunteering: Manifest = [
  {
    path: '/hail',
    title: 'hail.title',
    opens: 'signedIn',
    menu: { section: 'volunteering', order: 10, icon: 'notification', shown: ({ onStaff }) => !onStaff },
    page: async () => (await import('./raise-hail-page.js')).RaiseHailPage,
  },
  {
    path: '/hails/:id',
    parent: '/hail',
    title: 'hail.title',
    opens: 'signedIn',
    page: async () => (await import('./hail-page.js')).HailPage,
  },
  {
    path: '/volunteer',
    title: 'volunteer.title',
    opens: 'signedIn',
    menu: {
      section: 'volunteering',
      order: 20,
      icon: 'heart',
      shown: ({ onStaff, volunteers }) => volunteers || !onStaff,
    },
    page: async () => (await import('./volunteer-page.js')).VolunteerPage,
  },
  {
    path: '/tasks/:id',
    title: 'task.title',
    opens: 'signedIn',
    parent: '/volunteer',
    page: async () => (await import('./task-page.js')).TaskPage,
  },
  {
    path: '/team',
    title: 'team.title',
    opens: 'leads',
    menu: { section: 'volunteering', order: 30, icon: 'team' },
    page: async () => (await import('./team-page.js')).TeamPage,
  },
  {
    path: '/volunteers',
    title: 'volunteers.title',
    opens: 'oversees',
    menu: { section: 'volunteering', order: 40, icon: 'solution' },
    page: async () => (await import('./volunteers-page.js')).VolunteersPage,
  },
];
