import { checkMerge, demandMachine, demandStates } from './demands/demand.rules.js';
import {
  ageOn,
  checkAge,
  checkConsent,
  checkDecision,
  checkFields,
  checkNamesNobody,
  inForce,
  keptUntil,
  type Decided,
} from './people/consent.rules.js';
import { checkGuardian, checkLeaves, decidesFor, mayDecide, standingOf, toBeTold } from './people/guardian.rules.js';
import {
  adultMachine,
  checkWrongCodes,
  refusal,
  requestMachine,
  requestStates,
  type Facts,
  type RequestSubject,
} from './pickup/pickup.rules.js';
import { checkMakeUp, datesBetween, dayOf, instant, sessionDays, type Day } from './calendar/calendar.rules.js';
import {
  checkEnds,
  checkOutline,
  COMPLETION,
  CUTOFF_MINUTES,
  OFFER_MINUTES,
  overBefore,
  programmeMachine,
  programmeStates,
} from './programmes/programme.rules.js';
import { isScreened, screenedUntil } from './roster/roster.rules.js';
import { completionOf, type HeldSession } from './register/completion.rules.js';
import {
  checkPresent,
  judgeMark,
  notesKnown,
  registerStep,
  type Attendance,
  type MarkKind,
  type RegisterFacts,
} from './register/register.rules.js';
import {
  cutOff,
  cutOffMinutes,
  sessionMachine,
  sessionStates,
  type SessionCommand,
  type SessionFacts,
  type SessionState,
} from './programmes/session.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);
function outcome<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('a consent', () => {
  const said = (...all: string[]): Decided[] =>
    all.map((one) => {
      const [purpose, decision] = one.split(' ');
      return { purpose, decision } as Decided;
    });

  it('is in force when the last word is yes, each purpose by itself', () => {
    expect(inForce(said('attend given', 'photo refused', 'pickup given', 'pickup withdrawn', 'contact refused', 'contact given'))).toEqual([
      'attend',
      'contact',
    ]);
    expect(outcome(() => checkConsent('photo', said('attend given')))).toBe('consent-required');
  });

  it.each<[string, string, string[], number, string | undefined]>([
    ['is given to the notice in force', 'attend given', [], 2, undefined],
    ['is not given to an old notice', 'attend given', [], 1, 'notice-outdated'],
    ['is withdrawn whatever notice there is by now', 'attend withdrawn', ['attend given'], 1, undefined],
    ['is not withdrawn before it was given', 'attend withdrawn', ['attend refused'], 2, 'wrong-state'],
    ['that was given is withdrawn, not refused', 'attend refused', ['attend given'], 2, 'wrong-state'],
    ['may be given again', 'attend given', ['attend given', 'attend withdrawn'], 2, undefined],
  ])('%s', (_name, wanted, before, noticeVersion, refused) => {
    expect(outcome(() => checkDecision({ ...said(wanted)[0]!, noticeVersion }, said(...before), 2))).toBe(refused);
  });

  it('covers what is kept, field by field', () => {
    expect(outcome(() => checkFields({ name: '小米', health: '花生过敏' }, ['attend']))).toBe('consent-required');
    expect(outcome(() => checkFields({ name: '小米' }, ['attend']))).toBeUndefined();
  });

  it('knows ages by the day', () => {
    expect([ageOn('2026-11-24', '2016-11-24'), ageOn('2026-11-23', '2016-11-24')]).toEqual([10, 9]);
    expect(outcome(() => checkAge(5, { from: 6, to: 12 }))).toBe('wrong-age');
  });

  it.each([
    ['2026-11-24T08:00:00Z', '2029-11-24'],
    ['2026-12-31T17:00:00Z', '2030-01-01'],
    ['2028-02-29T04:00:00Z', '2031-03-01'],
  ])('what the law wants known after %s is kept until %s, three years by the district’s day', (at, until) =>
    expect(keptUntil(dayOf(new Date(at)))).toBe(until),
  );

  it('and a reason names no child', () => {
    expect(outcome(() => checkNamesNobody('武小 米家庭困难', ['武小米']))).toBe('names-child');
    expect(outcome(() => checkNamesNobody('低保家庭', ['武小米']))).toBeUndefined();
  });
});

