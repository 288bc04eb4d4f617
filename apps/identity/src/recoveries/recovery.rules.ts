import { isGuarded } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

import { checkGiver, reachOfHeld, type Held } from '../grants/grant.rules.js';

export type RecoveryState = 'asked' | 'proven' | 'done' | 'refused' | 'stopped';

/**
 * Somebody has lost her phone and comes in person. One of the staff sees who she is and enters the new number, on which she reads a code
 * aloud; another one, who sees her too, decides. Whoever still has the old number can stop it.
 */
export const recoveryMachine = machine()({
  of: 'recovery',
  states: ['asked', 'proven', 'done', 'refused', 'stopped'],
  initial: 'asked',
  parts: { owner: 'whose account it is', asker: 'the one of the staff who entered it', staff: 'staff of the area in which it was entered' },
  moves: {
    prove: { from: ['asked'], to: 'proven', by: ['asker'] },
    approve: { from: ['proven'], to: 'done', by: ['staff'], notBy: { owner: 'own-recovery', asker: 'second-person-needed' } },
    refuse: { from: ['asked', 'proven'], to: 'refused', by: ['staff'] },
    stop: { from: ['asked', 'proven'], to: 'stopped', by: ['owner'] },
  },
});

/**
 * May somebody have a part in the recovery of an account that holds these roles? Of one that works for the district only whoever may give
 * its roles: otherwise two of a community's staff could take over the district's administrator.
 * @throws DomainError own-recovery, recovery-above
 */
export function checkRecoverer(staff: { accountId: string; grants: readonly Held[] }, accountId: string, held: readonly Held[]): void {
  if (staff.accountId === accountId) throw new DomainError('own-recovery');
  for (const grant of held.filter(isGuarded)) {
    try {
      checkGiver(staff, accountId, grant.role, reachOfHeld(grant, undefined));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'forbidden') throw new DomainError('recovery-above');
      throw error;
    }
  }
}
