import { jobStates, type JobState, type PayKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/** 草稿 待审核 招聘中 已招满 已撤回 已过期: nobody reviews a job of their own, though they are staff. */
export const jobMachine = machine()({
  of: 'job',
  states: jobStates,
  initial: 'draft',
  parts: { employer: 'stands for its employer', staff: 'staff of its area' },
  moves: {
    change: { from: ['draft'], by: ['employer'] },
    submit: { from: ['draft'], to: 'submitted', by: ['employer'] },
    revise: { from: ['submitted', 'published'], to: 'draft', by: ['employer'] },
    publish: { from: ['submitted'], to: 'published', by: ['staff'], notBy: { employer: 'own-review' } },
    'send-back': { from: ['submitted'], to: 'draft', by: ['staff'], notBy: { employer: 'own-review' } },
    withdraw: { from: ['draft', 'submitted', 'published'], to: 'withdrawn', by: ['employer', 'staff'] },
    fill: { from: ['published'], to: 'filled', by: ['employer'] },
    expire: { from: ['submitted', 'published'], to: 'expired', by: ['system'] },
  },
});

export type JobPart = keyof typeof jobMachine.definition.parts;

export interface Pay {
  by: PayKind;
  /** In fen, for an hour or a piece. */
  from: number;
  /** In fen. */
  to?: number;
  /** What is paid for, when it is by piece. */
  piece?: string;
  /** What a practised hand earns in an hour, in fen, when it is by piece. */
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

/** Is it, or was it, out for everybody to see? */
export const wasPublic = ({ state, published_at }: { state: JobState; published_at: Date | null }): boolean =>
  published_at !== null && state !== 'draft' && state !== 'submitted';

/** Open now: what says so to everybody else is the state, and the day it ends. */
export const isOpen = ({ state, valid_through }: { state: JobState; valid_through: Date }, now: Date): boolean =>
  state === 'published' && valid_through > now;

/** Once nothing is left the job is filled. */
export const isFilled = ({ openings, taken }: { openings: number; taken: number }): boolean => taken >= openings;

/** Letters and digits that nobody mixes up when reading them off a paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** @param random bytes, one for each sign */
export const shortCode = (random: Uint8Array): string => [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
