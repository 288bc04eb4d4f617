import { staffRoles, type Item } from '@linli/client';

import { useMe } from '../session/session.js';
import { useCommunities } from '../shared/areas.js';

export type Recovery = Item<'/api/identity/v1/recoveries'>;
/** One just entered; with demo data it tells the code, which goes to nobody. */
export type Entered = Recovery & { shown?: string };

export const states = ['asked', 'proven', 'done', 'refused', 'stopped'] as const satisfies readonly Recovery['state'][];

const mayRecover: readonly string[] = [...staffRoles, 'system-admin'];

/** The communities in which one may give accounts back. */
export function useRecoveryAreas(): { value: string; label: string }[] {
  const { data: me } = useMe();
  const scopes = me?.grants.flatMap(({ role, area }) => (mayRecover.includes(role) ? [area ?? ''] : [])) ?? [];
  return useCommunities().filter(({ value }) => scopes.some((scope) => value.startsWith(scope)));
}
