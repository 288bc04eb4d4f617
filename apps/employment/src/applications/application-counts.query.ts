import { applicationChannels, type ApplicationChannel } from '@linli/contracts';
import { system, type ReadTx, type UnitOfWork } from '@linli/service';

import type { Counted } from './application.rules.js';

/** How many applied for each of these jobs. */
export async function applicationsOf(tx: ReadTx, jobs: readonly string[]): Promise<(Counted & { job_id: string })[]> {
  return tx.manager.query('SELECT * FROM applications_of_jobs($1)', [jobs]);
}

/** How many applied in each community of an area. */
export async function applicationsIn(tx: ReadTx, area: string): Promise<(Counted & { community: string })[]> {
  return tx.manager.query('SELECT * FROM applications_in($1)', [area]);
}

/** Where a job’s applications came from. Counted by the district, for whoever may see the job: no row of it is anybody’s to read. */
export async function channelCounts(unitOfWork: UnitOfWork, jobId: string) {
  const rows = await unitOfWork.as(system, (tx) =>
    tx.manager.query<Counted[]>('SELECT channel, state, count(*)::int AS n FROM application WHERE job_id = $1 GROUP BY channel, state', [
      jobId,
    ]),
  );
  return {
    items: applicationChannels.map((channel) =>
      countOf(
        channel,
        rows.filter((row) => row.channel === channel),
      ),
    ),
  };
}

const countOf = (channel: ApplicationChannel, rows: readonly Counted[]) => ({
  channel,
  total: rows.reduce((sum, { n }) => sum + n, 0),
  states: Object.fromEntries(rows.map(({ state, n }) => [state, n])) as Record<string, number>,
});
