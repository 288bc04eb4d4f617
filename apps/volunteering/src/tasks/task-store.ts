import { DomainError } from '@linli/problems';
import { holds, workingRoles, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { leads } from '../teams/team-access.js';
import { TeamsService } from '../teams/teams.service.js';
import type { PartRow, TaskRow } from './task.row.js';

/** Tasks as they stand in the database, for those who may know of them: the team, its leader, who took part, who works there. */
@Injectable()
export class TaskStore {
  constructor(private readonly teams: TeamsService) {}

  /** @throws DomainError not-found, also for a task that is none of the caller's business */
  async load(tx: ReadTx, id: string, lock = false): Promise<{ row: TaskRow; parts: PartRow[] }> {
    const [row] = await tx.manager.query<TaskRow[]>(`SELECT * FROM task WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
    const parts = await partsOf(tx, [id]);
    if (!row || !(await this.knows(tx, row, parts))) throw new DomainError('not-found');
    return { row, parts };
  }

  private async knows(tx: ReadTx, row: TaskRow, parts: readonly PartRow[]): Promise<boolean> {
    const { caller } = tx;
    return (
      parts.some((part) => part.account_id === caller.accountId) ||
      leads(caller, row.team_id) ||
      holds(caller, workingRoles, { area: row.area }) ||
      (await this.teams.isMember(tx, row.team_id, caller.accountId))
    );
  }
}

export async function partsOf(tx: ReadTx, ids: readonly string[]): Promise<PartRow[]> {
  return tx.manager.query('SELECT * FROM task_part WHERE task_id = ANY($1) ORDER BY checked_in_at, account_id', [ids]);
}
