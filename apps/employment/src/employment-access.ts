import type { Role } from '@linli/contracts';
import { holds, type Caller, type ReadTx } from '@linli/service';

/** Staff who verify employers and review jobs. */
export const staffRoles = ['community-staff', 'subdistrict-staff', 'district-staff'] as const satisfies readonly Role[];

export const isStaff = (caller: Caller, area: string): boolean => holds(caller, staffRoles, { area });

/** SQL for what lies in an area: a community's by its index, and nothing said twice, which would look rarer than it is; a wider area goes through all of them in their order. */
export function within(column: string, parameter: string, area: string): string {
  if (area.length === 12) return `left(${column}, 12) = ${parameter}`;
  return `${area.length > 12 ? `left(${column}, 12) = left(${parameter}, 12) AND ` : ''}${column} LIKE ${parameter} || '%'`;
}

/** Does the caller stand for this employer? */
export async function standsFor(tx: ReadTx, employerId: string): Promise<boolean> {
  if (tx.caller.kind === 'nobody') return false;
  const [row] = await tx.sql.query('SELECT 1 FROM employer_member WHERE account_id = $1 AND employer_id = $2', [tx.caller.accountId, employerId]);
  return row !== undefined;
}

export async function membersOf(tx: ReadTx, employerId: string): Promise<string[]> {
  const rows = await tx.sql.query<{ account_id: string }>('SELECT account_id FROM employer_member WHERE employer_id = $1 ORDER BY 1', [employerId]);
  return rows.map(({ account_id }) => account_id);
}
