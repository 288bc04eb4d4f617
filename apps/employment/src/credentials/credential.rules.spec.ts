import { credentialMachine, credentialStates } from './credential.rules.js';

describe('a credential', () => {
  it('is downloaded by whoever was awarded it, and revoked by staff, once', () => {
    expect(
      credentialStates.map((state) => [
        credentialMachine.allowed({ state, parts: ['holder'] }),
        credentialMachine.allowed({ state, parts: ['staff'] }),
        credentialMachine.allowed({ state, parts: [] }),
      ]),
    ).toEqual([
      [['download'], ['revoke'], []],
      [[], [], []],
    ]);
    expect(credentialMachine.next('revoke', { state: 'awarded', parts: ['staff'] })).toBe('revoked');
    expect(() => credentialMachine.next('revoke', { state: 'revoked', parts: ['staff'] })).toThrow('wrong-state');
    expect(() => credentialMachine.next('revoke', { state: 'awarded', parts: ['holder'] })).toThrow('not-found');
    expect(() => credentialMachine.next('download', { state: 'awarded', parts: ['staff'] })).toThrow('not-found');
  });
});
