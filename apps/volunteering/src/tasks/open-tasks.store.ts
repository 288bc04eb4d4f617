import { DomainError } from '@linli/problems';
import { holds, locked, workingRoles, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { leads } from '../teams/team-access.js';
import { TeamsService } from '../teams/teams.service.js';
import { TaskPart } from './task-part.entity.js';
import { VolunteerTask } from './volunteer-task.entity.js';

/** Tasks as they stand in the database, for those who may know of them: the team, its leader, who took part, who works there. */
@Injectable()
export class TaskStore {
  constructor(private readonly teams: TeamsService) {}

  /** @throws DomainError not-found, also for a task that is none of the caller's business */
  async load(tx: ReadTx, id: string, lock = false): Promise<{ row: VolunteerTask; parts: TaskPart[] }> {
    const row = await tx.manager.findOne(VolunteerTask, { where: { id }, ...locked(lock) });
    const parts = await partsOf(tx, [id]);
    if (!row || !(await this.knows(tx, row, parts))) throw new DomainError('not-found');
    return { row, parts };
  }

  private async knows(tx: ReadTx, row: VolunteerTask, parts: readonly TaskPart[]): Promise<boolean> {
    const { caller } = tx;
    return (
      parts.some((part) => part.account_id === caller.accountId) ||
      leads(caller, row.team_id) ||
      holds(caller, workingRoles, { area: row.area }) ||
      (await this.teams.isMember(tx, row.team_id, caller.accountId))
    );
  }
}

export async function partsOf(tx: ReadTx, ids: readonly string[]): Promise<TaskPart[]> {
  return tx.manager.find(TaskPart, { where: { task_id: In(ids) }, order: { checked_in_at: 'ASC', account_id: 'ASC' } });
}
