import { pruneReadNotices, pruneUnreadNotices } from '../notices/notice.store.js';
import { pruneTroubles } from '../operations/trouble.store.js';
import type { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { pruneStoredAnswers } from '../unit-of-work/stored-answer.store.js';
import type { Tx } from '../unit-of-work/tx.js';
import { keptSince, type Pruned } from './retention.rules.js';

const EVERY_MS = 60_000;

export interface Batch {
  /** What is older has been kept long enough; for what has a date of its own, the present. */
  before: Date;
  /** So many rows at most: none of them is locked for long, and every kind has its turn. */
  limit: number;
}

/** Deletes a batch of what was kept long enough, the oldest first, and passes over what somebody else has locked. */
export type Prune = (tx: Tx, batch: Batch) => Promise<unknown>;

/** What a service prunes beside what every service has. */
export type Prunings = Readonly<Partial<Record<Pruned, Prune>>>;

const ofEveryService: Prunings = {
  'notices-read': pruneReadNotices,
  'notices-unread': pruneUnreadNotices,
  'stored-answers': pruneStoredAnswers,
  'troubles-over': pruneTroubles,
};

/**
 * Takes away what was kept for as long as retention.rules.ts says: of each kind one batch a minute, in a transaction of its own, so that
 * neither a kind with millions of rows nor one that fails keeps another from its turn (docs/adr/045).
 */
export class Retention {
  constructor(
    private readonly scheduled: ScheduledJobs,
    own: Prunings,
    limit = 5000,
  ) {
    const prunings = new Map(Object.entries({ ...ofEveryService, ...own })) as Map<Pruned, Prune>;
    scheduled.registerItems({
      name: 'retention',
      everyMs: EVERY_MS,
      due: "SELECT coalesce(name, '') AS id, now() AS due_at FROM unnest($1::text[]) AS kinds(name)",
      values: () => [[...prunings.keys()]],
      each: async (tx, name) => {
        const kind = name as Pruned;
        await prunings.get(kind)!(tx, { before: keptSince(kind, tx.now), limit });
      },
    });
  }

  /** One batch of each kind. */
  run(): Promise<void> {
    return this.scheduled.pass('retention');
  }
}
