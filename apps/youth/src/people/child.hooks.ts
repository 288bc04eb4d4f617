import type { ConsentPurpose } from '@linli/contracts';
import type { ReadTx, Tx } from '@linli/service';

import type { Relation } from './guardian.rules.js';

export interface GuardianOf {
  childId: string;
  accountId: string;
}

/** What another feature does when something happens to a child, in the same transaction; the child is locked. */
export abstract class ChildHooks {
  /** Somebody stands for the child from now on. */
  guardianStands?(tx: Tx, guardian: GuardianOf & { relation: Relation }): Promise<void>;
  /** Somebody stands for the child no longer. */
  guardianLeaves?(tx: Tx, guardian: GuardianOf): Promise<void>;
  /** A consent other than the first was withdrawn. */
  consentWithdrawn?(tx: Tx, childId: string, purpose: ConsentPurpose): Promise<void>;
  /** Before a child is forgotten: lists, each under its name, that the law wants kept apart. */
  retain?(tx: ReadTx, childId: string): Promise<Record<string, readonly object[]>>;
  /** Nothing of a child that is still there may stay. @returns who besides its guardians is told, and of which session */
  erase?(tx: Tx, childId: string): Promise<{ accounts: readonly string[]; session?: string } | undefined>;
}
