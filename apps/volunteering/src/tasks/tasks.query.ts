import { workingRoles } from '@linli/contracts';
import { scopesOf, type ReadTx, type Slice } from '@linli/service';

import type { TaskState } from './task.rules.js';
import type { VolunteerTask } from './volunteer-task.entity.js';

/**
 * Tasks of some teams and of the areas where the caller works, or those the caller took, latest first.
 * @param after the time and the id of the last one before these
 */
export function tasksFor(
  { manager, caller }: ReadTx,
  whose: 'taken' | { teams: readonly string[] },
  { state, after, limit }: Slice & { state: TaskState | undefined },
): Promise<VolunteerTask[]> {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const where = [
    whose === 'taken'
      ? `id IN (SELECT task_id FROM task_part WHERE account_id = ${value(caller.accountId)})`
      : `(${[`team_id = ANY(${value(whose.teams)})`, ...scopesOf(caller, workingRoles).map((area) => `area LIKE ${value(`${area}%`)}`)].join(' OR ')})`,
  ];
  if (state) where.push(`state = ${value(state)}`);
  if (after) where.push(`(opened_at, id) < (${value(after[0])}, ${value(after[1])})`);
  return manager.query<VolunteerTask[]>(
    `SELECT * FROM task WHERE ${where.join(' AND ')} ORDER BY opened_at DESC, id DESC LIMIT ${value(limit)}`,
    values,
  );
}

/** Whoever is or was in the team of a task. */
export async function membersOfTask({ manager }: ReadTx, taskId: string): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>(
    'SELECT account_id FROM membership JOIN task USING (team_id) WHERE task.id = $1',
    [taskId],
  );
  return rows.map(({ account_id }) => account_id);
}
