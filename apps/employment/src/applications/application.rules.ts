import type { ApplicationState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

const moves = {
  submit: { from: ['contacted'], to: 'submitted', by: 'seeker' },
  interview: { from: ['submitted'], to: 'interviewing', by: 'employer' },
  offer: { from: ['submitted', 'interviewing'], to: 'offered', by: 'employer' },
  accept: { from: ['offered'], to: 'placed', by: 'seeker' },
  decline: { from: ['contacted', 'submitted', 'interviewing', 'offered'], to: 'declined', by: 'employer' },
  withdraw: { from: ['contacted', 'submitted', 'interviewing', 'offered'], to: 'withdrawn', by: 'seeker' },
} as const satisfies Record<string, { from: readonly ApplicationState[]; to: ApplicationState; by: Side }>;

export type Side = 'seeker' | 'employer';
export type ApplicationCommand = keyof typeof moves;
export const applicationCommands = Object.keys(moves) as ApplicationCommand[];

export const mayMove = (command: ApplicationCommand, state: ApplicationState): boolean =>
  (moves[command].from as readonly ApplicationState[]).includes(state);

export const allowedCommands = (state: ApplicationState, side: Side): ApplicationCommand[] =>
  applicationCommands.filter((command) => moves[command].by === side && mayMove(command, state));

/** @throws DomainError not-found when it is not theirs to do, wrong-state */
export function nextApplicationState(command: ApplicationCommand, state: ApplicationState, side: Side): ApplicationState {
  if (moves[command].by !== side) throw new DomainError('not-found');
  if (!mayMove(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to;
}

/** What a seeker can show an employer, each as she likes. Never her home, never how her hours came about. */
export const shareable = ['name', 'phone', 'skills', 'hours', 'note'] as const;
export type Shareable = (typeof shareable)[number];

/** While she is in, the employer may read what she chose; before she submits nothing, and nothing once she is out. */
export const mayRead = (state: ApplicationState): boolean =>
  state === 'submitted' || state === 'interviewing' || state === 'offered' || state === 'placed';

/** Without a name and a number nobody can be called to an interview. @throws DomainError consent-missing */
export function checkShared(shared: readonly Shareable[]): void {
  if (!shared.includes('name') || !shared.includes('phone')) throw new DomainError('consent-missing');
}
