import { needStates, type NeedKind, type NeedState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

import { shareable, type Shareable } from '../seekers/shareable.rules.js';

/** 待本人同意 已转介 本人未同意 已撤回同意 已有结果 未受理 */
export const referralStates = ['proposed', 'sent', 'refused', 'withdrawn', 'done', 'returned'] as const;
export type ReferralState = (typeof referralStates)[number];

export interface NeedFacts {
  state: NeedState;
  /** The last referral, if there was any. */
  last?: { state: ReferralState; kind: NeedKind; stage?: CaseStage | null; shared?: readonly Passed[] } | undefined;
}

const wrongState = (command: string, { state }: NeedFacts) => ({ code: 'wrong-state', params: { state, command } }) as const;

/** Why not, unless the last referral is in one of these states. */
const unlessLast = (command: string, states: readonly ReferralState[]) => (facts: NeedFacts) =>
  facts.last && states.includes(facts.last.state) ? undefined : wrongState(command, facts);

/** What somebody else still works at is not closed under their hands: it is taken back, or waited for. */
const isInOtherHands = ({ state, last }: NeedFacts): boolean =>
  last?.state === 'proposed' || (state === 'referred' && (last?.kind === 'mediation' || last?.kind === 'advice'));

/** Her host proposes where to turn; nothing goes anywhere until she has said yes to that, and she can take that yes back. */
export const needMachine = machine<NeedFacts>()({
  of: 'need',
  states: needStates,
  initial: 'told',
  parts: {
    own: 'told it, or hosts the micro-home into which she walked and signed a paper',
    host: 'hosts the micro-home',
    staff: 'staff of the area, whom she lets read it',
  },
  moves: {
    refer: {
      // When it is referred, what is waited for says more than the state.
      from: ['told', 'referred'],
      by: ['host'],
      unless: (facts) =>
        facts.last?.state === 'proposed' || facts.last?.state === 'sent'
          ? { code: 'referral-waiting' }
          : facts.state === 'told' && facts.last?.state !== 'done'
            ? undefined
            : wrongState('refer', facts),
    },
    consent: { from: ['told'], to: 'referred', by: ['own'], unless: unlessLast('consent', ['proposed']) },
    refuse: { from: ['told'], by: ['own'], unless: unlessLast('refuse', ['proposed']) },
    /** To `afterWithdrawal`. */
    withdraw: { from: ['referred', 'answered', 'closed'], by: ['own'], unless: unlessLast('withdraw', ['sent', 'done']) },
    answer: {
      from: ['referred'],
      to: 'answered',
      by: ['staff'],
      unless: (facts) => (facts.last?.state === 'sent' && facts.last.kind === 'advice' ? undefined : wrongState('answer', facts)),
    },
    close: {
      from: ['told', 'referred', 'answered'],
      to: 'closed',
      by: ['own', 'host'],
      unless: (facts) => (isInOtherHands(facts) ? wrongState('close', facts) : undefined),
    },
    'take-back': { from: ['told', 'referred', 'answered', 'closed'], to: 'taken-back', by: ['own'] },
  },
});

const passed = { whole: ['own', 'host', 'staff'], if: 'for staff, as far as she passes it on' } as const;
/** What a need tells, and how she who told it is reached. */
export const needSight = sightOf({
  of: 'Who told a need in a micro-home',
  purposes: { need: '妇女微家: to help with what she told' },
  parts: { ...needMachine.definition.parts, lister: 'the host, in the list of all needs' },
  fields: {
    words: passed,
    name: { ...passed, masked: ['lister'], mask: 'name' },
    phone: passed,
    answer: { whole: ['own', 'host', 'staff'] },
  },
});

/** A move leads to one state: to which this one leads depends on where it begins. What was answered or closed stays so. */
export const afterWithdrawal = (state: NeedState): NeedState => (state === 'referred' ? 'told' : state);

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
