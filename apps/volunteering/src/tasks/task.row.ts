import type { TeamColour } from '@linli/contracts';

import type { Part, Task, TaskState } from './task.rules.js';

export interface TaskRow {
  id: string;
  version: number;
  request_id: string;
  case_id: string;
  case_number: string;
  category: string;
  area: string;
  team_id: string;
  colour: TeamColour;
  people: number;
  need: string;
  /** Where exactly, until that is erased. */
  lon: number | null;
  lat: number | null;
  state: TaskState;
  opened_at: Date;
  finished_at: Date | null;
}

export interface PartRow {
  task_id: string;
  account_id: string;
  checked_in_at: Date | null;
  checked_out_at: Date | null;
}

export const partOf = (row: PartRow): Part => ({ accountId: row.account_id, checkedInAt: row.checked_in_at, checkedOutAt: row.checked_out_at });
export const taskOf = (row: TaskRow, parts: readonly PartRow[]): Task => ({ state: row.state, people: row.people, parts: parts.map(partOf) });
