import { useSearchParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { useAreas } from '../../shared/areas.js';

/** The area one looks at: a community that was chosen, or all one is set over. */
export function useDeskArea(): string {
  const { data: me } = useMe();
  const [query] = useSearchParams();
  const own = me?.grants.flatMap(({ role, area }) => (area && (role.endsWith('-staff') || role === 'system-admin') ? [area] : [])) ?? [];
  return query.get('area') ?? own.sort((a, b) => a.length - b.length)[0] ?? '';
}

/** A community or grid by its name. */
export function useAreaName(): (code: string) => string {
  const areas = useAreas();
  return (code) => areas.find(({ value }) => value === code)?.label ?? code;
}
