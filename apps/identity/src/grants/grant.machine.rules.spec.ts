import { grantMachine } from './grant.machine.rules.js';

const [giver, holder, both] = [['giver'], ['holder'], ['giver', 'holder']] as const;

describe('a role that is held', () => {
  it('is paused, given again and withdrawn by whoever may give it', () => {
    expect(grantMachine.allowed({ state: 'given', parts: giver, over: false })).toEqual(['pause', 'extend', 'withdraw']);
    expect(grantMachine.allowed({ state: 'paused', parts: giver, over: false })).toEqual(['resume', 'extend', 'withdraw']);
  });

  it('is changed by nobody who holds it, and by nobody who may not give it', () => {
    for (const parts of [holder, both])
      expect(grantMachine.refusal('pause', { state: 'given', parts, over: false })?.code).toBe('own-role');
    expect(grantMachine.refusal('pause', { state: 'given', parts: [], over: false })?.code).toBe('forbidden');
  });

  it('is not given back its life by a longer term once the old one is over', () => {
    expect(grantMachine.allowed({ state: 'given', parts: giver, over: true })).toEqual(['withdraw']);
    expect(grantMachine.allowed({ state: 'paused', parts: giver, over: true })).toEqual(['withdraw']);
  });

  it('is ended by the district alone, and not before its term is over', () => {
    expect(grantMachine.refusal('end', { state: 'given', parts: both, over: true })?.code).toBe('forbidden');
    expect(grantMachine.refusal('end', { state: 'given', parts: ['system'], over: false })?.code).toBe('wrong-state');
    expect(grantMachine.next('end', { state: 'paused', parts: ['system'], over: true })).toBe('ended');
  });
});
