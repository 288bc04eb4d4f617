import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { isStaff } from '../youth-access.js';
import { RosterEntry } from './roster-entry.entity.js';

/** Is the caller on the roster of a programme? */
export function teaches({ manager, caller }: ReadTx, programmeId: string): Promise<boolean> {
  return manager.existsBy(RosterEntry, { programme_id: programmeId, account_id: caller.accountId });
}

/** Those among some programmes whose roster the caller is on. */
export async function taughtAmong({ manager, caller }: ReadTx, programmeIds: readonly string[]): Promise<Set<string>> {
  if (programmeIds.length === 0) return new Set();
  const rows = await manager.findBy(RosterEntry, { programme_id: In(programmeIds), account_id: caller.accountId });
  return new Set(rows.map(({ programme_id }) => programme_id));
}

/** @throws DomainError not-found unless the caller leads the session or runs the programme */
export async function checkRuns(tx: ReadTx, { programme_id, area }: { programme_id: string; area: string }): Promise<void> {
  if (!isStaff(tx.caller, area) && !(await teaches(tx, programme_id))) throw new DomainError('not-found');
}
