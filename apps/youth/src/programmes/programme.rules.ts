import type { ProgrammeKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { dayOf } from './calendar.rules.js';

/** 草稿 报名中 已结束 */
export const programmeStates = ['draft', 'open', 'closed'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

const moves = {
  change: { from: ['draft', 'open'], to: undefined },
  open: { from: ['draft'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
} as const satisfies Record<string, { from: readonly ProgrammeState[]; to: ProgrammeState | undefined }>;

export type ProgrammeCommand = keyof typeof moves;
export const programmeCommands = Object.keys(moves) as ProgrammeCommand[];

export const mayHappen = (command: ProgrammeCommand, state: ProgrammeState): boolean =>
  (moves[command].from as readonly ProgrammeState[]).includes(state);

/** @throws DomainError wrong-state */
export function nextProgrammeState(command: ProgrammeCommand, state: ProgrammeState): ProgrammeState {
  if (!mayHappen(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to ?? state;
}

/**
 * A session that is going on has its register to itself until it is closed: who is in it stays in it.
 * @throws DomainError session-running
 */
export function checkEnds(sessions: readonly { state: string }[]): void {
  const running = sessions.filter(({ state }) => state === 'running').length;
  if (running > 0) throw new DomainError('session-running', { params: { sessions: running } });
}

/** So long after its last day phones may still bring marks, and a session may still be made up for. */
export const OVER_DAYS = 7;

/** A programme whose last day lies before this one comes to its end by itself. */
export const overBefore = (now: Date): string => dayOf(new Date(now.getTime() - OVER_DAYS * 86_400_000));

/** What makes a kind: on which days it is held. Another kind of programme is another line here. */
export const kinds: Readonly<Record<ProgrammeKind, { days: 'school-days' | 'free-days'; name: { 'zh-CN': string; en: string } }>> = {
  'after-school': { days: 'school-days', name: { 'zh-CN': '下午四点半课堂', en: 'After-school class' } },
  'weekend-course': { days: 'free-days', name: { 'zh-CN': '青葵周末公益学堂', en: 'Weekend course' } },
};

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
