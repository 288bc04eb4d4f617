import type { Tx } from '@linli/service';

import type { Seeker } from './seeker.entity.js';

/** What another feature does when something happens to a seeker, in the same transaction; her row is locked. */
export abstract class SeekerHooks {
  /** She takes everything back: whatever she is in lets her go, before her row and her key are gone. */
  abstract erase(tx: Tx, seeker: Seeker): Promise<void>;
}
