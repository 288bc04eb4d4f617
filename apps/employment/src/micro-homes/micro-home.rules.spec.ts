import { microHomeStates, needKinds, needStates } from '@linli/contracts';

import { checkReceives, homeMachine } from './micro-home.rules.js';
import {
  afterStage,
  afterWithdrawal,
  checkPassed,
  checkReferable,
  needMachine,
  referralStates,
  stageOf,
  type NeedFacts,
  type Passed,
} from './need.rules.js';

type NeedPart = 'own' | 'host' | 'staff';
type Met = NeedFacts & { parts: NeedPart[] };

const mediation = (state: (typeof referralStates)[number]) => ({ state, kind: 'mediation' as const });

describe('a micro-home', () => {
  it('is changed and closed by staff and host, given a host and opened again by staff', () => {
    expect(homeMachine.allowed({ state: 'open', parts: ['staff'] })).toEqual(['change', 'invite', 'close']);
    expect(homeMachine.allowed({ state: 'open', parts: ['host'] })).toEqual(['change', 'close']);
    expect(homeMachine.allowed({ state: 'closed', parts: ['staff'] })).toEqual(['reopen']);
    expect(homeMachine.allowed({ state: 'closed', parts: ['host'] })).toEqual([]);
    for (const state of microHomeStates) expect(homeMachine.allowed({ state, parts: [] })).toEqual([]);
    expect(() => homeMachine.next('reopen', { state: 'closed', parts: ['host'] })).toThrow('forbidden');
    expect(() => homeMachine.next('close', { state: 'closed', parts: ['staff'] })).toThrow('wrong-state');
  });

  it.each<['open' | 'closed', boolean, boolean]>([
    ['open', true, true],
    ['open', false, false],
    ['closed', true, false],
  ])('that is %s, with a host %s, receives: %s', (state, hosted, receives) => {
    if (receives) expect(() => checkReceives({ state, hosted })).not.toThrow();
    else expect(() => checkReceives({ state, hosted })).toThrow('micro-home-closed');
  });
});

describe('a need', () => {
  it.each<[Met, string[]]>([
    [{ state: 'told', parts: ['host'] }, ['refer', 'close']],
    [{ state: 'told', parts: ['own'] }, ['close', 'take-back']],
    [{ state: 'told', parts: ['host'], last: mediation('proposed') }, []],
    [{ state: 'told', parts: ['own'], last: mediation('proposed') }, ['consent', 'refuse', 'take-back']],
    [{ state: 'referred', parts: ['own'], last: mediation('sent') }, ['withdraw', 'take-back']],
    [{ state: 'referred', parts: ['host'], last: mediation('sent') }, []],
    [{ state: 'referred', parts: ['host'], last: { state: 'sent', kind: 'job' } }, ['close']],
    [{ state: 'referred', parts: ['staff'], last: mediation('sent') }, []],
    [{ state: 'referred', parts: ['staff'], last: { state: 'sent', kind: 'advice' } }, ['answer']],
    [{ state: 'told', parts: ['host'], last: mediation('withdrawn') }, ['refer', 'close']],
    [{ state: 'answered', parts: ['own'], last: mediation('done') }, ['withdraw', 'close', 'take-back']],
    [{ state: 'closed', parts: ['own', 'host'], last: mediation('done') }, ['withdraw', 'take-back']],
    [{ state: 'taken-back', parts: ['own', 'host', 'staff'] }, []],
  ])('%j: %j', (facts, commands) => expect(needMachine.allowed(facts)).toEqual(commands));

  it('goes nowhere without her yes: only a consent leads to a referral, and only she gives it', () => {
    for (const state of needStates)
      for (const last of referralStates)
        for (const kind of needKinds)
          for (const parts of [['host'], ['staff'], ['host', 'staff']] as NeedPart[][]) {
            expect(() => needMachine.next('consent', { state, parts, last: { state: last, kind } })).toThrow('forbidden');
            for (const command of needMachine.allowed({ state, parts, last: { state: last, kind } }))
              if (state !== 'referred')
                expect(needMachine.next(command, { state, parts, last: { state: last, kind } })).not.toBe('referred');
          }
  });

  it('says why it is not referred once more', () => {
    expect(() => needMachine.next('refer', { state: 'told', parts: ['host'], last: mediation('proposed') })).toThrow('referral-waiting');
    expect(() => needMachine.next('refer', { state: 'referred', parts: ['host'], last: mediation('sent') })).toThrow('referral-waiting');
    expect(() => needMachine.next('refer', { state: 'answered', parts: ['host'], last: mediation('done') })).toThrow('wrong-state');
  });

  it('is told again once consent is withdrawn, and stays answered when it was', () => {
    expect(needMachine.allowed({ state: 'referred', parts: ['own'], last: mediation('sent') })).toContain('withdraw');
    expect(needMachine.allowed({ state: 'answered', parts: ['own'], last: mediation('done') })).toContain('withdraw');
    expect(needStates.map(afterWithdrawal)).toEqual(needStates.map((state) => (state === 'referred' ? 'told' : state)));
  });
});

