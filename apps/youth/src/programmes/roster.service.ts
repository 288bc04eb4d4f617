import { randomUUID } from 'node:crypto';

import { YouthRosterChangedV1, YouthScreeningEnteredV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { checkStaff, isStaff } from '../youth-access.js';
import type { Programme } from './programme.entity.js';
import { loadProgramme } from './programme.store.js';
import { RosterEntry } from './roster-entry.entity.js';
import { checkScreened, isScreened, screenedUntil, type RosterRole, type Screening } from './roster.rules.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

type RosterOfArea = RosterEntry & Pick<Programme, 'area'>;

/** As many as names are asked for at once. */
const MOST_CANDIDATES = 100;

/** Whoever was screened within so long is screened still; for the others the rule decides. */
export const SHORTEST_YEAR_MS = 365 * 86_400_000;

/**
 * On a roster without a screening since the first value: `isScreened` decides. A volunteer of whom nothing is known was screened when they
 * came: the read model is being filled anew.
 */
export const UNSCREENED = `SELECT r.id, r.at AS due_at FROM roster r
  WHERE NOT coalesce((SELECT s.passed AND s.at > $1 FROM (SELECT account_id, passed, at FROM screening UNION ALL SELECT account_id, passed, at FROM volunteer_screening) s WHERE s.account_id = r.account_id ORDER BY s.at DESC LIMIT 1), r.role = 'volunteer')`;

/** Who works with the children of a programme: only whoever was screened within twelve months. */
@Injectable()
export class RosterService {
  constructor(
    private readonly access: AccessService,
    private readonly personal: PersonalData,
  ) {}

  async list(tx: ReadTx, programmeId: string) {
    const { area } = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, area);
    const rows = await tx.manager.query<{ account_id: string; role: RosterRole }[]>('SELECT account_id, role FROM roster WHERE programme_id = $1 ORDER BY role, at, id LIMIT 200', [programmeId]);
    return Promise.all(rows.map(async ({ account_id, role }) => ({ accountId: account_id, role, ...(await this.screenedUntil(tx, account_id)) })));
  }

  /** Whom staff may choose from for a role: teachers and volunteers of the district, the staff of the area. Whoever is on the roster is left out. */
  async candidates(tx: ReadTx, programmeId: string, role: RosterRole): Promise<{ accountId: string; screenedUntil?: Date }[]> {
    const { area } = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, area);
    const on = new Set((await this.list(tx, programmeId)).map(({ accountId }) => accountId));
    const all = role === 'volunteer' ? await volunteers(tx) : role === 'teacher' ? await this.access.holders(tx, 'teacher') : await this.access.holdersIn(tx, area, 'community-staff');
    const free = all.filter((accountId) => !on.has(accountId)).slice(0, MOST_CANDIDATES);
    return Promise.all(free.map(async (accountId) => ({ accountId, ...(await this.screenedUntil(tx, accountId)) })));
  }

  /** On the roster, and due at every session that lies ahead. @throws DomainError screening-required, not-a-member (a volunteer of no team), duplicate */
  async add(tx: Tx, programmeId: string, { accountId, role }: { accountId: string; role: RosterRole }): Promise<void> {
    const { area } = await loadProgramme(tx, programmeId, true);
    checkStaff(tx.caller, area);
    checkScreened(await screeningsOf(tx, accountId), tx.now);
    if (role === 'volunteer' && !(await teamOf(tx, accountId))) throw new DomainError('not-a-member');
    const id = randomUUID();
    const added = await tx.manager.query<unknown[]>('INSERT INTO roster (id, programme_id, account_id, role, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (programme_id, account_id) DO NOTHING RETURNING 1', [id, programmeId, accountId, role, tx.now]);
    if (added.length === 0) throw new DomainError('duplicate');
    await tx.manager.query(
      `INSERT INTO duty (id, session_id, account_id, role) SELECT gen_random_uuid(), id, $2, $3 FROM session WHERE programme_id = $1 AND state IN ('planned', 'running') AND ends_at > $4 ON CONFLICT DO NOTHING`,
      [programmeId, accountId, role, tx.now],
    );
    tx.emit(YouthRosterChangedV1, { type: 'roster', id, version: 1 }, { programmeId, area, accountId, role, state: 'on' });
    tx.audit({ action: 'roster.add', resource: { type: 'programme', id: programmeId }, after: { account: accountId, role } });
  }

  async remove(tx: Tx, programmeId: string, accountId: string): Promise<void> {
    const { area } = await loadProgramme(tx, programmeId, true);
    checkStaff(tx.caller, area);
    const [row] = await tx.manager.query<RosterOfArea[]>('SELECT *, $3::text AS area FROM roster WHERE programme_id = $1 AND account_id = $2', [programmeId, accountId, area]);
    if (!row) throw new DomainError('not-found');
    await this.off(tx, row, 'off');
  }

  /** By staff, from the paper they saw. Nobody enters their own. @throws DomainError forbidden, own-screening */
  async screen(tx: Tx, accountId: string, { area, passed, document }: { area: string; passed: boolean; document: string }): Promise<{ accountId: string; passed: boolean; validUntil: Date }> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    if (accountId === tx.caller.accountId) throw new DomainError('own-screening');
    const sealed = await this.personal.seal(tx, accountId, 'screening', document);
    const [row] = await tx.manager.query<{ version: number }[]>(
      `INSERT INTO screening (account_id, passed, at, document, by_account, version) VALUES ($1, $2, $3, $4, $5, 1)
       ON CONFLICT (account_id) DO UPDATE SET passed = excluded.passed, at = excluded.at, document = excluded.document, by_account = excluded.by_account, version = screening.version + 1 RETURNING version`,
      [accountId, passed, tx.now, sealed, tx.caller.accountId],
    );
    const validUntil = screenedUntil(tx.now);
    tx.emit(YouthScreeningEnteredV1, { type: 'screening', id: accountId, version: row!.version }, { accountId, passed, validUntil: validUntil.toISOString() });
    tx.audit({ action: 'screening.enter', resource: { type: 'screening', id: accountId }, after: { passed, personal: ['document'] } });
    return { accountId, passed, validUntil };
  }

  /** Whose screening is good no longer leaves the sessions of a programme that lie ahead; the staff hear of it. */
  async lapse(tx: Tx, id: string): Promise<void> {
    const [row] = await tx.manager.query<RosterOfArea[]>('SELECT r.*, p.area FROM roster r JOIN programme p ON p.id = r.programme_id WHERE r.id = $1 FOR UPDATE OF r SKIP LOCKED', [id]);
    if (!row || isScreened(await screeningsOf(tx, row.account_id), tx.now)) return;
    const left = await this.off(tx, row, 'lapsed');
    const staff = await this.access.holdersIn(tx, row.area, 'community-staff');
    await notify(tx, [...staff, row.account_id], 'screening-lapsed', { programme: row.programme_id, account: row.account_id, ...left });
  }

  /** @returns how many sessions they were to come to, and when the first of them is */
  private async off(tx: Tx, row: RosterOfArea, state: 'off' | 'lapsed'): Promise<{ sessions: number; from?: string }> {
    const gone = await tx.sql.query<{ starts_at: Date }>(
      'DELETE FROM duty USING session WHERE session.id = session_id AND programme_id = $2 AND account_id = $1 AND came_at IS NULL RETURNING starts_at',
      [row.account_id, row.programme_id],
    );
    const ahead = gone.map(({ starts_at }) => starts_at).filter((at) => at > tx.now).sort((a, b) => a.getTime() - b.getTime());
    await tx.manager.delete(RosterEntry, { id: row.id });
    tx.emit(YouthRosterChangedV1, { type: 'roster', id: row.id, version: 2 }, { programmeId: row.programme_id, area: row.area, accountId: row.account_id, role: row.role, state });
    tx.audit({ action: `roster.${state}`, resource: { type: 'programme', id: row.programme_id }, before: { account: row.account_id, role: row.role } });
    return { sessions: ahead.length, ...(ahead[0] ? { from: ahead[0].toISOString() } : {}) };
  }

  private async screenedUntil(tx: ReadTx, accountId: string): Promise<{ screenedUntil?: Date }> {
    const screenings = await screeningsOf(tx, accountId);
    const last = screenings.sort((a, b) => b.at.getTime() - a.at.getTime())[0];
    return last && isScreened(screenings, tx.now) ? { screenedUntil: screenedUntil(last.at) } : {};
  }
}

/** What staff entered and what volunteering told. */
export function screeningsOf(tx: ReadTx, accountId: string): Promise<Screening[]> {
  return tx.manager.query('SELECT passed, at FROM screening WHERE account_id = $1 UNION ALL SELECT passed, at FROM volunteer_screening WHERE account_id = $1', [accountId]);
}

/** Who is active in some team. */
async function volunteers(tx: ReadTx): Promise<string[]> {
  const rows = await tx.manager.query<{ account_id: string }[]>('SELECT DISTINCT account_id FROM volunteer_team ORDER BY 1');
  return rows.map(({ account_id }) => account_id);
}

/** The team for which a volunteer’s hours count. */
export async function teamOf(tx: ReadTx, accountId: string): Promise<string | undefined> {
  const row = await tx.manager.findOne(VolunteerTeam, { where: { account_id: accountId }, order: { membership_id: 'ASC' } });
  return row?.team_id;
}
