import { workingRoles } from '@linli/contracts';
import { either, equals, inAreas, list, type Condition } from '@linli/resource';
import { scopesOf, type ReadTx } from '@linli/service';

import type { TaskState } from './task.rules.js';
import { VolunteerTask } from './volunteer-task.entity.js';

/** Latest first. */
export const taskList = list(VolunteerTask, {
  by: [
    ['opened_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Those that the caller took. */
export const takenBy =
  (accountId: string): Condition =>
  (value) =>
    `id IN (SELECT task_id FROM task_part WHERE account_id = ${value(accountId)})`;

/** Those of some teams and of the areas where the caller works. */
export const near = ({ caller }: ReadTx, teams: readonly string[]): Condition =>
  either((value) => `team_id = ANY(${value(teams)})`, inAreas(scopesOf(caller, workingRoles)));

export const inState = (state: TaskState | undefined): Condition | undefined => state && equals('state', state);

/** Whoever is or was in the team of a task. */
export async function membersOfTask({ manager }: ReadTx, taskId: string): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>(
    'SELECT account_id FROM membership JOIN task USING (team_id) WHERE task.id = $1',
    [taskId],
  );
  return rows.map(({ account_id }) => account_id);
}
