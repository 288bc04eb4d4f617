import type { TaskPart } from './task-part.entity.js';
import type { Part, Task } from './task.rules.js';
import type { VolunteerTask } from './volunteer-task.entity.js';

export const partOf = (row: TaskPart): Part => ({
  accountId: row.account_id,
  checkedInAt: row.checked_in_at,
  checkedOutAt: row.checked_out_at,
});
export const taskOf = (row: VolunteerTask, parts: readonly TaskPart[]): Task => ({
  state: row.state,
  people: row.people,
  parts: parts.map(partOf),
});
