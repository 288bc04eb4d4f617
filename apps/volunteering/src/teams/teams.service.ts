import type { TeamColour } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx, Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { Not, type FindOptionsWhere } from 'typeorm';

import { lockScreening } from '../registrations/registration.store.js';
import { Membership } from './membership.entity.js';
import { memberships } from './membership.resource.js';
import { membershipMachine, type MembershipCommand } from './membership.rules.js';
import { leads, oversees } from './team-access.js';
import { Team } from './team.entity.js';
import { enterPending } from './team.store.js';
import { membersOf, openTeams, placedTeam, teamsOf, type Member } from './teams.query.js';

/** 四色帮帮团 and the organisations beside them: the teams and who is in them. */
@Injectable()
export class TeamsService {
  async list(tx: ReadTx): Promise<(Team & { members: number })[]> {
    return openTeams(tx);
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

  /** The teams in which somebody is active, the longest first. */
  teamsOf(tx: ReadTx, accountId: string): Promise<string[]> {
    return teamsOf(tx, accountId);
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
    const team = await tx.manager.findOneBy(Team, { id: teamId });
    if (!team) throw new DomainError('not-found');
    if (team.state === 'closed') throw new DomainError('team-closed');
    if (!(await lockScreening(tx, tx.caller.accountId))) throw new DomainError('not-registered');
    const row = await enterPending(tx, teamId);
    if (!row) throw new DomainError('duplicate');
    await memberships.follow(tx, row, { command: 'apply', was: undefined });
    return row;
  }

  /** @throws DomainError not-found, forbidden, wrong-state, not-screened, stale-version */
  async change(tx: Tx, target: Target, command: MembershipCommand): Promise<Membership> {
    // The registration before the membership, as whoever screens takes them: the other way round the two would wait for each other.
    const whose = await tx.manager.findOneBy(Membership, { id: target.id });
    if (whose) await lockScreening(tx, whose.account_id);
    return memberships.command(tx, target, command);
  }

  /** Staff no longer stand for this volunteer. */
  async suspendAll(tx: Tx, accountId: string): Promise<void> {
    await follow(tx, { account_id: accountId, state: 'active' }, 'suspend');
  }

  /** The team is no more. */
  async leaveAll(tx: Tx, teamId: string): Promise<void> {
    await follow(tx, { team_id: teamId, state: Not('left') }, 'leave');
  }
}

/** What follows for memberships from elsewhere: the district itself makes these moves, whoever the caller is. */
async function follow(tx: Tx, where: FindOptionsWhere<Membership>, command: 'suspend' | 'leave'): Promise<void> {
  const rows = await tx.manager.find(Membership, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const row of rows) {
    const state = membershipMachine.next(command, { state: row.state, parts: ['system'], screened: false });
    await memberships.save(tx, row, command, { state });
  }
}
