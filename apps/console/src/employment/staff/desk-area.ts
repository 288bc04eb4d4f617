import { useSearchParams } from 'react-router';

import { useAreas } from '../../shared/areas.js';
import { useOwnAreas } from '../../shared/own-communities.js';

/** The area one looks at: a community that was chosen, or all one is set over. */
export function useDeskArea(): string {
  const own = useOwnAreas();
  const [query] = useSearchParams();
  return query.get('area') ?? own.sort((a, b) => a.length - b.length)[0] ?? '';
}

/** A community or grid by its name. */
export function useAreaName(): (code: string) => string {
  const areas = useAreas();
  return (code) => areas.find(({ value }) => value === code)?.label ?? code;
}
