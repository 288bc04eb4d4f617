import { Places } from '@linli/enrolment';

import type { ChildHooks } from '../people/child.hooks.js';
import { emitChanges } from './emit-changes.js';

const places = new Places();

/** A forgotten child has no place, and others may have it. */
export const placesHooks: ChildHooks = {
  async forget(tx, childId) {
    await emitChanges(tx, await places.withdraw(tx, childId));
    return undefined;
  },
};
