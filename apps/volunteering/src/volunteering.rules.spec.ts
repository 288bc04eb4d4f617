import { hailMachine, hailStates, metresBetween, ringAt } from './hails/hail.rules.js';
import {
  balanceOf,
  changeOfBalance,
  checkCredit,
  checkEnters,
  entryStates,
  hoursMachine,
  minutesOf,
  partsIn,
  type EntryState,
  type HoursCommand,
  type Period,
} from './hours/hours.rules.js';
import { checkSlots, screeningAfterChange, screeningMachine, screenings } from './registrations/registration.rules.js';
import { minutesOfAll, readsAs, taskMachine, taskStates, type Part, type TaskState, type TaskSubject } from './tasks/task.rules.js';
import { membershipMachine, membershipStates } from './teams/membership.rules.js';
import { teamMachine, teamStates } from './teams/team.rules.js';

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

const entry = (from: string, to: string, state: EntryState = 'pending') => ({
  state,
  minutes: 60,
  startedAt: at(from),
  endedAt: at(to),
});

describe('the ledger of hours', () => {
  const now = at('18:00');
  it.each<[string, Period, Period[], string | undefined]>([
    ['what touches does not overlap', entry('10:00', '11:00'), [entry('09:00', '10:00')], undefined],
    ['what overlaps is refused', entry('09:30', '10:30'), [entry('09:00', '10:00', 'confirmed')], 'hours-overlap'],
    ['what was reversed is free again', entry('09:30', '10:30'), [entry('09:00', '10:00', 'reversed')], undefined],
    ['the future is refused', entry('17:30', '18:30'), [], 'hours-in-future'],
  ])('%s', (_name, wanted, others, refusal) => {
    if (refusal) expect(() => checkCredit(wanted, others, now)).toThrow(refusal);
    else expect(() => checkCredit(wanted, others, now)).not.toThrow();
  });

  const [wrong, no, own] = ['wrong-state', 'forbidden', 'own-hours'];
  const [confirms, reverses] = [
    ['confirmed', wrong, wrong],
    ['reversed', 'reversed', wrong],
  ];
  it.each<[string, { ofLeader: boolean; leads?: boolean; oversees?: boolean; isSelf?: boolean }, string[], string[]]>([
    ['by a leader: confirmed once, and reversed whether confirmed or not', { ofLeader: false, leads: true }, confirms!, reverses!],
    ['by a leader, of another leader', { ofLeader: true, leads: true }, confirms!, reverses!],
    ['not by a leader about their own', { ofLeader: true, leads: true, isSelf: true }, [own, own, own], [own, own, own]],
    ['by the staff who oversee the team where it is a leader’s own', { ofLeader: true, oversees: true }, confirms!, reverses!],
    ['not by them about their own', { ofLeader: true, oversees: true, isSelf: true }, [own, own, own], [own, own, own]],
    ['nor where it is no leader’s', { ofLeader: false, oversees: true }, [no, no, no], [no, no, no]],
    ['by who leads and oversees', { ofLeader: false, leads: true, oversees: true }, confirms!, reverses!],
    ['not by whose service it was', { ofLeader: false, isSelf: true }, [no, no, no], [no, no, no]],
    ['by nobody else', { ofLeader: true }, [no, no, no], [no, no, no]],
  ])('is decided about %s', (_name, { ofLeader, leads = false, oversees = false, isSelf = false }, confirmed, reversed) => {
    const parts = partsIn(ofLeader, { leads, oversees, isSelf });
    const outcomes = (decision: HoursCommand) => entryStates.map((state) => outcome(() => hoursMachine.next(decision, { state, parts })));
    expect([outcomes('confirm'), outcomes('reverse')]).toEqual([confirmed, reversed]);
  });

  it('is entered by a leader for a member who is somebody else', () => {
    const enters = (leads: boolean, isSelf: boolean, isMember: boolean) => outcome(() => checkEnters({ leads, isSelf }, isMember));
    expect([enters(true, false, true), enters(false, false, true), enters(true, true, true), enters(true, false, false)]).toEqual([
      undefined,
      'forbidden',
      'own-hours',
      'not-a-member',
    ]);
  });

  it('balances', () => {
    expect(balanceOf([entry('09:00', '10:00', 'confirmed'), entry('10:00', '11:00'), entry('11:00', '12:00', 'reversed')])).toEqual({
      confirmed: 60,
      pending: 60,
    });
    expect([
      changeOfBalance(60, 'pending', 'confirmed'),
      changeOfBalance(60, 'confirmed', 'reversed'),
      changeOfBalance(60, 'pending', 'reversed'),
    ]).toEqual([
      { confirmed: 60, pending: -60 },
      { confirmed: -60, pending: 0 },
      { confirmed: 0, pending: -60 },
    ]);
  });
});

describe('a hail', () => {
  it('widens by its rings and then is for the grid', () => {
    expect([0, 59, 60, 119, 120, 239, 240].map(ringAt)).toEqual([1, 1, 2, 2, 3, 3, undefined]);
  });

  it('is accepted once', () => {
    const asked = (state: 'hailed' | 'answered', ...more: 'raiser'[]) => ({ state, parts: ['asked', ...more] as const });
    expect(hailMachine.next('accept', asked('hailed'))).toBe('answered');
    expect(() => hailMachine.next('accept', asked('answered'))).toThrow('already-answered');
    expect(() => hailMachine.next('accept', asked('hailed', 'raiser'))).toThrow('forbidden');
    expect(hailStates.filter((state) => hailMachine.isPossible('cancel', state))).toEqual(['hailed', 'answered']);
  });

  it('knows how far away somebody is', () => {
    expect(metresBetween({ lon: 113.63, lat: 37.8 }, { lon: 113.63, lat: 37.809 })).toBeCloseTo(1000.8, 0);
  });

  it.each([
    [{ lon: 113.63, lat: 37.8 }, 0],
    [{ lon: 113.635, lat: 37.8 }, 439.306],
    [{ lon: 113.64, lat: 37.81 }, 1417.14],
    [{ lon: 113.58, lat: 37.777 }, 5083.868],
  ])('knows it to a centimetre within the rings: to %j %d m', (place, metres) => {
    expect(Math.abs(metresBetween({ lon: 113.63, lat: 37.8 }, place) - metres)).toBeLessThan(0.01);
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