describe('a programme', () => {
  it('ends when no session is going on', () => {
    expect(outcome(() => checkEnds([{ state: 'planned' }, { state: 'cancelled' }]))).toBeUndefined();
    expect(outcome(() => checkEnds([{ state: 'planned' }, { state: 'running' }]))).toBe('session-running');
  });

  it('whose last day is more than a week ago is over, by the district’s day', () => {
    expect([overBefore(at('23:59')), overBefore(at('00:00', '2026-11-25'))]).toEqual(['2026-11-17', '2026-11-18']);
  });
});

describe('a guardian', () => {
  const two = [
    { accountId: 'a', barred: false },
    { accountId: 'b', barred: true },
  ];
  it('decides, unless a court said no', () => {
    expect([
      outcome(() => checkGuardian('a', two)),
      outcome(() => checkGuardian('b', two)),
      outcome(() => checkGuardian('c', two)),
    ]).toEqual([undefined, 'guardian-barred', 'not-found']);
    expect(['a', 'b', 'c'].map((account) => standingOf(account, two))).toEqual([['guardian'], ['guardian', 'barred'], []]);
    expect(two.map(mayDecide)).toEqual([true, false]);
    expect(toBeTold(two)).toEqual(['a']);
    expect(outcome(() => checkLeaves('a', two))).toBe('last-guardian');
  });

  it('decides about children who applied together, unless a court keeps them from all; who entered them, while they have nobody', () => {
    const siblings = [...two, { accountId: 'c', barred: true }, { accountId: 'c', barred: false }];
    expect(['a', 'b', 'c', 'd', 'e'].map((account) => decidesFor(account, siblings, 'e'))).toEqual([true, false, true, false, false]);
    expect(['a', 'e'].map((account) => decidesFor(account, [], 'e'))).toEqual([false, true]);
  });
});

