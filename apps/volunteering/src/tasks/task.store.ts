import type { ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { TaskPart } from './task-part.entity.js';
import type { Part } from './task.rules.js';

/** Tasks that are long over ($1), or that nobody will finish any more ($2), and of which something is kept. */
export const OLD_TASKS =
  'SELECT id, coalesce(finished_at, opened_at) AS due_at FROM task WHERE lon IS NOT NULL AND (finished_at < $1 OR opened_at < $2)';

/** Who takes part in each of some tasks; who signed in first stands first. */
export async function partsOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, Part[]>> {
  const rows = await tx.manager.find(TaskPart, { where: { task_id: In(ids) }, order: { checked_in_at: 'ASC', account_id: 'ASC' } });
  const parts = new Map<string, Part[]>(ids.map((id) => [id, []]));
  for (const { task_id, account_id, checked_in_at, checked_out_at } of rows)
    parts.get(task_id)!.push({ accountId: account_id, checkedInAt: checked_in_at, checkedOutAt: checked_out_at });
  return parts;
}

/** How many tasks of an area nobody has begun, and how many are worked on. Only the index of those that are not finished is read. */
export async function tasksIn({ manager }: ReadTx, area: string): Promise<{ open: number; working: number }> {
  const [row] = await manager.query<{ open: number; working: number }[]>(
    `SELECT count(*) FILTER (WHERE state = 'open')::int AS open, count(*) FILTER (WHERE state = 'working')::int AS working
     FROM task WHERE state IN ('open', 'working') AND starts_with(area, $1)`,
    [area],
  );
  return row!;
}
