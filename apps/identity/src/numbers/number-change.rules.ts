import { machine } from '@linli/resource/machine';

export type NumberChangeState = 'waiting' | 'done' | 'stopped' | 'void';

/** So long the old number can stop it. */
export const WAIT_HOURS = 24;

/** Whoever has the account asks with a code from the new number; a day later it counts, unless somebody with the account stops it. */
export const numberChangeMachine = machine()({
  of: 'number-change',
  states: ['waiting', 'done', 'stopped', 'void'],
  initial: 'waiting',
  parts: { owner: 'whose account it is' },
  moves: {
    stop: { from: ['waiting'], to: 'stopped', by: ['owner'] },
    apply: { from: ['waiting'], to: 'done', by: ['system'] },
    /** Another account has the number meanwhile. */
    fail: { from: ['waiting'], to: 'void', by: ['system'] },
  },
});
