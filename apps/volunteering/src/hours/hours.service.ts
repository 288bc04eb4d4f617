import { randomUUID } from 'node:crypto';

import { VolunteeringHoursConfirmedV1, VolunteeringHoursPendingV1, VolunteeringHoursReversedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals } from '@linli/resource';
import { AccessService, insert, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { leads, oversees } from '../teams/team-access.js';
import { teamsOf } from '../teams/teams.query.js';
import { TeamsService } from '../teams/teams.service.js';
import { HoursBalance } from './hours-balance.entity.js';
import { HoursDecision } from './hours-decision.entity.js';
import { HoursEntry } from './hours-entry.entity.js';
import { HoursPeriod } from './hours-period.entity.js';
import {
  changeOfBalance,
  checkCredit,
  checkEnters,
  hoursMachine,
  overlapping,
  partsIn,
  type EntryState,
  type HoursCommand,
  type HoursPart,
  type Period,
} from './hours.rules.js';
import {
  addToBalance,
  entriesAround,
  entryInState,
  entryList,
  insertPeriod,
  lockBalanceOf,
  openBalance,
  placeServed,
  type EntryInState,
} from './hours.store.js';

export interface Service {
  accountId: string;
  teamId: string;
  source: 'task' | 'hail' | 'class' | 'entered';
  sourceId?: string;
  minutes: number;
  startedAt: Date;
  endedAt: Date;
  reason?: string;
}

const contracts = { confirm: VolunteeringHoursConfirmedV1, reverse: VolunteeringHoursReversedV1 };

/**
 * 时长台账: minutes are credited once, wait, and are confirmed by somebody else. Nothing is changed; a correction is a reversal and a new
 * entry.
 */
@Injectable()
export class HoursService {
  constructor(
    private readonly teams: TeamsService,
    private readonly access: AccessService,
  ) {}

  /** What signing out of a task or the end of a hail brings; nothing, when some of the time is credited already. */
  async credit(tx: Tx, service: Service): Promise<string | undefined> {
    if (service.minutes < 1 || overlapping(service, await this.others(tx, service))) return undefined;
    return this.insert(tx, service);
  }

  /**
   * By a leader for a member: a forgotten sign-out, a correction.
   * @throws DomainError forbidden, own-hours, not-a-member, hours-in-future, hours-overlap
   */
  async enter(tx: Tx, service: Omit<Service, 'source' | 'minutes'>): Promise<EntryInState> {
    const isMember = (await teamsOf(tx, service.accountId)).includes(service.teamId);
    checkEnters({ leads: leads(tx.caller, service.teamId), isSelf: service.accountId === tx.caller.accountId }, isMember);
    const minutes = Math.floor((service.endedAt.getTime() - service.startedAt.getTime()) / 60_000);
    checkCredit(service, await this.others(tx, service), tx.now);
    if (minutes < 1) throw new DomainError('validation-failed', { errors: [{ pointer: '/endedAt', code: 'after-startedAt' }] });
    return entryInState(tx, await this.insert(tx, { ...service, source: 'entered', minutes }));
  }

  /** @throws DomainError not-found, forbidden, own-hours, wrong-state */
  async decide(tx: Tx, id: string, decision: HoursCommand, reason?: string): Promise<EntryInState> {
    await lockBalanceOf(tx, id);
    const row = await entryInState(tx, id);
    const parts = await this.partsIn(tx, row);
    if (parts.length === 0) throw new DomainError('not-found');
    const state = hoursMachine.next(decision, { state: row.state, parts });
    const change = changeOfBalance(row.minutes, row.state, state);
    await insert(tx, HoursDecision, {
      entry_id: id,
      decision,
      by_account: tx.caller.accountId,
      reason: reason ?? null,
      at: tx.now,
      area: await placeServed(tx, id),
      confirmed: change.confirmed,
    });
    if (state === 'reversed') await tx.manager.delete(HoursPeriod, { entry_id: id });
    await addToBalance(tx, row.account_id, change);
    const version = 2 + (row.state === 'confirmed' ? 1 : 0);
    tx.emit(
      contracts[decision],
      { type: 'hours', id, version },
      { entryId: id, accountId: row.account_id, teamId: row.team_id, source: row.source, minutes: row.minutes },
    );
    await notify(tx, [row.account_id], 'hours-decided', { entry: id, state, minutes: row.minutes });
    tx.audit({
      action: `hours.${decision}`,
      resource: { type: 'hours', id },
      before: { state: row.state },
      after: { state, minutes: row.minutes },
      ...(reason ? { reason } : {}),
    });
    return { ...row, state };
  }

  async balance(tx: ReadTx, accountId: string): Promise<{ pending: number; confirmed: number }> {
    const { pending = 0, confirmed = 0 } = (await tx.manager.findOneBy(HoursBalance, { account_id: accountId })) ?? {};
    return { pending, confirmed };
  }

  /** The caller's own, or those of a team for whom leads or oversees it, latest first. @throws DomainError not-found */
  async list(
    tx: ReadTx,
    { team, state, ...asked }: { team?: string; state?: EntryState; limit: number; cursor?: string },
  ): Promise<Page<ReturnType<typeof viewOf>>> {
    if (team !== undefined) await this.teams.managed(tx, team);
    const whose = team === undefined ? equals('account_id', tx.caller.accountId) : equals('team_id', team);
    return entryList.page(tx, [whose, state && equals('state', state)], asked, () => viewOf);
  }

  private async partsIn(tx: ReadTx, { team_id, account_id, place }: EntryInState): Promise<HoursPart[]> {
    const ofLeader = await this.access.holdsFor(tx, account_id, 'team-leader', team_id);
    const isSelf = account_id === tx.caller.accountId;
    return partsIn(ofLeader, { isSelf, leads: leads(tx.caller, team_id), oversees: oversees(tx.caller, place) });
  }

  /**
   * What is credited to the same person around that time. One command at a time for each person, so that nothing comes between looking and
   * writing.
   */
  private async others(tx: Tx, { accountId, startedAt, endedAt }: Pick<Service, 'accountId' | 'startedAt' | 'endedAt'>): Promise<Period[]> {
    await openBalance(tx, accountId);
    const rows = await entriesAround(tx, accountId, startedAt, endedAt);
    return rows.map(({ state, started_at, ended_at }) => ({ state, startedAt: started_at, endedAt: ended_at }));
  }

  private async insert(tx: Tx, { accountId, teamId, source, sourceId, minutes, startedAt, endedAt, reason }: Service): Promise<string> {
    const id = randomUUID();
    const enteredBy = source === 'entered' ? tx.caller.accountId : null;
    const entry = {
      id,
      account_id: accountId,
      team_id: teamId,
      source,
      source_id: sourceId ?? null,
      minutes,
      started_at: startedAt,
      ended_at: endedAt,
      entered_by: enteredBy,
      reason: reason ?? null,
      at: tx.now,
    };
    await insert(tx, HoursEntry, entry);
    await insertPeriod(tx, entry);
    await tx.manager.increment(HoursBalance, { account_id: accountId }, 'pending', minutes);
    tx.emit(VolunteeringHoursPendingV1, { type: 'hours', id, version: 1 }, { entryId: id, accountId, teamId, source, minutes });
    tx.audit({ action: 'hours.credit', resource: { type: 'hours', id }, after: { source, minutes } });
    return id;
  }
}

export const viewOf = (row: EntryInState) => ({
  id: row.id,
  accountId: row.account_id,
  teamId: row.team_id,
  source: row.source,
  ...(row.source_id ? { sourceId: row.source_id } : {}),
  minutes: row.minutes,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  state: row.state,
  ...(row.reason ? { reason: row.reason } : {}),
});
