import { outcome } from '../../test/outcome.js';
import { type SessionState } from '../programmes/session.rules.js';
import { checkPresent, judgeMark, notesKnown, registerStep, type Attendance, type MarkKind, type RegisterFacts } from './register.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

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

describe('the cut-off of a register', () => {
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
