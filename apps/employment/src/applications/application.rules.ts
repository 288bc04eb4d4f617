import { applicationStates, type ApplicationState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

import type { Shareable } from '../seekers/shareable.rules.js';

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

/** While she is in, the employer may read what she chose; before she submits nothing, and nothing once she is out. */
export const mayRead = (state: ApplicationState): boolean =>
  state === 'submitted' || state === 'interviewing' || state === 'offered' || state === 'placed';

/** Without a name and a number nobody can be called to an interview. @throws DomainError consent-missing */
export function checkShared(shared: readonly Shareable[]): void {
  if (!shared.includes('name') || !shared.includes('phone')) throw new DomainError('consent-missing');
}

/** So many applications that came one way and are in one state. */
export interface Counted {
  state: string;
  channel: string;
  n: number;
}
