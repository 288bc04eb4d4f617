import type { ReadTx } from '@linli/service';

import type { Counted } from './application.rules.js';

/** How many applied for each of these jobs. */
export async function applicationsOf(tx: ReadTx, jobs: readonly string[]): Promise<(Counted & { job_id: string })[]> {
  return tx.manager.query('SELECT * FROM applications_of_jobs($1)', [jobs]);
}

/** How many applied in each community of an area. */
export async function applicationsIn(tx: ReadTx, area: string): Promise<(Counted & { community: string })[]> {
  return tx.manager.query('SELECT * FROM applications_in($1)', [area]);
}
