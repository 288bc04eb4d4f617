import { Places } from '@linli/enrolment';

import type { ChildHooks } from '../people/child.hooks.js';
import { tellChanges } from './tell-changes.js';

const places = new Places();

/** A forgotten child has no place, and others may have it. */
export const placesHooks: ChildHooks = {
  async forget(tx, childId) {
    await tellChanges(tx, await places.withdraw(tx, childId));
    return undefined;
  },
};