describe('the calendar', () => {
  // The first week of October 2026 and the worked Saturday after it.
  const days: Day[] = datesBetween('2026-09-28', '2026-10-11').map((date) => {
    const weekday = ((new Date(date).getUTCDay() + 6) % 7) + 1;
    return {
      date,
      weekday,
      official: date >= '2026-10-01' && date <= '2026-10-07' ? 'holiday' : date === '2026-10-10' ? 'worked' : 'ordinary',
    };
  });
  it('holds school-day sessions on working days and on worked Saturdays, never on holidays', () => {
    expect(sessionDays(days, 'school-days', [1, 2, 3, 4, 5]).map(({ date }) => date)).toEqual([
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  });
  it('holds weekend courses when school is out', () => {
    expect(sessionDays(days, 'free-days', [6, 7]).map(({ date }) => date)).toEqual(['2026-10-11']);
  });
  it('is that of Shanghai', () => {
    expect(instant('2026-11-24', '16:30').toISOString()).toBe('2026-11-24T08:30:00.000Z');
    expect(dayOf(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
    expect(outcome(() => checkMakeUp(at('09:00', '2026-10-01'), days[3]!, at('09:00', '2026-09-01')))).toBe('validation-failed');
  });
});

describe('a programme', () => {
  it('opens and closes', () => {
    const outcomes = (...parts: ('staff' | 'anybody')[]) =>
      programmeMachine.commands.map((command) =>
        programmeStates.map((state) => outcome(() => programmeMachine.next(command, { state, parts }))),
      );
    const gone = ['not-found', 'not-found', 'not-found'];
    expect(outcomes('staff', 'anybody')).toEqual([
      ['draft', 'open', 'wrong-state'],
      ['open', 'wrong-state', 'wrong-state'],
      ['wrong-state', 'closed', 'wrong-state'],
      ['not-open', 'open', 'not-open'],
    ]);
    expect(outcomes('anybody')).toEqual([gone, gone, gone, ['not-open', 'open', 'not-open']]);
  });
  it('keeps an offered place for a day, and calls a child absent after twenty minutes, unless it says otherwise', () => {
    expect([OFFER_MINUTES, CUTOFF_MINUTES, COMPLETION]).toEqual([
      { least: 5, most: 20_160, unlessSaid: 24 * 60 },
      { least: 1, most: 240, unlessSaid: 20 },
      0.8,
    ]);
  });
  it('makes sense', () => {
    const good = { firstDay: '2026-09-01', lastDay: '2027-01-15', from: '16:30', to: '18:30', ageFrom: 6, ageTo: 12, room: 30, places: 30 };
    expect(outcome(() => checkOutline(good))).toBeUndefined();
    for (const wrong of [{ lastDay: '2026-08-31' }, { to: '16:30' }, { ageTo: 5 }, { places: 31 }, { lastDay: '2027-09-30' }])
      expect(outcome(() => checkOutline({ ...good, ...wrong }))).toBe('validation-failed');
  });
});

describe('a screening', () => {
  const passed = { passed: true, at: at('00:00') };
  it('is good for twelve months', () => {
    expect(screenedUntil(at('00:00'))).toEqual(at('00:00', '2027-11-24'));
    expect([
      isScreened([passed], at('23:59', '2027-11-23')),
      isScreened([passed], at('00:00', '2027-11-24')),
      isScreened([], at('00:00')),
    ]).toEqual([true, false, false]);
  });
  it('is no good once another was not passed', () => {
    expect(isScreened([passed, { passed: false, at: at('08:00') }], at('09:00'))).toBe(false);
    expect(isScreened([{ passed: false, at: at('08:00', '2026-11-01') }, passed], at('09:00'))).toBe(true);
  });
});

type SessionPart = keyof typeof sessionMachine.definition.parts;
/** A session on which nothing has happened, as somebody meets it who did not come. */
const day: SessionFacts = { present: 0, came: false, left: false, makesUpFor: null, ended: false };

describe('the register', () => {
  const judge = (kind: MarkKind, occurred: string, state: Attendance, since: string | undefined, session: SessionState = 'running') => {
    const verdict = judgeMark(
      { kind, occurredAt: at(occurred) },
      { state, since: since ? at(since) : undefined },
      { state: session, startsAt: at('16:30') },
      at('20:00'),
    );
    return verdict.outcome === 'conflict' ? verdict.reason : verdict.outcome;
  };
  it.each<[string, Parameters<typeof judge>, string]>([
    ['takes a child as present', ['present', '16:35', 'expected', undefined], 'applied'],
    ['takes one who comes late after all', ['present', '17:00', 'absent', '16:50'], 'applied'],
    ['says the same twice', ['present', '16:40', 'present', '16:35'], 'same'],
    ['keeps what a later mark overtook', ['absent', '16:35', 'present', '16:50'], 'overtaken'],
    ['keeps an absence of a child who was handed over', ['absent', '19:00', 'collected', '18:30'], 'already-collected'],
    ['knows that who was handed over had been there', ['present', '16:35', 'collected', '18:30'], 'same'],
    ['keeps what comes after the end', ['present', '16:35', 'absent', '16:30', 'closed'], 'session-over'],
    ['keeps what was noted before it could be', ['present', '15:29', 'expected', undefined], 'not-begun'],
    ['keeps what has not happened yet', ['present', '20:10', 'expected', undefined], 'in-future'],
  ])('%s', (_name, args, expected) => expect(judge(...args)).toBe(expected));

  it('never has more than the room and the adults allow', () => {
    expect(outcome(() => checkPresent(20, { room: 30, ratio: 10, adults: 2 }))).toBeUndefined();
    expect(() => checkPresent(21, { room: 30, ratio: 10, adults: 2 })).toThrow(
      expect.objectContaining({ code: 'ratio-exceeded', params: { present: 21, allowed: 20, room: 30, ratio: 10, adults: 2 } }),
    );
    expect(outcome(() => checkPresent(31, { room: 30, ratio: 10, adults: 9 }))).toBe('ratio-exceeded');
  });

  it('is not closed while a child waits', () => {
    const close = (present: number) =>
      outcome(() => sessionMachine.next('close', { ...day, state: 'running', parts: ['teacher'], present }));
    expect([close(1), close(0)]).toEqual(['not-collected', 'closed']);
    expect(sessionStates.map((state) => outcome(() => sessionMachine.next('close', { ...day, state, parts: ['teacher'] })))).toEqual([
      'wrong-state',
      'closed',
      'wrong-state',
      'wrong-state',
    ]);
  });

  const [wrong, gone] = ['wrong-state', 'not-found'];
  it.each<[SessionCommand, SessionPart, string[]]>([
    ['arrive', 'on-duty', ['running', 'running', wrong, wrong]],
    ['arrive', 'teacher', ['forbidden', 'forbidden', 'forbidden', 'forbidden']],
    ['leave', 'on-duty', [wrong, wrong, wrong, wrong]],
    ['mark', 'teacher', ['running', 'running', wrong, wrong]],
    ['mark', 'staff', ['running', 'running', wrong, wrong]],
    ['mark', 'anybody', [gone, gone, gone, gone]],
    ['collect', 'teacher', [wrong, wrong, wrong, wrong]],
    ['close', 'staff', [wrong, 'closed', wrong, wrong]],
    ['close', 'on-duty', [gone, gone, gone, gone]],
    ['cancel', 'staff', ['cancelled', wrong, wrong, wrong]],
    ['cancel', 'teacher', [gone, gone, gone, gone]],
    ['make-up', 'staff', [wrong, wrong, 'closed', 'cancelled']],
    ['make-up', 'teacher', [gone, gone, gone, gone]],
  ])('%s by %s, when it is planned, running, closed, cancelled: %j', (command, part, expected) => {
    expect(sessionStates.map((state) => outcome(() => sessionMachine.next(command, { ...day, state, parts: [part] })))).toEqual(expected);
  });

  it('is for an adult once, until they leave; children are handed over while there are any; a day is made up for once', () => {
    const may = (parts: SessionPart[], state: SessionState, facts: Partial<typeof day>) =>
      sessionMachine.allowed({ ...day, state, parts, ...facts });
    expect(outcome(() => sessionMachine.next('arrive', { ...day, state: 'running', parts: ['on-duty'], came: true }))).toBe('duplicate');
    expect([may(['on-duty'], 'running', { came: true }), may(['on-duty'], 'running', { came: true, left: true })]).toEqual([['leave'], []]);
    expect([may(['teacher'], 'running', { present: 2 }), may(['teacher'], 'running', {})]).toEqual([
      ['mark', 'collect'],
      ['mark', 'close'],
    ]);
    expect([
      may(['staff'], 'closed', {}),
      may(['staff'], 'closed', { makesUpFor: 'another' }),
      may(['staff'], 'closed', { ended: true }),
    ]).toEqual([['make-up'], [], []]);
  });
});

describe('a health note', () => {
  const came = { came: true, left: false };
  const meant = { came: false, left: false };
  it.each<[string, { came: boolean; left: boolean }, Date, SessionState, string]>([
    ['is told to nobody more than a day before', meant, at('16:29', '2026-11-23'), 'planned', 'none'],
    ['is known to be there from the day before', meant, at('16:30', '2026-11-23'), 'planned', 'that-there-is-one'],
    ['is not read by who is meant to come and is not there', meant, at('17:00'), 'running', 'that-there-is-one'],
    ['is read by who came', came, at('15:30'), 'planned', 'what-it-says'],
    ['is not read before children come', came, at('15:29'), 'planned', 'that-there-is-one'],
    ['is read until the class is over though nobody closed it', came, at('21:29'), 'running', 'what-it-says'],
    ['is told to nobody after that', came, at('21:30'), 'running', 'none'],
    ['is told to nobody who left', { came: true, left: true }, at('17:00'), 'running', 'none'],
    ['is told to nobody of a class that was closed', came, at('18:31'), 'closed', 'none'],
    ['is told to nobody of a class that was cancelled', meant, at('12:00'), 'cancelled', 'none'],
  ])('%s', (_, duty, now, state, expected) => {
    expect(notesKnown(duty, { state, startsAt: at('16:30'), endsAt: at('18:30') }, now)).toBe(expected);
  });
});

describe('completion', () => {
  const held = (id: string, state: HeldSession['state'] = 'closed', makesUpFor?: string): HeldSession => ({
    id,
    state,
    ...(makesUpFor ? { makesUpFor } : {}),
  });
  it('counts a session once, made up or attended', () => {
    const sessions = [
      held('a'),
      held('b'),
      held('c', 'cancelled'),
      held('d', 'planned'),
      held('b2', 'closed', 'b'),
      held('c2', 'closed', 'c'),
    ];
    expect(completionOf(sessions, new Set(['a', 'b2']), 0.6)).toEqual({ held: 3, attended: 2, share: 2 / 3, completed: true });
    expect(completionOf(sessions, new Set(['a', 'b', 'b2']), 0.8)).toMatchObject({ attended: 2, completed: false });
    expect(completionOf([], new Set(), 0)).toEqual({ held: 0, attended: 0, share: 0, completed: false });
  });
  it('forgets a cancelled session that nothing made up for', () => {
    expect(completionOf([held('a'), held('c', 'cancelled')], new Set(['a']), 1)).toMatchObject({ held: 1, completed: true });
  });
});

describe('at the door', () => {
  const person = { barred: false, validFrom: at('00:00', '2026-09-01'), validTo: undefined };
  const proof = { until: at('19:00'), used: false, approved: true };
  it.each<[string, Partial<Facts>, string | undefined]>([
    ['a named adult with a code takes the child', {}, undefined],
    ['a barred one is refused, whatever code they have', { person: { ...person, barred: true } }, 'pickup-barred'],
    ['a barred one is refused though a guardian said yes', { person: { ...person, barred: true }, by: 'request' }, 'pickup-barred'],
    ['a code nobody has is refused', { person: undefined, proof: undefined }, 'pickup-code-wrong'],
    ['a code is used once', { proof: { ...proof, used: true } }, 'pickup-code-wrong'],
    ['a code has an end', { proof: { ...proof, until: at('18:30') } }, 'pickup-code-wrong'],
    ['a name has an end', { person: { ...person, validTo: at('18:00') } }, 'pickup-not-named'],
    ['a name has a beginning, unless the phone’s clock is a little behind', { person: { ...person, validFrom: at('18:34') } }, undefined],
    ['a name has a beginning', { person: { ...person, validFrom: at('19:00') } }, 'pickup-not-named'],
    ['a stranger to whom a guardian said yes takes the child', { by: 'request' }, undefined],
    ['a stranger to whom nobody said yes does not', { by: 'request', proof: { ...proof, approved: false } }, 'pickup-not-approved'],
  ])('%s', (_name, facts, expected) => expect(refusal({ person, by: 'code', proof, ...facts }, at('18:30'))).toBe(expected));

  it('wrong codes are counted', () => {
    expect([outcome(() => checkWrongCodes(4)), outcome(() => checkWrongCodes(5))]).toEqual([undefined, 'too-many-requests']);
  });

  const asked = { answeredAt: null, used: false, now: at('18:30') };
  it.each<[string, RequestSubject['parts'], string[], string[]]>([
    ['a guardian, once', ['guardian'], ['approved', 'wrong-state', 'wrong-state'], ['denied', 'wrong-state', 'wrong-state']],
    [
      'no guardian whom a court keeps from the child',
      ['guardian', 'barred'],
      Array(3).fill('guardian-barred'),
      Array(3).fill('guardian-barred'),
    ],
    ['not who asked', ['runner'], Array(3).fill('not-found'), Array(3).fill('not-found')],
    ['nobody else', [], Array(3).fill('not-found'), Array(3).fill('not-found')],
  ])('%s answers who is asked about', (_name, parts, approve, deny) => {
    const outcomes = (command: 'approve' | 'deny') =>
      requestStates.map((state) => outcome(() => requestMachine.next(command, { ...asked, state, parts })));
    expect([outcomes('approve'), outcomes('deny')]).toEqual([approve, deny]);
  });

  it('a yes is for one time, and for ninety minutes', () => {
    const may = (more: Partial<RequestSubject>) =>
      outcome(() => requestMachine.next('hand-over', { ...asked, state: 'approved', parts: ['runner'], answeredAt: at('17:01'), ...more }));
    expect([
      may({}),
      may({ answeredAt: at('17:00') }),
      may({ used: true }),
      may({ state: 'denied' }),
      may({ parts: ['guardian'] }),
    ]).toEqual(['approved', 'pickup-not-approved', 'pickup-not-approved', 'pickup-not-approved', 'not-found']);
  });

  it('codes are made, and adults taken off the list, by a guardian whom no court keeps from the child', () => {
    const facts = { state: 'named', adultBarred: false, isGuardian: false } as const;
    const may = (parts: ('guardian' | 'barred')[], more = {}) =>
      adultMachine.commands.map((command) => outcome(() => adultMachine.next(command, { ...facts, parts, ...more })));
    expect([may(['guardian']), may(['guardian', 'barred']), may([])]).toEqual([
      ['named', 'named'],
      ['guardian-barred', 'guardian-barred'],
      ['not-found', 'not-found'],
    ]);
    expect([may(['guardian'], { adultBarred: true }), may(['guardian'], { isGuardian: true })]).toEqual([
      ['pickup-barred', 'named'],
      ['named', 'wrong-state'],
    ]);
  });
});

describe('a demand', () => {
  it('goes its way', () => {
    expect(
      demandMachine.commands.map((command) => [command, demandStates.filter((state) => demandMachine.isPossible(command, state))]),
    ).toEqual([
      ['vote', ['raised', 'planned']],
      ['merge', ['raised']],
      ['plan', ['raised']],
      ['fulfil', ['planned']],
      ['decline', ['raised', 'planned']],
    ]);
  });
  it('is merged into another one that is open', () => {
    const one = { id: 'a', area: '140321001001', state: 'raised' as const };
    expect([
      outcome(() => checkMerge(one, one)),
      outcome(() => checkMerge(one, { ...one, id: 'b', state: 'declined' })),
      outcome(() => checkMerge(one, { ...one, id: 'b' })),
    ]).toEqual(['merge-into-itself', 'wrong-state', undefined]);
  });
});

describe('the cut-off of a register', () => {
  it.each<[string, Date | undefined, Date]>([
    ['counts from the beginning', undefined, at('16:50')],
    ['counts from the beginning when somebody looked before', at('16:20'), at('16:50')],
    ['counts from the first mark when that came late', at('16:55'), at('17:15')],
    ['counts across midnight', at('23:55'), at('00:15', '2026-11-25')],
  ])('%s', (_name, firstMark, expected) => {
    const cutOffAt = cutOff(at('16:30'), 20, firstMark);
    expect(cutOffAt).toEqual(expected);
    expect(cutOffMinutes({ startsAt: at('16:30'), firstMark, cutOffAt })).toBe(20);
  });

  const untaken: RegisterFacts = {
    state: 'running',
    endsAt: at('18:30'),
    cutOffAt: at('16:50'),
    taken: false,
    cutOff: false,
    staffAsked: false,
    familiesTold: false,
  };
  it.each<[string, Partial<RegisterFacts>, string, string | undefined]>([
    ['is not yet there', { taken: true }, '16:49', undefined],
    ['makes those absent whom somebody looked for', { taken: true }, '16:50', 'absent'],
    ['does so once', { taken: true, cutOff: true }, '17:30', undefined],
    ['does so after the end too, when the phone was long without a network', { taken: true }, '19:00', 'absent'],
    ['has the staff asked when nobody looked', {}, '16:50', 'ask-staff'],
    ['has them asked when no adult is there either', { state: 'planned' }, '16:50', 'ask-staff'],
    ['has them asked once', { staffAsked: true }, '17:04', undefined],
    ['has the families told when still nobody looked', { staffAsked: true }, '17:05', 'tell-families'],
    ['has the staff asked before the families, however late it is seen', {}, '17:30', 'ask-staff'],
    ['has them told once', { staffAsked: true, familiesTold: true }, '17:30', undefined],
    ['asks nobody about a class that is over', {}, '18:30', undefined],
    ['asks nobody about a class that was closed or cancelled', { state: 'cancelled' }, '17:00', undefined],
  ])('%s', (_name, facts, time, expected) => {
    expect(registerStep({ ...untaken, ...facts }, at(time))).toBe(expected);
  });
});
