import { outcome } from '../../test/outcome.js';
import { minutesOf } from '../hours/hours.rules.js';
import { minutesOfAll, readsAs, taskMachine, taskStates, type Part, type TaskState, type TaskSubject } from './task.rules.js';

const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`);
const part = (accountId: string, inAt: string | null = null, outAt: string | null = null): Part => ({
  accountId,
  checkedInAt: inAt ? at(inAt) : null,
  checkedOutAt: outAt ? at(outAt) : null,
});
/** A task as one of its team meets it, who may have taken it. */
const task = (takers: Part[], me: string, state: TaskState, as: TaskSubject['parts'] = ['member']): TaskSubject => {
  const mine = takers.find(({ accountId }) => accountId === me);
  return { state, parts: mine ? [...as, 'taker'] : as, people: 2, takers, mine };
};

describe('a task', () => {
  type Command = Parameters<typeof taskMachine.next>[0];
  it.each<[string, Command, TaskSubject, string]>([
    ['is taken', 'take', task([], 'a', 'open'), 'open'],
    ['is taken while another one works', 'take', task([part('b', '09:00')], 'a', 'working'), 'working'],
    ['is not taken twice by one', 'take', task([part('a')], 'a', 'open'), 'duplicate'],
    ['never by more than it needs', 'take', task([part('a'), part('b')], 'c', 'open'), 'task-full'],
    ['is not taken by who only works there', 'take', task([], 'a', 'open', ['worker']), 'not-a-member'],
    ['is not started by one who did not take it', 'check-in', task([part('a')], 'b', 'open'), 'not-taken'],
    ['is given back before it began', 'release', task([part('a')], 'a', 'open'), 'open'],
    ['is not given back after', 'release', task([part('a', '09:00')], 'a', 'working'), 'wrong-state'],
    ['is begun', 'check-in', task([part('a')], 'a', 'open'), 'working'],
    ['once by each', 'check-in', task([part('a', '09:00')], 'a', 'working'), 'wrong-state'],
    ['is left', 'check-out', task([part('a', '09:00')], 'a', 'working'), 'working'],
    ['is not left before it was begun', 'check-out', task([part('a')], 'a', 'open'), 'wrong-state'],
    ['nor before one began oneself', 'check-out', task([part('a'), part('b', '09:00')], 'a', 'working'), 'wrong-state'],
    ['nor twice', 'check-out', task([part('a', '09:00', '10:00')], 'a', 'working'), 'wrong-state'],
    [
      'is not finished while somebody works',
      'finish',
      task([part('a', '09:00', '10:00'), part('b', '09:00')], 'a', 'working'),
      'still-working',
    ],
    ['nor when nobody began', 'finish', task([part('a')], 'a', 'open'), 'wrong-state'],
    ['nor by one who did not take it', 'finish', task([part('a', '09:00', '10:00')], 'b', 'working'), 'not-taken'],
    ['is finished', 'finish', task([part('a', '09:00', '10:00')], 'a', 'working'), 'finished'],
    ['has an end', 'take', task([], 'a', 'finished'), 'wrong-state'],
  ])('%s', (_name, command, met, expected) => {
    expect(outcome(() => taskMachine.next(command, met))).toBe(expected);
    expect(taskMachine.allowed(met).includes(command)).toBe((taskStates as readonly string[]).includes(expected));
  });

  const days = (n: number) => new Date(at('09:00').getTime() - n * 86_400_000);
  it.each<
    [string, ReturnType<typeof readsAs>, { state?: TaskState; opened?: number; finished?: number; took?: boolean; worksThere?: boolean }]
  >([
    ['the team reads what there is to do', ['team'], {}],
    ['whoever took it reads all', ['team', 'goer'], { took: true, state: 'working' }],
    ['until it is finished', ['team'], { took: true, state: 'finished', finished: 0 }],
    ['staff read all for thirty days', ['team', 'worker'], { worksThere: true, state: 'finished', opened: 40, finished: 29 }],
    ['then nobody', [], { worksThere: true, took: true, state: 'finished', opened: 40, finished: 31 }],
    ['nor of one that nobody finished for half a year', [], { worksThere: true, took: true, state: 'working', opened: 181 }],
  ])('of whose words and place %s', (_name, parts, { state = 'open', opened = 0, finished, took = false, worksThere = false }) => {
    expect(
      readsAs(
        { state, openedAt: days(opened), finishedAt: finished === undefined ? null : days(finished) },
        { took, worksThere },
        at('09:00'),
      ),
    ).toEqual(parts);
  });

  it('counts whole minutes; a forgotten sign-out gives none', () => {
    expect([
      minutesOf(at('09:00'), new Date(at('10:30').getTime() + 59_000)),
      minutesOf(at('09:00'), at('08:59')),
      minutesOf(at('00:00'), at('12:01')),
    ]).toEqual([90, 0, 0]);
    expect(minutesOfAll([part('a', '09:00', '09:45'), part('b', '09:00'), part('c')])).toBe(45);
  });
});
