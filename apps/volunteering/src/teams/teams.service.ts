import { randomUUID } from 'node:crypto';

import { VolunteeringMembershipChangedV1, type TeamColour } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type Caller, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { nextMembership, type MembershipCommand, type MembershipState } from './membership.rules.js';

export interface Team {
  id: string;
  colour: TeamColour;
  name: { 'zh-CN': string; en: string };
}

export interface Membership {
  id: string;
  team_id: string;
  account_id: string;
  state: MembershipState;
  skills: string[];
  version: number;
  since: Date;
}

/** Staff who stand above all teams. */
const overseers = ['community-staff', 'subdistrict-staff', 'district-staff', 'system-admin'] as const;

export const leads = (caller: Caller, teamId: string): boolean => holds(caller, 'team-leader', { organisation: teamId });
export const oversees = (caller: Caller, area?: string): boolean => holds(caller, overseers, area === undefined ? {} : { area });

/** 四色帮帮团: the four teams and who is in them. */
@Injectable()
export class TeamsService {
  async list(tx: ReadTx): Promise<(Team & { members: number })[]> {
    return tx.manager.query(
      `SELECT id, colour, name, (SELECT count(*)::int FROM membership WHERE team_id = team.id AND state = 'active') AS members FROM team ORDER BY id`,
    );
  }

  /** @throws DomainError not-found */
  async team(tx: ReadTx, id: string): Promise<Team> {
    const [team] = await tx.manager.query<Team[]>('SELECT id, colour, name FROM team WHERE id = $1', [id]);
    if (!team) throw new DomainError('not-found');
    return team;
  }

  async teamOf(tx: ReadTx, colour: TeamColour): Promise<Team> {
    const [team] = await tx.manager.query<Team[]>('SELECT id, colour, name FROM team WHERE colour = $1', [colour]);
    return team!;
  }

  async isMember(tx: ReadTx, teamId: string, accountId: string): Promise<boolean> {
    return (await this.teamsOf(tx, accountId)).includes(teamId);
  }

  /** The teams in which somebody is active, the longest first. */
  async teamsOf(tx: ReadTx, accountId: string): Promise<string[]> {
    const rows = await tx.manager.query<{ team_id: string }[]>(`SELECT team_id FROM membership WHERE account_id = $1 AND state = 'active' ORDER BY since, team_id`, [accountId]);
    return rows.map(({ team_id }) => team_id);
  }

  mine(tx: ReadTx): Promise<Membership[]> {
    return tx.manager.query('SELECT * FROM membership WHERE account_id = $1 ORDER BY since, id', [tx.caller.accountId]);
  }

  /** @throws DomainError forbidden: a list of members is for those who lead or oversee */
  async members(tx: ReadTx, teamId: string): Promise<Membership[]> {
    if (!leads(tx.caller, teamId) && !oversees(tx.caller)) throw new DomainError('forbidden');
    return tx.manager.query('SELECT * FROM membership WHERE team_id = $1 ORDER BY state, since, id LIMIT 1000', [teamId]);
  }

  /** Asks to be let in; who had left asks anew. @throws DomainError not-found, duplicate */
  async apply(tx: Tx, teamId: string, skills: readonly string[]): Promise<Membership> {
    await this.team(tx, teamId);
    const [row] = await tx.manager.query<Membership[]>(
      `INSERT INTO membership (id, team_id, account_id, state, skills, version, since) VALUES ($1, $2, $3, 'pending', $4, 1, $5)
       ON CONFLICT (team_id, account_id) DO UPDATE SET state = 'pending', skills = excluded.skills, version = membership.version + 1, since = excluded.since
       WHERE membership.state = 'left' RETURNING *`,
      [randomUUID(), teamId, tx.caller.accountId, skills, tx.now],
    );
    if (!row) throw new DomainError('duplicate');
    return this.told(tx, row, 'apply');
  }

  async change(tx: Tx, id: string, command: MembershipCommand): Promise<Membership> {
    const [row] = await tx.manager.query<Membership[]>('SELECT * FROM membership WHERE id = $1 FOR UPDATE', [id]);
    const by = row && { leads: leads(tx.caller, row.team_id), isSelf: row.account_id === tx.caller.accountId };
    if (!row || !(by!.leads || by!.isSelf || oversees(tx.caller))) throw new DomainError('not-found');
    const state = nextMembership(command, row.state, by!);
    const next = { ...row, state, version: row.version + 1 };
    await tx.manager.query('UPDATE membership SET state = $2, version = $3 WHERE id = $1', [id, next.state, next.version]);
    return this.told(tx, next, command, row.state);
  }

  private told(tx: Tx, row: Membership, action: string, before?: MembershipState): Membership {
    const { id, account_id: accountId, team_id: teamId, state, version } = row;
    tx.emit(VolunteeringMembershipChangedV1, { type: 'membership', id, version }, { membershipId: id, accountId, teamId, state });
    tx.audit({ action: `membership.${action}`, resource: { type: 'membership', id }, ...(before ? { before: { state: before } } : {}), after: { state } });
    return row;
  }
}
