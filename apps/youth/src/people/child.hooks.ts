import type { ConsentPurpose } from '@linli/contracts';
import type { ReadTx, Tx } from '@linli/service';
import { Module, type DynamicModule } from '@nestjs/common';

import type { Relation } from './guardian.rules.js';

/**
 * What another feature does when something happens to a child, in the same transaction; the child is locked. This feature calls the hooks
 * and does not know whose they are.
 */
export interface ChildHooks {
  /** Somebody stands for the child from now on. */
  guardianStands?(tx: Tx, guardian: { childId: string; accountId: string; relation: Relation }): Promise<void>;
  /** Somebody stands for the child no longer. */
  guardianLeaves?(tx: Tx, guardian: { childId: string; accountId: string }): Promise<void>;
  /** A consent other than the first was withdrawn. */
  consentWithdrawn?(tx: Tx, childId: string, purpose: ConsentPurpose): Promise<void>;
  /** Before a child is forgotten: lists, each under its name, that the law wants kept apart. */
  retain?(tx: ReadTx, childId: string): Promise<Record<string, readonly object[]>>;
  /** Nothing of a child that is still there may stay. @returns who besides its guardians is told, and of which session */
  forget?(tx: Tx, childId: string): Promise<{ accounts: readonly string[]; session?: string } | undefined>;
}

export const CHILD_HOOKS = Symbol('hooks of children');

/** Gives the hooks of all features to this one. */
@Module({})
export class ChildHooksModule {
  /** @param hooks in the order in which they are called, which is the order in which they lock rows */
  static with(...hooks: readonly ChildHooks[]): DynamicModule {
    return { module: ChildHooksModule, global: true, providers: [{ provide: CHILD_HOOKS, useValue: hooks }], exports: [CHILD_HOOKS] };
  }
}
