import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';
import { keptSince } from '@linli/service/retention';

import { minutesOf } from '../hours/hours.rules.js';

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

/** Before these a task was opened, or finished, of which nothing is kept any more. */
export const erasedBefore = (now: Date): { finished: Date; opened: Date } => ({
  finished: keptSince('finished-task-details', now),
  opened: keptSince('open-task-details', now),
});

/** What there is to do, and at whose door: the team learns the first. */
export const detailsSight = sightOf({
  of: 'What a volunteer task is about',
  purposes: { task: 'to do what was asked for' },
  parts: { worker: 'works in its area', goer: 'took it and has not finished it', team: 'whoever else may see the task' },
  fields: {
    note: { whole: ['worker', 'goer'], masked: ['team'], mask: 'text' },
    description: { whole: ['worker', 'goer'], masked: ['team'], mask: 'text' },
    address: { whole: ['worker', 'goer'] },
    place: { whole: ['worker', 'goer'], if: 'the point on the map' },
  },
});

/** In which parts somebody reads a task's details; in none when they are kept no longer. */
export function readsAs(
  task: { state: TaskState; finishedAt: Date | null; openedAt: Date },
  by: { took: boolean; worksThere: boolean },
  now: Date,
): (keyof typeof detailsSight.definition.parts)[] {
  const { finished, opened } = erasedBefore(now);
  if (task.openedAt < opened || (task.finishedAt && task.finishedAt < finished)) return [];
  return ['team', ...(by.worksThere ? (['worker'] as const) : []), ...(by.took && task.state !== 'finished' ? (['goer'] as const) : [])];
}

/** What everybody worked who signed in and out. */
export const minutesOfAll = (parts: readonly Part[]): number =>
  parts.reduce((sum, { checkedInAt, checkedOutAt }) => (checkedInAt && checkedOutAt ? sum + minutesOf(checkedInAt, checkedOutAt) : sum), 0);
