import { hailStates, mayHappen, metresBetween, nextHailState, ringAt } from './hails/hail.rules.js';
import { balanceOf, checkCredit, checkDecision, mayDecide, type Entry } from './hours/hours.rules.js';
import { checkSlots, screeningAfterChange, screeningMachine, screenings } from './registrations/registration.rules.js';
import { checkTask, minutesOf, sightOf, type Part, type Sight, type Task } from './tasks/task.rules.js';
import { membershipMachine, membershipStates } from './teams/membership.rules.js';
import { teamMachine, teamStates } from './teams/team.rules.js';

const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`);
const part = (accountId: string, inAt: string | null = null, outAt: string | null = null): Part => ({
  accountId,
  checkedInAt: inAt ? at(inAt) : null,
  checkedOutAt: outAt ? at(outAt) : null,
});
const task = (parts: Part[], people = 2, state: Task['state'] = 'open'): Task => ({ state, people, parts });

describe('a membership', () => {
  const outcomes = (screened: boolean, ...parts: Parameters<typeof membershipMachine.next>[1]['parts'][number][]) =>
    Object.fromEntries(
      membershipMachine.commands.map((command) => [
        command,
        membershipStates.map((state) => outcome(() => membershipMachine.next(command, { state, parts, screened }))),
      ]),
    );
  const [no, wrong] = ['forbidden', 'wrong-state'];
  it.each([
    [
      'who leads the team',
      outcomes(true, 'leader'),
      { activate: ['active', wrong, 'active', wrong], suspend: [wrong, 'suspended', wrong, wrong], leave: ['left', 'left', 'left', wrong] },
    ],
    [
      'the member',
      outcomes(true, 'member'),
      { activate: [no, no, no, no], suspend: [no, no, no, no], leave: ['left', 'left', 'left', wrong] },
    ],
    [
      'who leads the team, about their own',
      outcomes(true, 'leader', 'member'),
      { activate: [no, no, no, no], suspend: [no, no, no, no], leave: ['left', 'left', 'left', wrong] },
    ],
    ['who oversees it', outcomes(true, 'overseer'), { activate: [no, no, no, no], suspend: [no, no, no, no], leave: [no, no, no, no] }],
  ])('pending, active, suspended, left: %s', (_who, given, expected) => expect(given).toEqual(expected));

  it('begins once its member was screened', () => {
    expect(outcomes(false, 'leader').activate).toEqual(['not-screened', wrong, 'not-screened', wrong]);
  });
});

describe('an organisation', () => {
  it('is renamed and closed by the staff of its area, until it is closed', () => {
    const may = (...parts: 'overseer'[]) =>
      teamMachine.commands.map((command) => teamStates.map((state) => outcome(() => teamMachine.next(command, { state, parts }))));
    expect(may('overseer')).toEqual([
      ['open', 'team-closed'],
      ['closed', 'team-closed'],
    ]);
    expect(may().flat()).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
  });
});

describe('a task', () => {
  it.each<[string, Parameters<typeof checkTask>, string | undefined]>([
    ['is taken', ['take', task([]), 'a'], undefined],
    ['is not taken twice by one', ['take', task([part('a')]), 'a'], 'duplicate'],
    ['never by more than it needs', ['take', task([part('a'), part('b')]), 'c'], 'task-full'],
    ['is not started by one who did not take it', ['check-in', task([part('a')]), 'b'], 'not-taken'],
    ['is given back before it began', ['release', task([part('a')]), 'a'], undefined],
    ['is not given back after', ['release', task([part('a', '09:00')]), 'a'], 'wrong-state'],
    ['is not left before it was begun', ['check-out', task([part('a')]), 'a'], 'wrong-state'],
    ['is not finished while somebody works', ['finish', task([part('a', '09:00', '10:00'), part('b', '09:00')]), 'a'], 'still-working'],
    ['nor when nobody began', ['finish', task([part('a')]), 'a'], 'wrong-state'],
    ['is finished', ['finish', task([part('a', '09:00', '10:00')]), 'a'], undefined],
    ['has an end', ['take', task([], 2, 'finished'), 'a'], 'wrong-state'],
  ])('%s', (_name, args, refusal) => {
    if (refusal) expect(() => checkTask(...args)).toThrow(refusal);
    else expect(() => checkTask(...args)).not.toThrow();
  });

  const days = (n: number) => new Date(at('09:00').getTime() - n * 86_400_000);
  it.each<[string, Sight, { state?: Task['state']; opened?: number; finished?: number; took?: boolean; worksThere?: boolean }]>([
    ['the team reads what there is to do', 'masked', {}],
    ['whoever took it reads all', 'whole', { took: true, state: 'working' }],
    ['until it is finished', 'masked', { took: true, state: 'finished', finished: 0 }],
    ['staff read all for thirty days', 'whole', { worksThere: true, state: 'finished', opened: 40, finished: 29 }],
    ['then nobody', 'none', { worksThere: true, took: true, state: 'finished', opened: 40, finished: 31 }],
    ['nor of one that nobody finished for half a year', 'none', { worksThere: true, took: true, state: 'working', opened: 181 }],
  ])('of whose words and place %s', (_name, sight, { state = 'open', opened = 0, finished, took = false, worksThere = false }) => {
    expect(
      sightOf(
        { state, openedAt: days(opened), finishedAt: finished === undefined ? null : days(finished) },
        { took, worksThere },
        at('09:00'),
      ),
    ).toBe(sight);
  });

  it('counts whole minutes; a forgotten sign-out gives none', () => {
    expect([
      minutesOf(at('09:00'), new Date(at('10:30').getTime() + 59_000)),
      minutesOf(at('09:00'), at('08:59')),
      minutesOf(at('00:00'), at('12:01')),
    ]).toEqual([90, 0, 0]);
  });
});

const entry = (from: string, to: string, state: Entry['state'] = 'pending', accountId = 'a'): Entry => ({
  accountId,
  state,
  minutes: 60,
  startedAt: at(from),
  endedAt: at(to),
});

describe('the ledger of hours', () => {
  const now = at('18:00');
  it.each<[string, Entry, Entry[], string | undefined]>([
    ['what touches does not overlap', entry('10:00', '11:00'), [entry('09:00', '10:00')], undefined],
    ['what overlaps is refused', entry('09:30', '10:30'), [entry('09:00', '10:00', 'confirmed')], 'hours-overlap'],
    ['what was reversed is free again', entry('09:30', '10:30'), [entry('09:00', '10:00', 'reversed')], undefined],
    ['the future is refused', entry('17:30', '18:30'), [], 'hours-in-future'],
  ])('%s', (_name, wanted, others, refusal) => {
    if (refusal) expect(() => checkCredit(wanted, others, now)).toThrow(refusal);
    else expect(() => checkCredit(wanted, others, now)).not.toThrow();
  });

  it.each<[string, Parameters<typeof checkDecision>, string | undefined]>([
    ['a leader confirms', ['confirm', entry('09:00', '10:00'), { accountId: 'l', mayDecide: true }], undefined],
    ['not their own', ['confirm', entry('09:00', '10:00', 'pending', 'l'), { accountId: 'l', mayDecide: true }], 'own-hours'],
    ['nobody else does', ['confirm', entry('09:00', '10:00'), { accountId: 'x', mayDecide: false }], 'forbidden'],
    ['once', ['confirm', entry('09:00', '10:00', 'confirmed'), { accountId: 'l', mayDecide: true }], 'wrong-state'],
    [
      'what is confirmed can be reversed',
      ['reverse', entry('09:00', '10:00', 'confirmed'), { accountId: 'l', mayDecide: true }],
      undefined,
    ],
  ])('%s', (_name, args, refusal) => {
    if (refusal) expect(() => checkDecision(...args)).toThrow(refusal);
    else expect(() => checkDecision(...args)).not.toThrow();
  });

  it('is decided about by leaders, and by staff only where it is a leader’s own', () => {
    const decided = [true, false].map((ofLeader) =>
      [true, false].map((leads) => [true, false].map((oversees) => mayDecide({ ofLeader }, { leads, oversees }))),
    );
    expect(decided).toEqual([
      [
        [true, true],
        [true, false],
      ],
      [
        [true, true],
        [false, false],
      ],
    ]);
  });

  it('balances', () => {
    expect(balanceOf([entry('09:00', '10:00', 'confirmed'), entry('10:00', '11:00'), entry('11:00', '12:00', 'reversed')])).toEqual({
      confirmed: 60,
      pending: 60,
    });
  });
});

describe('a hail', () => {
  it('widens by its rings and then is for the grid', () => {
    expect([0, 59, 60, 119, 120, 239, 240].map(ringAt)).toEqual([1, 1, 2, 2, 3, 3, undefined]);
  });

  it('is accepted once', () => {
    expect(nextHailState('accept', 'hailed')).toBe('answered');
    expect(() => nextHailState('accept', 'answered')).toThrow('already-answered');
    expect(hailStates.filter((state) => mayHappen('cancel', state))).toEqual(['hailed', 'answered']);
  });

  it('knows how far away somebody is', () => {
    expect(metresBetween({ lon: 113.63, lat: 37.8 }, { lon: 113.63, lat: 37.809 })).toBeCloseTo(1000.8, 0);
  });
});

describe('a registration', () => {
  it('is screened from where it waits, and decided about anew; never by oneself', () => {
    const outcomes = (...parts: ('overseer' | 'self')[]) =>
      screeningMachine.commands.map((decision) =>
        screenings.map((state) => outcome(() => screeningMachine.next(decision, { state, parts }))),
      );
    expect(outcomes('overseer')).toEqual([
      ['passed', 'wrong-state', 'passed'],
      ['refused', 'refused', 'wrong-state'],
    ]);
    expect(new Set(outcomes('overseer', 'self').flat())).toEqual(new Set(['own-screening']));
    expect(new Set(outcomes('self').flat())).toEqual(new Set(['forbidden']));
  });

  it('that was refused waits again once it is changed', () => {
    expect([undefined, ...screenings].map(screeningAfterChange)).toEqual(['waiting', 'waiting', 'passed', 'waiting']);
  });

  it.each([
    [
      'touching times',
      [
        [5, '14:00', '16:00'],
        [5, '16:00', '18:00'],
      ],
      undefined,
    ],
    [
      'the same time of another day',
      [
        [5, '14:00', '16:00'],
        [6, '14:00', '16:00'],
      ],
      undefined,
    ],
    [
      'overlapping times',
      [
        [5, '14:00', '16:00'],
        [5, '15:59', '18:00'],
      ],
      'validation-failed',
    ],
    ['a time that ends when it begins', [[5, '14:00', '14:00']], 'validation-failed'],
    ['a time over midnight', [[5, '22:00', '02:00']], 'validation-failed'],
  ] as [string, [number, string, string][], string | undefined][])('with %s', (_name, slots, refusal) => {
    const check = () => checkSlots(slots.map(([weekday, from, to]) => ({ weekday, from, to }))) && undefined;
    expect(outcome(check)).toBe(refusal);
  });
});

function outcome<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}
