import { DomainError } from '@linli/problems';
import { readCursor, toPage, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { provenSkills } from '../credentials/proven-skills.store.js';
import { JOB, loadJob, payOf, type JobOfEmployer } from '../jobs/job.store.js';
import { JobsForCaller } from '../jobs/jobs-for-caller.query.js';
import { isOpen, jobView } from '../jobs/jobs.query.js';
import { mercator, trueScale } from '../jobs/mercator.rules.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { DETOUR, inOrder, match, rank, unfit, type Match, type Offer, type Unfit, type Wish } from './match.rules.js';

/** So many of the nearest that pass the hard filters are weighed: what lies farther could hardly win, and the answer takes no longer in a large district. */
export const WEIGHED = 500;

type Candidate = Pick<JobOfEmployer, 'id' | 'lon' | 'lat' | 'week' | 'slots' | 'required' | 'helpful' | 'insurance' | 'pay_by' | 'pay_from' | 'pay_to' | 'piece' | 'typical_hourly'>;

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
    const rest = after ? ranked.filter((one) => inOrder(one, { score: Number(after[0]), metres: Number(after[1]), job: String(after[2]), factors: [] }) > 0) : ranked;
    const page = rest.slice(0, limit + 1);
    const rows = await tx.manager.query<JobOfEmployer[]>(`${JOB} WHERE job.id = ANY($1)`, [page.map(({ job }) => job)]);
    const mine = await this.forCaller.of(tx, rows);
    const byId = new Map(rows.map((row) => [row.id, { ...jobView(row, { employer: false, staff: false }), ...mine.get(row.id) }]));
    return toPage(page, limit, ({ score, metres, job }) => [score, metres, job], ({ job, ...why }) => ({ ...why, job: byId.get(job)! }));
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

/** The hard filters once more in SQL, so that only what can suit is read: by distance from the index, until there are enough. */
export function candidates(tx: ReadTx, wish: Wish): Promise<Candidate[]> {
  const { x, y } = mercator(wish.home);
  const reach = wish.maxMetres / DETOUR / trueScale(wish.home) + 1;
  return tx.manager.query<Candidate[]>(CANDIDATES, [x, y, reach, wish.week, [...wish.skills, ...wish.certified], wish.minHourly, tx.now]);
}

export const CANDIDATES = `SELECT id, lon, lat, week, slots, required, helpful, insurance, pay_by, pay_from, pay_to, piece, typical_hourly FROM job
  WHERE state = 'published' AND place <@ box(point($1::float8 - $3::float8, $2::float8 - $3::float8), point($1::float8 + $3::float8, $2::float8 + $3::float8))
    AND bit_count(week & $4::bit(336)) >= slots AND required <@ $5::text[]
    AND CASE pay_by WHEN 'hour' THEN coalesce(pay_to, pay_from) ELSE coalesce(typical_hourly, $6::numeric) END >= $6::numeric AND valid_through > $7
  ORDER BY place <-> point($1::float8, $2::float8), id LIMIT ${WEIGHED}`;

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
