import { useMe } from '../session/session.js';
import { useCommunities } from './areas.js';

/** The areas over which one is set, by their codes. */
export function useOwnAreas(): string[] {
  const { data: me } = useMe();
  return me?.grants.flatMap(({ role, area }) => (area && role.endsWith('-staff') ? [area] : [])) ?? [];
}

/** The communities for which one works, to choose from. */
export function useOwnCommunities(): { value: string; label: string }[] {
  const scopes = useOwnAreas();
  return useCommunities().filter(({ value }) => scopes.some((scope) => value.startsWith(scope)));
}
