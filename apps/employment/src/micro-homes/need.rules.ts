import type { NeedKind, NeedState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { shareable, type Shareable } from '../applications/application.rules.js';

/** 待本人同意 已转介 本人未同意 已撤回同意 已有结果 未受理 */
export const referralStates = ['proposed', 'sent', 'refused', 'withdrawn', 'done', 'returned'] as const;
export type ReferralState = (typeof referralStates)[number];

/** `own` speaks for her: herself, or her host for somebody who walked in, with a paper that she signed. */
export type NeedPart = 'own' | 'host' | 'staff';

export interface NeedFacts {
  state: NeedState;
  parts: readonly NeedPart[];
  /** The last referral, if there was any. */
  last?: { state: ReferralState; kind: NeedKind };
}

interface Move {
  by: readonly NeedPart[];
  from: readonly NeedState[];
  /** Of the last referral; left out: whatever it is. */
  last?: readonly (ReferralState | 'none')[];
  kinds?: readonly NeedKind[];
  to?: NeedState;
}

/** Her host proposes where to turn; nothing goes anywhere until she has said yes to that, and she can take that yes back. */
const moves = {
  refer: { by: ['host'], from: ['told'], last: ['none', 'refused', 'withdrawn', 'returned'] },
  consent: { by: ['own'], from: ['told'], last: ['proposed'], to: 'referred' },
  refuse: { by: ['own'], from: ['told'], last: ['proposed'] },
  withdraw: { by: ['own'], from: ['referred', 'answered', 'closed'], last: ['sent', 'done'] },
  answer: { by: ['staff'], from: ['referred'], last: ['sent'], kinds: ['advice'], to: 'answered' },
  close: { by: ['own', 'host'], from: ['told', 'referred', 'answered'], to: 'closed' },
  'take-back': { by: ['own'], from: ['told', 'referred', 'answered', 'closed'], to: 'taken-back' },
} as const satisfies Record<string, Move>;

export type NeedCommand = keyof typeof moves;
export const needCommands = Object.keys(moves) as NeedCommand[];

/** What somebody else still works at is not closed under their hands: it is taken back, or waited for. */
const isInOtherHands = ({ state, last }: NeedFacts): boolean =>
  last?.state === 'proposed' || (state === 'referred' && (last?.kind === 'mediation' || last?.kind === 'advice'));

function isPossible(command: NeedCommand, facts: NeedFacts): boolean {
  const move: Move = moves[command];
  if (!move.from.includes(facts.state)) return false;
  if (move.last && !move.last.includes(facts.last?.state ?? 'none')) return false;
  if (move.kinds && !(facts.last && move.kinds.includes(facts.last.kind))) return false;
  return command !== 'close' || !isInOtherHands(facts);
}

const isTheirs = (command: NeedCommand, { parts }: NeedFacts): boolean =>
  parts.some((part) => (moves[command].by as readonly NeedPart[]).includes(part));

export const allowedNeedCommands = (facts: NeedFacts): NeedCommand[] =>
  needCommands.filter((command) => isTheirs(command, facts) && isPossible(command, facts));

/** @throws DomainError forbidden, referral-waiting, wrong-state */
export function nextNeedState(command: NeedCommand, facts: NeedFacts): NeedState {
  if (!isTheirs(command, facts)) throw new DomainError('forbidden');
  if (command === 'refer' && (facts.last?.state === 'proposed' || facts.last?.state === 'sent')) throw new DomainError('referral-waiting');
  if (!isPossible(command, facts)) throw new DomainError('wrong-state', { params: { state: facts.state, command } });
  if (command === 'withdraw') return facts.state === 'referred' ? 'told' : facts.state;
  const move: Move = moves[command];
  return move.to ?? facts.state;
}

/** What of a need can be passed on to the grid or to staff. Without her words nobody could do anything. */
export const passedOn = ['words', 'name', 'phone'] as const;
export type Passed = (typeof passedOn)[number] | Shareable;

const choices: Record<NeedKind, readonly Passed[]> = { job: shareable, course: [], mediation: passedOn, advice: passedOn };

/** @throws DomainError validation-failed for what is not to be shared there, passing-unclear without her words */
export function checkPassed(kind: NeedKind, shared: readonly Passed[]): void {
  if (!shared.every((one) => choices[kind].includes(one)))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/shared', code: 'not-for-this' }] });
  if ((kind === 'mediation' || kind === 'advice') && !shared.includes('words')) throw new DomainError('passing-unclear');
}

/**
 * A job and a course are for a profile of her own, which nobody writes for her.
 * @throws DomainError validation-failed, needs-her-account
 */
export function checkReferable({ kind, job, course }: { kind: NeedKind; job?: string; course?: string }, walkedIn: boolean): void {
  if ((kind === 'job') !== (job !== undefined))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/job', code: 'which' }] });
  if ((kind === 'course') !== (course !== undefined))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/course', code: 'which' }] });
  if (walkedIn && (kind === 'job' || kind === 'course')) throw new DomainError('needs-her-account');
}

/** 已立案 处置中 已结案 未受理: as far as she needs to know it. */
export type CaseStage = 'opened' | 'handling' | 'closed' | 'rejected';

const stages: Readonly<Record<string, CaseStage>> = {
  registered: 'opened',
  closed: 'closed',
  'followed-up': 'closed',
  rejected: 'rejected',
  duplicate: 'rejected',
};

/** @param state of a case, as the grid tells it */
export const stageOf = (state: string): CaseStage => stages[state] ?? 'handling';

/** What a stage of the case makes of the referral and of the need; a consent that was taken back stays taken back. */
export function afterStage(stage: CaseStage, referral: ReferralState, need: NeedState): { referral: ReferralState; need: NeedState } {
  if (referral !== 'sent' && referral !== 'done') return { referral, need };
  if (stage === 'closed') return { referral: 'done', need: need === 'referred' ? 'answered' : need };
  if (stage === 'rejected') return { referral: 'returned', need: need === 'referred' ? 'told' : need };
  return { referral: 'sent', need: need === 'answered' ? 'referred' : need };
}
