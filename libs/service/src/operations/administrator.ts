import { DomainError } from '@linli/problems';

import { holds, type Caller } from '../caller/caller.js';
import { administrators } from './problem.rules.js';

/** @throws DomainError forbidden */
export function checkAdministrator(caller: Caller): void {
  if (!holds(caller, administrators, 'anywhere')) throw new DomainError('forbidden');
}
