import { DomainError } from '@linli/problems';

/** 待领取 进行中 已完成 */
export const taskStates = ['open', 'working', 'finished'] as const;
export type TaskState = (typeof taskStates)[number];

export interface Part {
  accountId: string;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
}

export interface Task {
  state: TaskState;
  people: number;
  parts: readonly Part[];
}

export type TaskCommand = 'take' | 'release' | 'check-in' | 'check-out' | 'finish';
export const taskCommands = ['take', 'release', 'check-in', 'check-out', 'finish'] as const satisfies readonly TaskCommand[];

/** Longer than this nobody worked without a break: they forgot to sign out, and the minutes are for a leader to enter. */
export const LONGEST_MINUTES = 12 * 60;

/** @throws DomainError wrong-state, task-full, not-taken */
export function checkTask(command: TaskCommand, task: Task, accountId: string): void {
  if (task.state === 'finished') throw new DomainError('wrong-state');
  const mine = task.parts.find((part) => part.accountId === accountId);
  if (command === 'take') {
    if (mine) throw new DomainError('duplicate');
    if (task.parts.length >= task.people) throw new DomainError('task-full');
    return;
  }
  if (!mine) throw new DomainError('not-taken');
  if (command === 'release' && mine.checkedInAt) throw new DomainError('wrong-state');
  if (command === 'check-in' && mine.checkedInAt) throw new DomainError('wrong-state');
  if (command === 'check-out' && (!mine.checkedInAt || mine.checkedOutAt)) throw new DomainError('wrong-state');
  if (command === 'finish' && !task.parts.some((part) => part.checkedInAt)) throw new DomainError('wrong-state');
  if (command === 'finish' && task.parts.some((part) => part.checkedInAt && !part.checkedOutAt)) throw new DomainError('still-working');
}

const DAY_MS = 86_400_000;
/** So long after its end a task can still be asked about: a complaint, a correction of minutes. Then what it was and where is erased. */
export const KEPT_DAYS = 30;
/** Nor are the words kept of one that nobody finishes. */
export const KEPT_OPEN_DAYS = 180;

/** Before these a task was opened, or finished, of which nothing is kept any more. */
export const erasedBefore = (now: Date): { finished: Date; opened: Date } => ({
  finished: new Date(now.getTime() - KEPT_DAYS * DAY_MS),
  opened: new Date(now.getTime() - KEPT_OPEN_DAYS * DAY_MS),
});

export type Sight = 'whole' | 'masked' | 'none';

/**
 * How much of its words and its place somebody sees: all of it who goes there, until it is done, and who works in its area; the team what
 * there is to do.
 */
export function sightOf(
  task: Pick<Task, 'state'> & { finishedAt: Date | null; openedAt: Date },
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
