import type { ProgrammeKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

import { dayOf } from '../calendar/calendar.rules.js';

/** 草稿 报名中 已结束 */
export const programmeStates = ['draft', 'open', 'closed'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** To whoever is not its staff a programme is nobody's to change, so it is not there for them. */
const byStaff = { by: ['staff'], refusedAs: { forbidden: 'not-found' } } as const;

export const programmeMachine = machine()({
  of: 'programme',
  states: programmeStates,
  initial: 'draft',
  parts: { staff: 'staff of its area', anybody: 'whoever may know of it: of a draft its staff and its roster only' },
  moves: {
    change: { from: ['draft', 'open'], ...byStaff },
    open: { from: ['draft'], to: 'open', ...byStaff },
    close: { from: ['open'], to: 'closed', ...byStaff },
    enrol: { from: ['open'], by: ['anybody'], refusedAs: { 'wrong-state': 'not-open' } },
  },
});

export type ProgrammeCommand = (typeof programmeMachine.commands)[number];

/**
 * A session that is going on has its register to itself until it is closed: who is in it stays in it. Apart from the machine, since the
 * sessions are looked at once the places are locked.
 * @throws DomainError session-running
 */
export function checkEnds(sessions: readonly { state: string }[]): void {
  const running = sessions.filter(({ state }) => state === 'running').length;
  if (running > 0) throw new DomainError('session-running', { params: { sessions: running } });
}

/** As what somebody works for a programme. */
export const rosterRoles = ['teacher', 'staff', 'volunteer'] as const;
export type RosterRole = (typeof rosterRoles)[number];

/** So long after its last day phones may still bring marks, and a session may still be made up for. */
export const OVER_DAYS = 7;

/** A programme whose last day lies before this one comes to its end by itself. */
export const overBefore = (now: Date): string => dayOf(new Date(now.getTime() - OVER_DAYS * 86_400_000));

/** What makes a kind: on which days it is held. Another kind of programme is another line here. */
export const kinds: Readonly<Record<ProgrammeKind, { days: 'school-days' | 'free-days'; name: { 'zh-CN': string; en: string } }>> = {
  'after-school': { days: 'school-days', name: { 'zh-CN': '下午四点半课堂', en: 'After-school class' } },
  'weekend-course': { days: 'free-days', name: { 'zh-CN': '青葵周末公益学堂', en: 'Weekend course' } },
};

/** In minutes: how long a place that is offered is kept for a family, at least, at most, and where nothing is said. */
export const OFFER_MINUTES = { least: 5, most: 14 * 1440, unlessSaid: 1440 };

/** In minutes from the beginning: when a child who is not there is absent, at least, at most, and where nothing is said. */
export const CUTOFF_MINUTES = { least: 1, most: 240, unlessSaid: 20 };

/** The share of sessions that completes a programme, where nothing is said. */
export const COMPLETION = 0.8;

export interface Outline {
  firstDay: string;
  lastDay: string;
  from: string;
  to: string;
  ageFrom: number;
  ageTo: number;
  room: number;
  places: number;
}

/** @throws DomainError validation-failed, each wrong field by its pointer */
export function checkOutline({ firstDay, lastDay, from, to, ageFrom, ageTo, room, places }: Outline): void {
  const errors = [
    ...(lastDay < firstDay ? [{ pointer: '/lastDay', code: 'after-firstDay' }] : []),
    ...(Date.parse(lastDay) - Date.parse(firstDay) > 366 * 86_400_000 ? [{ pointer: '/lastDay', code: 'within-a-year' }] : []),
    ...(to <= from ? [{ pointer: '/to', code: 'after-from' }] : []),
    ...(ageTo < ageFrom ? [{ pointer: '/ageTo', code: 'from-ageFrom' }] : []),
    ...(places > room ? [{ pointer: '/places', code: 'within-room', params: { room } }] : []),
  ];
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
}
