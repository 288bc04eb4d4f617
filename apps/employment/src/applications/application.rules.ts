import { applicationStates, type ApplicationState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

/** What is not theirs to do, there is not. */
const refusedAs = { forbidden: 'not-found' } as const;

export const applicationMachine = machine()({
  of: 'application',
  states: applicationStates,
  initial: ['contacted', 'submitted'],
  parts: { seeker: 'applied', employer: 'stands for the employer, and did not apply' },
  moves: {
    submit: { from: ['contacted'], to: 'submitted', by: ['seeker'], refusedAs },
    interview: { from: ['submitted'], to: 'interviewing', by: ['employer'], refusedAs },
    offer: { from: ['submitted', 'interviewing'], to: 'offered', by: ['employer'], refusedAs },
    accept: { from: ['offered'], to: 'placed', by: ['seeker'], refusedAs },
    decline: { from: ['contacted', 'submitted', 'interviewing', 'offered'], to: 'declined', by: ['employer'], refusedAs },
    withdraw: { from: ['contacted', 'submitted', 'interviewing', 'offered'], to: 'withdrawn', by: ['seeker'], refusedAs },
    /** Its job is over. */
    close: { from: ['contacted', 'submitted', 'interviewing', 'offered'], to: 'declined', by: ['system'], refusedAs },
  },
});

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

/** While she is in, the employer may read what she chose; before she submits nothing, and nothing once she is out. */
export const mayRead = (state: ApplicationState): boolean =>
  state === 'submitted' || state === 'interviewing' || state === 'offered' || state === 'placed';

/** Without a name and a number nobody can be called to an interview. @throws DomainError consent-missing */
export function checkShared(shared: readonly Shareable[]): void {
  if (!shared.includes('name') || !shared.includes('phone')) throw new DomainError('consent-missing');
}
