import { sightOf } from '@linli/resource/sight';

/** What a seeker can show an employer, each as she likes. Never her home, never how her hours came about. */
export const shareable = ['name', 'phone', 'skills', 'hours', 'note'] as const;
export type Shareable = (typeof shareable)[number];

const chosen = { whole: ['seeker', 'employer'], if: 'as far as she shows it to that employer' } as const;
/** What is known of a seeker. */
export const seekerSight = sightOf({
  of: 'A job seeker',
  purposes: { application: 'to apply for a job', course: '技能培训: to hold the course' },
  parts: {
    seeker: 'herself',
    employer: 'the employer that she applied to, until she is out',
    'course-staff': 'staff of the area of a course that she applied to',
  },
  fields: {
    name: { ...chosen, masked: ['course-staff'], mask: 'name' },
    phone: { ...chosen, for: 'application' },
    skills: { ...chosen, for: 'application' },
    hours: { ...chosen, for: 'application' },
    note: { ...chosen, for: 'application' },
    home: { whole: ['seeker'] },
    'own hours': { whole: ['seeker'], if: 'how her hours came about' },
  },
});
