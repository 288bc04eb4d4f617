import { VolunteeringMembershipChangedV1, type TeamColour } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, locked, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';

import { notify } from '../notices.js';
import type { Screening } from '../registrations/registration.rules.js';
import { VolunteerRegistration } from '../registrations/volunteer-registration.entity.js';
import { Membership } from './membership.entity.js';
import { nextMembership, type MembershipCommand, type MembershipState } from './membership.rules.js';
import { leads, oversees } from './team-access.js';
import { Team } from './team.entity.js';
import { enterPending, lockMembership } from './team.store.js';
import { membersOf, openTeams, placedTeam, type Member } from './teams.query.js';

/** 四色帮帮团 and the organisations beside them: the teams and who is in them. */
@Injectable()
export class TeamsService {
  async list(tx: ReadTx): Promise<(Team & { members: number })[]> {
    return openTeams(tx);
  }

  /** @throws DomainError not-found */
  async team(tx: ReadTx, id: string, lock = false): Promise<Team> {
    const team = await tx.manager.findOne(Team, { where: { id }, ...locked(lock) });
    if (!team) throw new DomainError('not-found');
    return team;
  }

  /** A team for those who lead it or oversee where it belongs. @throws DomainError not-found, for everybody else too */
  async managed(tx: ReadTx, id: string): Promise<Team> {
    const team = await placedTeam(tx, id);
    if (!team || !(leads(tx.caller, id) || oversees(tx.caller, team.place))) throw new DomainError('not-found');
    return team;
  }

  async teamOf(tx: ReadTx, colour: TeamColour): Promise<Team> {
    const team = await tx.manager.findOneBy(Team, { colour });
    return team!;
  }

  async isMember(tx: ReadTx, teamId: string, accountId: string): Promise<boolean> {
    return (await this.teamsOf(tx, accountId)).includes(teamId);
  }

  /** The teams in which somebody is active, the longest first. */
  async teamsOf(tx: ReadTx, accountId: string): Promise<string[]> {
    const rows = await tx.manager.find(Membership, {
      where: { account_id: accountId, state: 'active' },
      order: { since: 'ASC', team_id: 'ASC' },
    });
    return rows.map(({ team_id }) => team_id);
  }

  mine(tx: ReadTx): Promise<Membership[]> {
    return tx.manager.find(Membership, { where: { account_id: tx.caller.accountId }, order: { since: 'ASC', id: 'ASC' } });
  }

  /** @throws DomainError not-found: a list of members is for those who lead the team or oversee it */
  async members(tx: ReadTx, teamId: string): Promise<Member[]> {
    await this.managed(tx, teamId);
    tx.audit({ action: 'team.members', resource: { type: 'team', id: teamId } });
    return membersOf(tx, teamId);
  }

  /** Asks to be let in; who had left asks anew. @throws DomainError not-found, team-closed, not-registered, duplicate */
  async apply(tx: Tx, teamId: string): Promise<Membership> {
    if ((await this.team(tx, teamId)).state === 'closed') throw new DomainError('team-closed');
    if (!(await screeningOf(tx, tx.caller.accountId))) throw new DomainError('not-registered');
    const row = await enterPending(tx, teamId);
    if (!row) throw new DomainError('duplicate');
    return this.told(tx, row, 'apply');
  }

  /** @throws DomainError not-found, forbidden, wrong-state, not-screened */
  async change(tx: Tx, id: string, command: MembershipCommand): Promise<Membership> {
    // The registration before the membership, as whoever screens takes them: the other way round the two would wait for each other.
    const whose = await tx.manager.findOneBy(Membership, { id });
    const screening = whose && (await screeningOf(tx, whose.account_id));
    const { row, place } = await lockMembership(tx, id);
    const by = { leads: leads(tx.caller, row.team_id), isSelf: row.account_id === tx.caller.accountId };
    if (!(by.leads || by.isSelf || oversees(tx.caller, place))) throw new DomainError('not-found');
    const state = nextMembership(command, row.state, by);
    if (state === 'active' && screening !== 'passed') throw new DomainError('not-screened');
    return this.move(tx, row, command, state);
  }

  /** Staff no longer stand for this volunteer. */
  async suspendAll(tx: Tx, accountId: string): Promise<void> {
    const rows = await tx.manager.find(Membership, {
      where: { account_id: accountId, state: 'active' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of rows) await this.move(tx, row, 'suspend', 'suspended');
  }

  /** The team is no more. */
  async leaveAll(tx: Tx, teamId: string): Promise<void> {
    const rows = await tx.manager.find(Membership, {
      where: { team_id: teamId, state: Not('left') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of rows) await this.move(tx, row, 'leave', 'left');
  }

  private async move(tx: Tx, row: Membership, command: MembershipCommand, state: MembershipState): Promise<Membership> {
    const next = await change(tx, Membership, row, { state });
    if (row.account_id !== tx.caller.accountId)
      await notify(tx, [row.account_id], 'membership-changed', { membership: row.id, team: row.team_id, state });
    return this.told(tx, next, command, row.state);
  }

  private told(tx: Tx, row: Membership, action: string, before?: MembershipState): Membership {
    const { id, account_id: accountId, team_id: teamId, state, version } = row;
    tx.emit(VolunteeringMembershipChangedV1, { type: 'membership', id, version }, { membershipId: id, accountId, teamId, state });
    tx.audit({
      action: `membership.${action}`,
      resource: { type: 'membership', id },
      ...(before ? { before: { state: before } } : {}),
      after: { state },
    });
    return row;
  }
}

/** Locked against a decision of the staff at the same moment; undefined before one registered. */
async function screeningOf(tx: Tx, accountId: string): Promise<Screening | undefined> {
  const row = await tx.manager.findOne(VolunteerRegistration, { where: { account_id: accountId }, lock: { mode: 'pessimistic_read' } });
  return row?.screening;
}
