import { isRefusal, reasonOf } from '@linli/events';

import { system } from '../caller/caller.js';
import { keptSince } from '../retention/retention.rules.js';
import type { Tx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { retryAfterMs, stateAfter } from './failed-item.rules.js';

/** The item under which a job itself is noted when what it has to do cannot even be looked up. */
export const WHOLE_JOB = '';

/** Items of scheduled jobs that failed, in the table failed_item. */
export class FailedItems {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async note(job: string, item: string, error: unknown): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      const [known] = await tx.sql.query<{ attempts: number }>('SELECT attempts FROM failed_item WHERE job = $1 AND item = $2 FOR UPDATE', [
        job,
        item,
      ]);
      const attempts = (known?.attempts ?? 0) + 1;
      const nextTry = new Date(tx.now.getTime() + retryAfterMs(attempts));
      await tx.sql.query(
        `INSERT INTO failed_item (job, item, reason, attempts, state, next_try, first_at, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         ON CONFLICT (job, item) DO UPDATE SET reason = excluded.reason, attempts = excluded.attempts, state = excluded.state, next_try = excluded.next_try, at = excluded.at`,
        [job, item, reasonOf(error), attempts, stateAfter(attempts, isRefusal(error)), nextTry, tx.now],
      );
    });
  }

  /** It succeeded, or is not due any more. */
  async clear(tx: Tx, job: string, item: string): Promise<void> {
    await tx.sql.query('DELETE FROM failed_item WHERE job = $1 AND item = $2', [job, item]);
  }

  /** Takes away what is not due any more because it was done in another way, and what was dismissed long ago. */
  async prune(job: string, due: string, values: readonly unknown[]): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      const [name, now, before] = [1, 2, 3].map((n) => `$${values.length + n}`);
      await tx.sql.query(
        `DELETE FROM failed_item WHERE job = ${name} AND item <> '' AND CASE WHEN state = 'dismissed' THEN at < ${before}
           ELSE next_try <= ${now} END AND NOT EXISTS (SELECT FROM (${due}) AS due WHERE due.id::text = failed_item.item)`,
        [...values, job, tx.now, keptSince('failed-items-dismissed', tx.now)],
      );
    });
  }
}
