import { machine } from '@linli/resource/machine';
import { keptSince } from '@linli/service/retention';

/** 待领取 进行中 已完成 */
export const taskStates = ['open', 'working', 'finished'] as const;
export type TaskState = (typeof taskStates)[number];

export interface Part {
  accountId: string;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
}

export interface Facts {
  /** How many it needs. */
  people: number;
  takers: readonly Part[];
  /** The caller's own part. */
  mine: Part | undefined;
}

/** A part has its own way, beside the task's: taken, signed in, signed out. */
const outOfOrder = { code: 'wrong-state' } as const;

/** Several take part in a task, so what the task's state allows may not be what one's own part allows. */
export const taskMachine = machine<Facts>()({
  of: 'task',
  states: taskStates,
  initial: 'open',
  parts: { member: 'active in its team', taker: 'took it', leader: 'leads its team', worker: 'works in its area' },
  moves: {
    take: {
      from: ['open', 'working'],
      by: ['member'],
      notBy: { taker: 'duplicate' },
      refusedAs: { forbidden: 'not-a-member' },
      unless: ({ people, takers }) => (takers.length >= people ? { code: 'task-full' } : undefined),
    },
    release: {
      from: ['open', 'working'],
      by: ['taker'],
      refusedAs: { forbidden: 'not-taken' },
      unless: ({ mine }) => (mine?.checkedInAt ? outOfOrder : undefined),
    },
    'check-in': {
      from: ['open', 'working'],
      to: 'working',
      by: ['taker'],
      refusedAs: { forbidden: 'not-taken' },
      unless: ({ mine }) => (mine?.checkedInAt ? outOfOrder : undefined),
    },
    'check-out': {
      from: ['working'],
      by: ['taker'],
      refusedAs: { forbidden: 'not-taken' },
      unless: ({ mine }) => (!mine?.checkedInAt || mine.checkedOutAt ? outOfOrder : undefined),
    },
    finish: {
      from: ['working'],
      to: 'finished',
      by: ['taker'],
      refusedAs: { forbidden: 'not-taken' },
      unless: ({ takers }) =>
        takers.some(({ checkedInAt, checkedOutAt }) => checkedInAt && !checkedOutAt) ? { code: 'still-working' } : undefined,
    },
  },
});

/** A task as somebody meets it. */
export type TaskSubject = Parameters<typeof taskMachine.next>[1];

/** Longer than this nobody worked without a break: they forgot to sign out, and the minutes are for a leader to enter. */
export const LONGEST_MINUTES = 12 * 60;

/** Before these a task was opened, or finished, of which nothing is kept any more. */
export const erasedBefore = (now: Date): { finished: Date; opened: Date } => ({
  finished: keptSince('finished-task-details', now),
  opened: keptSince('open-task-details', now),
});

export type Sight = 'whole' | 'masked' | 'none';

/**
 * How much of its words and its place somebody sees: all of it who goes there, until it is done, and who works in its area; the team what
 * there is to do.
 */
export function sightOf(
  task: { state: TaskState; finishedAt: Date | null; openedAt: Date },
  by: { took: boolean; worksThere: boolean },
  now: Date,
): Sight {
  const { finished, opened } = erasedBefore(now);
  if (task.openedAt < opened || (task.finishedAt && task.finishedAt < finished)) return 'none';
  return by.worksThere || (by.took && task.state !== 'finished') ? 'whole' : 'masked';
}

/** Whole minutes from sign-in to sign-out; a forgotten sign-out gives none. */
export function minutesOf(checkedIn: Date, checkedOut: Date): number {
  const minutes = Math.floor((checkedOut.getTime() - checkedIn.getTime()) / 60_000);
  return minutes < 0 || minutes > LONGEST_MINUTES ? 0 : minutes;
}

/** What everybody worked who signed in and out. */
export const minutesOfAll = (parts: readonly Part[]): number =>
  parts.reduce((sum, { checkedInAt, checkedOutAt }) => (checkedInAt && checkedOutAt ? sum + minutesOf(checkedInAt, checkedOutAt) : sum), 0);
