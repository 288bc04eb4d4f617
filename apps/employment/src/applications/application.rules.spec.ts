import { applicationStates } from '@linli/contracts';

import { applicationMachine, checkShared, mayRead } from './application.rules.js';

describe('an application', () => {
  it('goes its way and no other', () => {
    const from = Object.fromEntries(
      applicationMachine.commands.map((command) => [
        command,
        applicationStates.filter((state) => applicationMachine.isPossible(command, state)),
      ]),
    );
    expect(from).toEqual({
      submit: ['contacted'],
      interview: ['submitted'],
      offer: ['submitted', 'interviewing'],
      accept: ['offered'],
      decline: ['contacted', 'submitted', 'interviewing', 'offered'],
      withdraw: ['contacted', 'submitted', 'interviewing', 'offered'],
      close: ['contacted', 'submitted', 'interviewing', 'offered'],
    });
    expect(() => applicationMachine.next('accept', { state: 'offered', parts: ['employer'] })).toThrow('not-found');
    expect(() => applicationMachine.next('close', { state: 'offered', parts: ['employer'] })).toThrow('not-found');
    expect(applicationMachine.allowed({ state: 'offered', parts: ['seeker'] })).toEqual(['accept', 'withdraw']);
  });

  it('is read by the employer while she is in, and with her name and number only if she shows them', () => {
    expect(applicationStates.filter(mayRead)).toEqual(['submitted', 'interviewing', 'offered', 'placed']);
    expect(() => checkShared(['name', 'phone'])).not.toThrow();
    expect(() => checkShared(['name', 'skills'])).toThrow('consent-missing');
  });
});
