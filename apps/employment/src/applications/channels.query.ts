import { applicationChannels, type ApplicationChannel } from '@linli/contracts';
import { system, type UnitOfWork } from '@linli/service';

import type { Counted } from './application.rules.js';

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
