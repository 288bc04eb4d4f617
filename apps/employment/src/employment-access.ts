import { staffRoles } from '@linli/contracts';
import { holds, type Caller } from '@linli/service';

export const isStaff = (caller: Caller, area: string): boolean => holds(caller, staffRoles, { area });

/**
 * SQL for what lies in an area: a community's by its index, and nothing said twice, which would look rarer than it is; a wider area goes
 * through all of them in their order.
 */
export function within(column: string, parameter: string, area: string): string {
  if (area.length === 12) return `left(${column}, 12) = ${parameter}`;
  return `${area.length > 12 ? `left(${column}, 12) = left(${parameter}, 12) AND ` : ''}${column} LIKE ${parameter} || '%'`;
}
