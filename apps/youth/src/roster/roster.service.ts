import { randomUUID } from 'node:crypto';

import { YouthRosterChangedV1, YouthScreeningEnteredV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, insertOnce, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { dropAdult, enterAdult } from '../programmes/duty.store.js';
import type { RosterRole } from '../programmes/programme.rules.js';
import { loadProgramme } from '../programmes/programme.store.js';
import { RosterEntry } from '../programmes/roster-entry.entity.js';
import { checkStaff, isStaff } from '../youth-access.js';
import { checkScreened, isScreened, screenedUntil } from './roster.rules.js';
import { saveScreening, lockEntry, screeningsOf, teamOf, volunteers, type RosterOfArea } from './roster.store.js';

/** As many as names are asked for at once. */
const MOST_CANDIDATES = 100;

/** Whoever was screened within so long is screened still; for the others the rule decides. */
export const SHORTEST_YEAR_MS = 365 * 86_400_000;

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
    const rows = await tx.manager.find(RosterEntry, {
      where: { programme_id: programmeId },
      order: { role: 'ASC', at: 'ASC', id: 'ASC' },
      take: 200,
    });
    return Promise.all(
      rows.map(async ({ account_id, role }) => ({ accountId: account_id, role, ...(await this.screenedUntil(tx, account_id)) })),
    );
  }

  /**
   * Whom staff may choose from for a role: teachers and volunteers of the district, the staff of the area. Whoever is on the roster is left
   * out.
   */
  async candidates(tx: ReadTx, programmeId: string, role: RosterRole): Promise<{ accountId: string; screenedUntil?: Date }[]> {
    const { area } = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, area);
    const on = new Set((await this.list(tx, programmeId)).map(({ accountId }) => accountId));
    const all =
      role === 'volunteer'
        ? await volunteers(tx)
        : role === 'teacher'
          ? await this.access.holders(tx, 'teacher')
          : await this.access.holdersIn(tx, area, 'community-staff');
    const free = all.filter((accountId) => !on.has(accountId)).slice(0, MOST_CANDIDATES);
    return Promise.all(free.map(async (accountId) => ({ accountId, ...(await this.screenedUntil(tx, accountId)) })));
  }

  /**
   * On the roster, and due at every session that lies ahead.
   * @throws DomainError screening-required, not-a-member (a volunteer of no team), duplicate
   */
  async add(tx: Tx, programmeId: string, { accountId, role }: { accountId: string; role: RosterRole }): Promise<void> {
    const { area } = await loadProgramme(tx, programmeId, true);
    checkStaff(tx.caller, area);
    checkScreened(await screeningsOf(tx, accountId), tx.now);
    if (role === 'volunteer' && !(await teamOf(tx, accountId))) throw new DomainError('not-a-member');
    const id = randomUUID();
    if (!(await insertOnce(tx, RosterEntry, { id, programme_id: programmeId, account_id: accountId, role, at: tx.now })))
      throw new DomainError('duplicate');
    await enterAdult(tx, programmeId, accountId, role);
    tx.emit(YouthRosterChangedV1, { type: 'roster', id, version: 1 }, { programmeId, area, accountId, role, state: 'on' });
    tx.audit({ action: 'roster.add', resource: { type: 'programme', id: programmeId }, after: { account: accountId, role } });
  }

  async remove(tx: Tx, programmeId: string, accountId: string): Promise<void> {
    const { area } = await loadProgramme(tx, programmeId, true);
    checkStaff(tx.caller, area);
    const row = await tx.manager.findOneBy(RosterEntry, { programme_id: programmeId, account_id: accountId });
    if (!row) throw new DomainError('not-found');
    await this.off(tx, { ...row, area }, 'off');
  }

  /** By staff, from the paper they saw. Nobody enters their own. @throws DomainError forbidden, own-screening */
  async screen(
    tx: Tx,
    accountId: string,
    { area, passed, document }: { area: string; passed: boolean; document: string },
  ): Promise<{ accountId: string; passed: boolean; validUntil: Date }> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    if (accountId === tx.caller.accountId) throw new DomainError('own-screening');
    const sealed = await this.personal.seal(tx, accountId, 'screening', document);
    const version = await saveScreening(tx, accountId, passed, sealed);
    const validUntil = screenedUntil(tx.now);
    tx.emit(
      YouthScreeningEnteredV1,
      { type: 'screening', id: accountId, version },
      { accountId, passed, validUntil: validUntil.toISOString() },
    );
    tx.audit({ action: 'screening.enter', resource: { type: 'screening', id: accountId }, after: { passed, personal: ['document'] } });
    return { accountId, passed, validUntil };
  }

  /** Whose screening is good no longer leaves the sessions of a programme that lie ahead; the staff hear of it. */
  async lapse(tx: Tx, id: string): Promise<void> {
    const row = await lockEntry(tx, id);
    if (!row || isScreened(await screeningsOf(tx, row.account_id), tx.now)) return;
    const left = await this.off(tx, row, 'lapsed');
    const staff = await this.access.holdersIn(tx, row.area, 'community-staff');
    await notify(tx, [...staff, row.account_id], 'screening-lapsed', { programme: row.programme_id, account: row.account_id, ...left });
  }

  /** @returns how many sessions they were to come to, and when the first of them is */
  private async off(tx: Tx, row: RosterOfArea, state: 'off' | 'lapsed'): Promise<{ sessions: number; from?: string }> {
    const gone = await dropAdult(tx, row.programme_id, row.account_id);
    const ahead = gone.filter((at) => at > tx.now).sort((a, b) => a.getTime() - b.getTime());
    await tx.manager.delete(RosterEntry, { id: row.id });
    tx.emit(
      YouthRosterChangedV1,
      { type: 'roster', id: row.id, version: 2 },
      { programmeId: row.programme_id, area: row.area, accountId: row.account_id, role: row.role, state },
    );
    tx.audit({
      action: `roster.${state}`,
      resource: { type: 'programme', id: row.programme_id },
      before: { account: row.account_id, role: row.role },
    });
    return { sessions: ahead.length, ...(ahead[0] ? { from: ahead[0].toISOString() } : {}) };
  }

  private async screenedUntil(tx: ReadTx, accountId: string): Promise<{ screenedUntil?: Date }> {
    const screenings = await screeningsOf(tx, accountId);
    const last = screenings.sort((a, b) => b.at.getTime() - a.at.getTime())[0];
    return last && isScreened(screenings, tx.now) ? { screenedUntil: screenedUntil(last.at) } : {};
  }
}
