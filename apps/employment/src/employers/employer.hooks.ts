import type { Tx } from '@linli/service';

/** What another feature does when something happens to an employer, in the same transaction; its row is locked. */
export abstract class EmployerHooks {
  /** Staff refuse it. */
  abstract refused(tx: Tx, employerId: string, reason: string): Promise<void>;
}
