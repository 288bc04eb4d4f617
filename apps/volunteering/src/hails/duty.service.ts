import { DomainError } from '@linli/problems';
import type { ReadTx, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';

import { TeamsService } from '../teams/teams.service.js';
import type { Hail } from './hail.entity.js';
import { metresBetween } from './hail.rules.js';
import { OnDuty } from './on-duty.entity.js';

export interface Duty {
  point: { lon: number; lat: number };
  since: Date;
  until: Date;
}

/** More are not disturbed for one hail in one ring. */
const MOST_ASKED = 20;
const METRES_PER_DEGREE = 111_320;
/** Nobody stays on duty for longer without saying so again. */
const LONGEST_MS = 12 * 3_600_000;

/** 值守: who is ready to go, and from where. Where they are is kept only while they are on duty, and told to nobody. */
@Injectable()
export class DutyService {
  constructor(private readonly teams: TeamsService) {}

  /** Begins, or moves on. @throws DomainError not-a-member, validation-failed */
  async begin(tx: Tx, point: { lon: number; lat: number }, until?: Date): Promise<Duty> {
    const me = tx.caller.accountId;
    if ((await this.teams.teamsOf(tx, me)).length === 0) throw new DomainError('not-a-member');
    const latest = new Date(tx.now.getTime() + LONGEST_MS);
    if (until && (until <= tx.now || until > latest)) throw new DomainError('validation-failed', { errors: [{ pointer: '/until', code: 'within-12-hours' }] });
    const [row] = await tx.manager.query<OnDuty[]>(
      `INSERT INTO duty (account_id, lon, lat, since, until) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (account_id) DO UPDATE SET lon = excluded.lon, lat = excluded.lat, until = excluded.until RETURNING *`,
      [me, point.lon, point.lat, tx.now, until ?? latest],
    );
    tx.audit({ action: 'duty.begin', resource: { type: 'duty', id: me } });
    return viewOf(row!);
  }

  async end(tx: Tx): Promise<void> {
    await tx.manager.delete(OnDuty, { account_id: tx.caller.accountId });
    tx.audit({ action: 'duty.end', resource: { type: 'duty', id: tx.caller.accountId } });
  }

  async mine(tx: ReadTx): Promise<Duty | undefined> {
    const row = await tx.manager.findOneBy(OnDuty, { account_id: tx.caller.accountId, until: MoreThan(tx.now) });
    return row ? viewOf(row) : undefined;
  }

  /** Those on duty within some metres of a hail who were not asked for it yet and are not on their way to somebody else, nearest first. */
  async nearest(tx: ReadTx, hail: Pick<Hail, 'id' | 'lon' | 'lat' | 'raised_by'>, metres: number): Promise<string[]> {
    const dLat = metres / METRES_PER_DEGREE;
    const dLon = dLat / Math.cos((hail.lat * Math.PI) / 180);
    const rows = await tx.manager.query<OnDuty[]>(
      `SELECT * FROM duty WHERE lat BETWEEN $1 AND $2 AND lon BETWEEN $3 AND $4 AND until > $5 AND account_id <> $6
         AND NOT EXISTS (SELECT FROM hail WHERE volunteer = duty.account_id AND state IN ('answered', 'arrived'))
         AND NOT EXISTS (SELECT FROM hail_asked WHERE hail_id = $7 AND account_id = duty.account_id)`,
      [hail.lat - dLat, hail.lat + dLat, hail.lon - dLon, hail.lon + dLon, tx.now, hail.raised_by, hail.id],
    );
    return rows
      .map((row) => ({ accountId: row.account_id, away: metresBetween(hail, row) }))
      .filter(({ away }) => away <= metres)
      .sort((a, b) => a.away - b.away)
      .slice(0, MOST_ASKED)
      .map(({ accountId }) => accountId);
  }
}

const viewOf = ({ lon, lat, since, until }: OnDuty): Duty => ({ point: { lon, lat }, since, until });
