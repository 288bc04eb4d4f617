import { DomainError } from '@linli/problems';
import { readCursor, toPage, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { provenSkills } from '../credentials/proven-skills.store.js';
import { JobsForCaller } from '../job-board/jobs-for-caller.query.js';
import { isOpen } from '../jobs/job.rules.js';
import { jobsById, loadJob, payOf } from '../jobs/job.store.js';
import { jobView } from '../jobs/jobs.query.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { inOrder, match, rank, unfit, type Match, type Offer, type Unfit, type Wish } from './match.rules.js';
import { candidates, type Candidate } from './matches.query.js';

/** 家门口就业: what suits the caller, the best first, each with why. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly reader: SeekerReader,
    private readonly forCaller: JobsForCaller,
  ) {}

  /** @throws DomainError no-profile */
  async list(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }) {
    const after = readCursor(cursor, ['real', 'real', 'uuid']);
    const wish = await this.wish(tx);
    const ranked = rank(wish, (await candidates(tx, wish)).map(offerOf));
    const rest = after
      ? ranked.filter((one) => inOrder(one, { score: Number(after[0]), metres: Number(after[1]), job: String(after[2]), factors: [] }) > 0)
      : ranked;
    const page = rest.slice(0, limit + 1);
    const rows = await jobsById(
      tx,
      page.map(({ job }) => job),
    );
    const mine = await this.forCaller.of(tx, rows);
    const byId = new Map(rows.map((row) => [row.id, { ...jobView(row, []), ...mine.get(row.id) }]));
    return toPage(
      page,
      limit,
      ({ score, metres, job }) => [score, metres, job],
      ({ job, ...why }) => ({ ...why, job: byId.get(job)! }),
    );
  }

  /** One job: how it suits her, or which hard filter it fails. */
  async one(tx: ReadTx, jobId: string): Promise<{ fits: true; match: Match } | { fits: false; reason: Unfit }> {
    const row = await loadJob(tx, jobId);
    if (!isOpen(row, tx.now)) throw new DomainError('not-published');
    const wish = await this.wish(tx);
    const found = match(wish, offerOf(row));
    return found ? { fits: true, match: found } : { fits: false, reason: unfit(wish, offerOf(row))! };
  }

  private async wish(tx: ReadTx): Promise<Wish> {
    const { id } = await ownSeeker(tx);
    const { home, week, skills, minHourly, maxMetres } = await this.reader.own(tx, id);
    return { home, week, skills, certified: await provenSkills(tx, id), minHourly, maxMetres };
  }
}

export const offerOf = (row: Candidate): Offer => ({
  id: row.id,
  place: { lon: row.lon, lat: row.lat },
  week: row.week,
  slots: row.slots,
  required: row.required,
  helpful: row.helpful,
  pay: payOf(row),
  insured: row.insurance.includes('injury') || row.insurance.includes('accident'),
});
