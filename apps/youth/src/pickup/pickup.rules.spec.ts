import { outcome } from '../../test/outcome.js';
import { adultMachine, checkWrongCodes, refusal, requestMachine, requestStates, type Facts, type RequestSubject } from './pickup.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

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
