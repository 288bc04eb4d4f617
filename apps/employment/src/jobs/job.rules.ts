import type { JobState, PayKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';

const moves = {
  change: { from: ['draft'], to: undefined, by: 'employer' },
  submit: { from: ['draft'], to: 'submitted', by: 'employer' },
  revise: { from: ['submitted', 'published'], to: 'draft', by: 'employer' },
  publish: { from: ['submitted'], to: 'published', by: 'staff' },
  'send-back': { from: ['submitted'], to: 'draft', by: 'staff' },
  withdraw: { from: ['draft', 'submitted', 'published'], to: 'withdrawn', by: 'either' },
  fill: { from: ['published'], to: 'filled', by: 'employer' },
  expire: { from: ['submitted', 'published'], to: 'expired', by: 'district' },
} as const satisfies Record<
  string,
  { from: readonly JobState[]; to: JobState | undefined; by: 'employer' | 'staff' | 'either' | 'district' }
>;

export type JobCommand = keyof typeof moves;
export const jobCommands = Object.keys(moves) as JobCommand[];

export interface JobPart {
  /** Does the caller stand for the employer? */
  employer: boolean;
  staff: boolean;
}

export const mayHappen = (command: JobCommand, state: JobState): boolean => (moves[command].from as readonly JobState[]).includes(state);

/** Who may: nobody reviews a job of their own, though they are staff. */
export function isTheirs(command: JobCommand, { employer, staff }: JobPart): boolean {
  const { by } = moves[command];
  if (by === 'staff') return staff && !employer;
  return by === 'employer' ? employer : by === 'either' && (employer || staff);
}

export const allowedCommands = (state: JobState, part: JobPart): JobCommand[] =>
  jobCommands.filter((command) => mayHappen(command, state) && isTheirs(command, part));

/** @throws DomainError own-review, forbidden, wrong-state */
export function nextJobState(command: JobCommand, state: JobState, part: JobPart | 'district'): JobState {
  if (part !== 'district' && !isTheirs(command, part))
    throw new DomainError(moves[command].by === 'staff' && part.staff ? 'own-review' : 'forbidden');
  if (!mayHappen(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to ?? state;
}

export interface Pay {
  by: PayKind;
  from: number;
  to?: number;
  /** What is paid for, when it is by piece. */
  piece?: string;
  /** What a practised hand earns in an hour, when it is by piece. */
  typicalHourly?: number;
}

export const LONGEST_DAYS = 180;

/** @throws DomainError validation-failed, each wrong field by its pointer */
export function checkOutline(
  { pay, validThrough, openings }: { pay: Pay; validThrough: Date; openings: number },
  taken: number,
  now: Date,
): void {
  const errors = [
    ...(pay.to !== undefined && pay.to < pay.from ? [{ pointer: '/pay/to', code: 'not-below-from' }] : []),
    ...(pay.by === 'piece' && !pay.piece ? [{ pointer: '/pay/piece', code: 'required' }] : []),
    ...(validThrough <= now ? [{ pointer: '/validThrough', code: 'future' }] : []),
    ...(validThrough.getTime() > now.getTime() + LONGEST_DAYS * 86_400_000 ? [{ pointer: '/validThrough', code: 'within-180-days' }] : []),
  ];
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
  if (openings < taken) throw new DomainError('openings-taken', { params: { openings, taken } });
}

/** Once nothing is left the job is filled. */
export const isFilled = ({ openings, taken }: { openings: number; taken: number }): boolean => taken >= openings;

/** Letters and digits that nobody mixes up when reading them off a paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** @param random bytes, one for each sign */
export const shortCode = (random: Uint8Array): string => [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
