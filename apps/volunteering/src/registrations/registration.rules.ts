import { DomainError, type FieldError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

/** 待审核 已通过 未通过 */
export const screenings = ['waiting', 'passed', 'refused'] as const;
export type Screening = (typeof screenings)[number];

/** What staff decide about a volunteer; its state is their screening. */
export const screeningMachine = machine()({
  of: 'volunteer',
  states: screenings,
  initial: 'waiting',
  parts: { overseer: 'staff where they offered themselves', self: 'the volunteer' },
  moves: {
    pass: { from: ['waiting', 'refused'], to: 'passed', by: ['overseer'], notBy: { self: 'own-screening' } },
    refuse: { from: ['waiting', 'passed'], to: 'refused', by: ['overseer'], notBy: { self: 'own-screening' } },
  },
});

/** Who offered themselves as a volunteer. */
export const registrationSight = sightOf({
  of: 'Who offered themselves as a volunteer',
  purposes: { screening: 'to screen and to call them', help: 'to know who comes to the door, and to call them' },
  parts: { ...screeningMachine.definition.parts, hailer: 'hailed, as long as the volunteer is on the way or there' },
  fields: { name: { whole: ['overseer', 'self', 'hailer'] }, phone: { whole: ['overseer', 'self', 'hailer'] } },
});

export type ScreeningDecision = (typeof screeningMachine.commands)[number];

/**
 * Whoever was refused and changes their registration asks anew; whoever passed stays. No move of the machine: where it leads depends on the
 * state in which it begins.
 */
export const screeningAfterChange = (state: Screening | undefined): Screening => (state === 'passed' ? 'passed' : 'waiting');

/** A time of the week, in Asia/Shanghai: half-open, `from` and `to` as HH:mm, weekday 1 Monday to 7 Sunday (ISO 8601). */
export interface Slot {
  weekday: number;
  from: string;
  to: string;
}

/** The slots in the week's order. @throws DomainError validation-failed when one ends before it begins or two overlap */
export function checkSlots(slots: readonly Slot[]): Slot[] {
  const errors: FieldError[] = slots.flatMap(({ from, to }, i) =>
    from < to ? [] : [{ pointer: `/availability/${i}/to`, code: 'after-from' }],
  );
  slots.forEach((slot, i) => {
    if (slots.slice(0, i).some((other) => other.weekday === slot.weekday && slot.from < other.to && other.from < slot.to))
      errors.push({ pointer: `/availability/${i}`, code: 'overlap' });
  });
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
  return [...slots].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
}
