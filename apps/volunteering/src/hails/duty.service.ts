import { DomainError } from '@linli/problems';
import type { ReadTx, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';

import { TeamsService } from '../teams/teams.service.js';
import { freeAround, goOnDuty } from './duty.store.js';
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
    if (until && (until <= tx.now || until > latest))
      throw new DomainError('validation-failed', { errors: [{ pointer: '/until', code: 'within-12-hours' }] });
    const row = await goOnDuty(tx, point, until ?? latest);
    tx.audit({ action: 'duty.begin', resource: { type: 'duty', id: me } });
    return viewOf(row);
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
    const rows = await freeAround(tx, hail, metres);
    return rows
      .map((row) => ({ accountId: row.account_id, away: metresBetween(hail, row) }))
      .filter(({ away }) => away <= metres)
      .sort((a, b) => a.away - b.away)
      .slice(0, MOST_ASKED)
      .map(({ accountId }) => accountId);
  }
}

const viewOf = ({ lon, lat, since, until }: OnDuty): Duty => ({ point: { lon, lat }, since, until });
