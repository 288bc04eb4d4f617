import type { ApplicationState } from '@linli/contracts';
import type { ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { walkingMetres } from '../matching/match.rules.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { Seeker } from '../seekers/seeker.entity.js';
import type { JobOfEmployer } from './job.store.js';

export interface ForCaller {
  /** On foot from her home: the one distance that is shown of a job, wherever it is listed. */
  metres?: number;
  /** Her latest application that still stands. */
  application?: { id: string; state: ApplicationState };
}

/** What jobs are to whoever asks: how far they are from home, and which were applied for. */
@Injectable()
export class JobsForCaller {
  constructor(private readonly reader: SeekerReader) {}

  /** By the jobs' ids; nothing of who is not signed in. */
  async of(tx: ReadTx, jobs: readonly Pick<JobOfEmployer, 'id' | 'lon' | 'lat'>[]): Promise<ReadonlyMap<string, ForCaller>> {
    if (tx.caller.kind !== 'person' || jobs.length === 0) return new Map();
    const applications = await tx.manager.query<{ id: string; job_id: string; state: ApplicationState }[]>(
      `SELECT id, job_id, state FROM application WHERE account_id = $1 AND job_id = ANY($2) AND state NOT IN ('declined', 'withdrawn')`,
      [tx.caller.accountId, jobs.map(({ id }) => id)],
    );
    const seeker = await tx.manager.findOneBy(Seeker, { account_id: tx.caller.accountId });
    const home = seeker && (await this.reader.home(tx, seeker.id));
    return new Map(
      jobs.map((job) => {
        const mine = applications.find(({ job_id }) => job_id === job.id);
        return [
          job.id,
          { ...(home ? { metres: walkingMetres(home, job) } : {}), ...(mine ? { application: { id: mine.id, state: mine.state } } : {}) },
        ];
      }),
    );
  }
}
