import type { PickupRefusal } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

import { CLOCK_SKEW_MS } from '../register/register.rules.js';

/** A code is for one collection, and soon. */
export const CODE_MINUTES = 120;
export const CODE_DIGITS = 6;
/** So many wrong codes for one child within a quarter of an hour, and no more are looked at. */
export const MOST_WRONG = 5;
export const WRONG_WINDOW_MS = 15 * 60_000;
/** A guardian's yes to somebody who is not named is for this one time. */
export const APPROVAL_MINUTES = 90;
export const approvedUntil = (answeredAt: Date): Date => new Date(answeredAt.getTime() + APPROVAL_MINUTES * 60_000);

export interface Facts {
  /** Whoever is at the door, as the code or the guardian's yes names them; undefined when neither does. */
  person: { barred: boolean; validFrom: Date; validTo: Date | undefined } | undefined;
  by: 'code' | 'request';
  /** Of the code, or of the guardian's yes. */
  proof: { until: Date; used: boolean; approved: boolean } | undefined;
}

/** Is a code, or a guardian's yes, good at this moment? Both are for one time, and soon. */
const isGood = ({ until, used }: { until: Date; used: boolean }, at: Date): boolean => !used && at < until;

/** May this person take the child? A bar beats everything else. @returns why not, or undefined */
export function refusal({ person, by, proof }: Facts, at: Date): PickupRefusal | undefined {
  if (person?.barred) return 'pickup-barred';
  if (by === 'request') return proof?.approved && isGood(proof, at) ? undefined : 'pickup-not-approved';
  if (!person || !proof || !isGood(proof, at)) return 'pickup-code-wrong';
  // Named a moment ago, on a phone whose clock is a little behind.
  if (at.getTime() + CLOCK_SKEW_MS < person.validFrom.getTime() || (person.validTo && at >= person.validTo)) return 'pickup-not-named';
  return undefined;
}

/** So many codes for one child in an hour, and no more are made. */
export const MOST_CODES = 12;

/** @throws DomainError too-many-requests */
export function checkCodesMade(made: number): void {
  if (made >= MOST_CODES) throw new DomainError('too-many-requests', { params: { made } });
}

/** @throws DomainError too-many-requests */
export function checkWrongCodes(wrong: number): void {
  if (wrong >= MOST_WRONG) throw new DomainError('too-many-requests', { params: { wrong } });
}

/** What somebody at the door is to the child: a word of ours, so that no name stands in it. 父母 祖辈 亲属 邻居 保姆 其他 */
export const pickupRelations = ['parent', 'grandparent', 'relative', 'neighbour', 'carer', 'other'] as const;
export type PickupRelation = (typeof pickupRelations)[number];

/** 已询问 同意 拒绝 */
export const requestStates = ['asked', 'approved', 'denied'] as const;
export type RequestState = (typeof requestStates)[number];

/** For whoever is no guardian of the child there is nothing to be answered; a court's bar beats guardianship. */
const byGuardian = { by: ['guardian'], notBy: { barred: 'guardian-barred' }, refusedAs: { forbidden: 'not-found' } } as const;
const toChild = { guardian: 'stands for the child', barred: 'kept from the child by a court' } as const;

/** A guardian answers once; a yes is for one time, and soon. */
export const requestMachine = machine<{ answeredAt: Date | null; used: boolean; now: Date }>()({
  of: 'pickup-request',
  states: requestStates,
  initial: 'asked',
  parts: { ...toChild, runner: 'on the roster of the programme, or staff of its area' },
  moves: {
    approve: { from: ['asked'], to: 'approved', ...byGuardian },
    deny: { from: ['asked'], to: 'denied', ...byGuardian },
    'hand-over': {
      from: ['approved'],
      by: ['runner'],
      refusedAs: { forbidden: 'not-found', 'wrong-state': 'pickup-not-approved' },
      unless: ({ answeredAt, used, now }) =>
        answeredAt && isGood({ until: approvedUntil(answeredAt), used }, now) ? undefined : { code: 'pickup-not-approved' },
    },
  },
});

/** Who may collect a child: named by its guardians, or asked about at the door. */
export const adultSight = sightOf({
  of: 'Who may collect a child',
  purposes: { pickup: '接送: to hand the child over' },
  parts: {
    guardian: 'a guardian of the child',
    teacher: 'who leads the session',
    staff: 'staff of the community',
  },
  fields: {
    name: { whole: ['guardian', 'teacher'], masked: ['staff'], mask: 'name' },
    phone: { whole: ['guardian'] },
  },
});

/** A request as somebody meets it. */
export type RequestSubject = Parameters<typeof requestMachine.next>[1];

/** An adult on a child's list, as long as they are on it. A guardian themselves stays named as long as they are a guardian. */
export const adultMachine = machine<{ adultBarred: boolean; isGuardian: boolean }>()({
  of: 'pickup-adult',
  states: ['named'],
  initial: 'named',
  parts: toChild,
  moves: {
    code: { from: ['named'], ...byGuardian, unless: ({ adultBarred }) => (adultBarred ? { code: 'pickup-barred' } : undefined) },
    unname: { from: ['named'], ...byGuardian, unless: ({ isGuardian }) => (isGuardian ? { code: 'wrong-state' } : undefined) },
  },
});

/** @throws DomainError validation-failed */
export function checkValidity(validFrom: Date, validTo: Date | undefined): void {
  if (validTo && validTo <= validFrom)
    throw new DomainError('validation-failed', { errors: [{ pointer: '/validTo', code: 'after-validFrom' }] });
}
