import { workingRoles } from '@linli/contracts';
import { either, inAreas, list, type Condition } from '@linli/resource';
import { reachOf, type Caller } from '@linli/service';

import { administersDistrict } from './grant.rules.js';
import { RoleGrant } from './role-grant.entity.js';
import { TOLD_DAYS_BEFORE } from './term.rules.js';

/** By their id. */
export const grantList = list(RoleGrant, { by: [['id', 'uuid']] });

/** Those that count. */
export const notWithdrawn: Condition = () => 'withdrawn_at IS NULL';

/** Those within the caller's areas; who administers a district knows of those that name no place too, which reach all of it. */
export function knownTo(caller: Caller): Condition {
  const within = inAreas(reachOf(caller, [...workingRoles, 'system-admin']));
  return administersDistrict(caller.grants) ? either(within, () => 'area IS NULL') : within;
}

/** For a scheduled job: those whose last day is over at $1. */
export const GRANTS_OVER = `SELECT id, (ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS due_at FROM role_grant
  WHERE withdrawn_at IS NULL AND ends_on < ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date`;

/** For a scheduled job: those whose last day is near at $1, and whose holders were not told yet. */
export const GRANTS_ENDING = `SELECT id, (ends_on - ${TOLD_DAYS_BEFORE})::timestamp AT TIME ZONE 'Asia/Shanghai' AS due_at FROM role_grant
  WHERE withdrawn_at IS NULL AND told_of_end IS DISTINCT FROM ends_on
    AND ends_on <= ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date + ${TOLD_DAYS_BEFORE}`;
