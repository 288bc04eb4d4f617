import { seesWhole } from './case-access.rules.js';
import { initialClocks } from '../categories/clock.rules.js';
import { checkExtension, deadlines, escalationDue, overdueClock } from './case-clocks.rules.js';
import { caseMachine, caseStates, type CaseCommand, type CaseFacts, type CasePart, type CaseState } from './case.rules.js';

const at = (text: string) => new Date(text);
type Situation = CaseFacts & { state: CaseState };
const facts = (state: CaseState, more: Partial<CaseFacts> = {}): Situation => ({
  state,
  returns: 0,
  handled: false,
  extensionPending: false,
  ...more,
});
const { commands } = caseMachine;

describe('the way of a case', () => {
  const journey: [CaseCommand, CaseState][] = [
    ['accept', 'accepted'],
    ['dispatch', 'dispatched'],
    ['start', 'handling'],
    ['submit', 'verifying'],
    ['send-back', 'handling'],
    ['submit', 'verifying'],
    ['close', 'closed'],
    ['rate', 'followed-up'],
    ['reopen', 'handling'],
  ];
  it('goes from registered to followed up and can be reopened', () => {
    expect(
      journey.reduce<CaseState>(
        (state, [command, expected]) => (
          expect(caseMachine.next(command, { ...facts(state), parts: ['system'] })).toBe(expected),
          expected
        ),
        'registered',
      ),
    ).toBe('handling');
  });

  it('has an end: what was rejected or is a duplicate is moderated, or somebody called back, and no more', () => {
    for (const state of ['rejected', 'duplicate'] as const)
      expect(commands.filter((command) => caseMachine.isPossible(command, state))).toEqual(['moderate', 'reveal-contact']);
  });

  it('refuses every other step', () => {
    const possible = caseStates.flatMap((state) =>
      commands.filter((command) => caseMachine.isPossible(command, state)).map((command) => `${state} ${command}`),
    );
    expect(possible).toHaveLength(45);
    expect(() => caseMachine.next('close', { ...facts('handling'), parts: ['grid-lead'] })).toThrow('wrong-state');
  });
});

describe('who may do what', () => {
  it.each<[string, CaseCommand, CasePart[], Situation, string | undefined]>([
    ['a worker of the grid accepts', 'accept', ['grid-worker'], facts('registered'), undefined],
    ['somebody without a role does not', 'accept', [], facts('registered'), 'forbidden'],
    ['the reporter does not accept either', 'accept', ['reporter'], facts('registered'), 'forbidden'],
    ['a handler does not verify their own work', 'close', ['grid-lead', 'handler'], facts('verifying'), 'own-verification'],
    ['nor send it back', 'send-back', ['grid-lead', 'handler'], facts('verifying'), 'own-verification'],
    ['a lead who is not the handler closes', 'close', ['grid-lead'], facts('verifying'), undefined],
    ['a grid worker does not close', 'close', ['grid-worker'], facts('verifying'), 'forbidden'],
    ['the handler returns it a second time', 'return', ['handler'], facts('handling', { returns: 1 }), undefined],
    ['after the decision nobody returns it', 'return', ['handler'], facts('handling', { returns: 3 }), 'wrong-state'],
    ['returned twice: the community does not dispatch', 'dispatch', ['community-staff'], facts('returned', { returns: 2 }), 'forbidden'],
    ['returned twice: the district does', 'dispatch', ['district-staff'], facts('returned', { returns: 2 }), undefined],
    ['a worker does not start what another one handles', 'start', ['grid-worker'], facts('dispatched', { handled: true }), 'forbidden'],
    ['the handler starts', 'start', ['grid-worker', 'handler'], facts('dispatched', { handled: true }), undefined],
    ['the reporter rates', 'rate', ['reporter'], facts('closed'), undefined],
    ['staff do not rate', 'rate', ['district-staff'], facts('closed'), 'forbidden'],
    ['nobody decides what was not asked', 'decide-extension', ['community-staff'], facts('handling'), 'wrong-state'],
    ['one extension at a time', 'request-extension', ['handler'], facts('handling', { extensionPending: true }), 'extension-pending'],
  ])('%s', (_name, command, parts, situation, refusal) => {
    const act = () => caseMachine.next(command, { ...situation, parts });
    if (refusal) expect(act).toThrow(refusal);
    else expect(act).not.toThrow();
  });

  it('buttons are what is possible and permitted', () => {
    expect(caseMachine.allowed({ ...facts('registered'), parts: ['grid-worker'] })).toEqual(['accept', 'mark-duplicate']);
    expect(caseMachine.allowed({ ...facts('closed'), parts: ['reporter'] })).toEqual(['rate', 'reopen']);
    expect(caseMachine.allowed({ ...facts('handling'), parts: [] })).toEqual([]);
  });

  it('who reported is seen by those who work on it and by the reporter', () => {
    expect([['grid-worker'], ['reporter'], [], ['volunteer']].map((parts) => seesWhole(parts))).toEqual([true, true, false, false]);
  });
});

describe('the clocks', () => {
  const registered = at('2026-12-31T23:30:00+08:00');

  it('run from registration, over midnight and the year’s end', () => {
    expect(deadlines(initialClocks.utility, registered)).toEqual({
      dispatch: at('2027-01-01T01:30:00+08:00'),
      answer: at('2027-01-01T23:30:00+08:00'),
    });
    expect(deadlines(initialClocks.danger, registered).answer).toEqual(at('2027-01-01T01:30:00+08:00'));
  });

  it.each<[CaseState, string, 'dispatch' | 'answer' | undefined]>([
    ['registered', '2027-01-01T01:29:59+08:00', undefined],
    ['registered', '2027-01-01T01:30:00+08:00', 'dispatch'],
    ['dispatched', '2027-01-01T01:30:00+08:00', undefined],
    ['handling', '2027-01-01T23:30:00+08:00', 'answer'],
    ['verifying', '2027-01-05T00:00:00+08:00', undefined],
    ['closed', '2027-01-05T00:00:00+08:00', undefined],
  ])('of a %s case at %s: %s', (state, now, expected) => {
    const { dispatch, answer } = deadlines(initialClocks.utility, registered);
    expect(overdueClock({ state, dueDispatch: dispatch, dueAnswer: answer }, at(now))).toBe(expected);
  });

  it('an overdue case climbs the tree', () => {
    const { dispatch, answer } = deadlines(initialClocks.danger, registered);
    const level = (now: string) => escalationDue({ state: 'handling', dueDispatch: dispatch, dueAnswer: answer }, 'danger', at(now));
    expect(
      ['2027-01-01T01:00:00+08:00', '2027-01-01T01:30:00+08:00', '2027-01-01T02:30:00+08:00', '2027-01-01T04:30:00+08:00'].map(level),
    ).toEqual([0, 1, 2, 3]);
  });

  it('an extension is asked for in time and has an end', () => {
    const due = at('2026-11-10T00:00:00+08:00');
    const inTime = at('2026-11-09T00:00:00+08:00');
    expect(() => checkExtension(at('2026-11-12T00:00:00+08:00'), due, inTime)).not.toThrow();
    expect(() => checkExtension(at('2026-11-12T00:00:00+08:00'), due, due)).toThrow('extension-too-late');
    expect(() => checkExtension(due, due, inTime)).toThrow('validation-failed');
    expect(() => checkExtension(at('2026-12-12T00:00:00+08:00'), due, inTime)).toThrow('validation-failed');
  });
});
