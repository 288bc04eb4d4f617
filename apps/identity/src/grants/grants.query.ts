import { list, type Condition } from '@linli/resource';

import { RoleGrant } from './role-grant.entity.js';

/** By their id. */
export const grantList = list(RoleGrant, { by: [['id', 'uuid']] });

/** Those that count. */
export const notWithdrawn: Condition = () => 'withdrawn_at IS NULL';
