import { useMe } from '../session/session.js';
import { useCommunities } from './areas.js';

/** The communities for which one works, to choose from. */
export function useOwnCommunities(): { value: string; label: string }[] {
  const { data: me } = useMe();
  const scopes = me?.grants.flatMap(({ role, area }) => (area && (role.endsWith('-staff') || role === 'system-admin') ? [area] : [])) ?? [];
  return useCommunities().filter(({ value }) => scopes.some((scope) => value.startsWith(scope)));
}
