import { VolunteeringTeamChangedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { oversees } from './team-access.js';
import { Team } from './team.entity.js';
import { insertOrganisation } from './team.store.js';
import { hasTwin } from './teams.query.js';
import { TeamsService } from './teams.service.js';

export interface Name {
  'zh-CN': string;
  en: string;
}

/** Organisations from outside (a mine's youth, a school) as teams of their own, entered by the staff of an area. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly teams: TeamsService) {}

  /** @throws DomainError forbidden, duplicate: one of that name is there */
  async found(tx: Tx, name: Name, area: string): Promise<Team> {
    if (!oversees(tx.caller, area)) throw new DomainError('forbidden');
    const row = await insertOrganisation(tx, name, area);
    if (!row) throw new DomainError('duplicate');
    return told(tx, 'found', row);
  }

  async rename(tx: Tx, id: string, name: Name, expected: number | undefined): Promise<Team> {
    const before = await this.begin(tx, id, expected);
    if (await hasTwin(tx, before, name['zh-CN'])) throw new DomainError('duplicate');
    return told(tx, 'rename', await change(tx, Team, before, { name }), before);
  }

  /** Its members leave with it; the minutes they worked stay. */
  async close(tx: Tx, id: string, expected: number | undefined): Promise<Team> {
    const before = await this.begin(tx, id, expected);
    await this.teams.leaveAll(tx, id);
    return told(tx, 'close', await change(tx, Team, before, { state: 'closed' }), before);
  }

  /** @throws DomainError not-found (also for the four colours, which nobody changes), team-closed, stale-version */
  private async begin(tx: Tx, id: string, expected: number | undefined): Promise<Team> {
    const team = await this.teams.team(tx, id, true);
    if (!team.area || !oversees(tx.caller, team.area)) throw new DomainError('not-found');
    if (team.state === 'closed') throw new DomainError('team-closed');
    checkVersion(expected, team.version);
    return team;
  }
}

function told(tx: Tx, action: string, team: Team, before?: Team): Team {
  const { id, version, name, area, state } = team;
  tx.emit(VolunteeringTeamChangedV1, { type: 'team', id, version }, { teamId: id, name: name['zh-CN'], area: area!, state });
  tx.audit({
    action: `team.${action}`,
    resource: { type: 'team', id },
    ...(before ? { before: { name: before.name, state: before.state } } : {}),
    after: { name, state },
  });
  return team;
}