it.each<[(typeof needKinds)[number], Passed[], string | undefined]>([
  ['mediation', ['words', 'name', 'phone'], undefined],
  ['mediation', ['words'], undefined],
  ['mediation', ['name', 'phone'], 'passing-unclear'],
  ['advice', [], 'passing-unclear'],
  ['advice', ['words', 'skills'], 'validation-failed'],
  ['course', [], undefined],
  ['course', ['words'], 'validation-failed'],
  ['job', ['name', 'phone', 'skills'], undefined],
  ['job', ['words', 'name', 'phone'], 'validation-failed'],
])('to %s goes %j: %s', (kind, shared, code) => {
  if (code) expect(() => checkPassed(kind, shared)).toThrow(code);
  else expect(() => checkPassed(kind, shared)).not.toThrow();
});

it.each<[Parameters<typeof checkReferable>[0], boolean, string | undefined]>([
  [{ kind: 'job', job: 'a' }, false, undefined],
  [{ kind: 'job' }, false, 'validation-failed'],
  [{ kind: 'advice', job: 'a' }, false, 'validation-failed'],
  [{ kind: 'mediation', course: 'a' }, false, 'validation-failed'],
  [{ kind: 'job', job: 'a' }, true, 'needs-her-account'],
  [{ kind: 'course', course: 'a' }, true, 'needs-her-account'],
  [{ kind: 'advice' }, true, undefined],
])('%j, walked in %s: %s', (proposal, walkedIn, code) => {
  if (code) expect(() => checkReferable(proposal, walkedIn)).toThrow(code);
  else expect(() => checkReferable(proposal, walkedIn)).not.toThrow();
});

describe('a case of hers', () => {
  it.each([
    ['registered', 'opened'],
    ['accepted', 'handling'],
    ['returned', 'handling'],
    ['verifying', 'handling'],
    ['closed', 'closed'],
    ['followed-up', 'closed'],
    ['rejected', 'rejected'],
    ['duplicate', 'rejected'],
  ])('that is %s is %s to her', (state, stage) => expect(stageOf(state)).toBe(stage));

  it('answers her need when it is closed, opens it again when it is, and gives it back when it is refused', () => {
    expect(afterStage('closed', 'sent', 'referred')).toEqual({ referral: 'done', need: 'answered' });
    expect(afterStage('handling', 'done', 'answered')).toEqual({ referral: 'sent', need: 'referred' });
    expect(afterStage('rejected', 'sent', 'referred')).toEqual({ referral: 'returned', need: 'told' });
  });

  it('changes nothing of a need whose consent was withdrawn', () => {
    for (const stage of ['opened', 'handling', 'closed', 'rejected'] as const)
      for (const need of needStates) expect(afterStage(stage, 'withdrawn', need)).toEqual({ referral: 'withdrawn', need });
  });
});
