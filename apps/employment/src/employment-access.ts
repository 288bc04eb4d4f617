import { staffRoles } from '@linli/contracts';
import { holds, type Caller } from '@linli/service';

export const isStaff = (caller: Caller, area: string): boolean => holds(caller, staffRoles, { area });
