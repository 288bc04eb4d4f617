import { DomainError } from '@linli/problems';

import { checkStopper, type Stopping } from './stop.rules.js';

const refusal = (stopping: Stopping): string | undefined => {
  try {
    checkStopper(stopping);
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
};

it.each([
  ['one’s own', { own: true, hasRole: true, givesAll: true }, 'own-account'],
  ['a resident’s', { own: false, hasRole: false, givesAll: true }, 'not-found'],
  ['that of somebody with a role that one may not give', { own: false, hasRole: true, givesAll: false }, 'forbidden'],
  ['that of somebody whose roles one may all give', { own: false, hasRole: true, givesAll: true }, undefined],
])('an account that is %s is stopped, or refused: %#', (_whose, stopping, wanted) => expect(refusal(stopping)).toBe(wanted));
