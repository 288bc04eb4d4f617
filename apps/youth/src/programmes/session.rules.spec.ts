import { outcome } from '../../test/outcome.js';
import {
  cutOff,
  cutOffMinutes,
  sessionMachine,
  sessionStates,
  type SessionCommand,
  type SessionFacts,
  type SessionState,
} from './session.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

type SessionPart = keyof typeof sessionMachine.definition.parts;
/** A session on which nothing has happened, as somebody meets it who did not come. */
const day: SessionFacts = { present: 0, came: false, left: false, makesUpFor: null, ended: false };

describe('a session', () => {
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
});
