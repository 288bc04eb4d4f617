import type { ApplicationState } from '@linli/contracts';
import type { ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { standingApplications } from '../applications/application.store.js';
import { walkingMetres } from '../grounds/distance.rules.js';
import type { JobOfEmployer } from '../jobs/job.store.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { findOwnSeeker } from '../seekers/seeker.store.js';

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
    const applications = await standingApplications(
      tx,
      jobs.map(({ id }) => id),
    );
    const seeker = await findOwnSeeker(tx);
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
