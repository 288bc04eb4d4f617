import { DomainError } from '@linli/problems';
import type { Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { organisations } from './organisation.resource.js';
import { oversees } from './team-access.js';
import type { Team } from './team.entity.js';
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
    await organisations.follow(tx, row, { command: 'found', was: undefined });
    return row;
  }

  /** @throws DomainError not-found, team-closed, stale-version, duplicate */
  rename(tx: Tx, target: Target, name: Name): Promise<Team> {
    return organisations.command(tx, target, 'rename', async (team) => {
      if (await hasTwin(tx, team, name['zh-CN'])) throw new DomainError('duplicate');
      return { name };
    });
  }

  /** Its members leave with it; the minutes they worked stay. @throws DomainError not-found, team-closed, stale-version */
  close(tx: Tx, target: Target): Promise<Team> {
    return organisations.command(tx, target, 'close', async ({ id }) => {
      await this.teams.leaveAll(tx, id);
    });
  }
}
