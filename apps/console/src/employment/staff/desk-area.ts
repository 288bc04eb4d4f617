import { useSearchParams } from 'react-router';

import { useOwnAreas } from '../../shared/own-communities.js';

/** The area one looks at: a community that was chosen, or all one is set over. */
export function useDeskArea(): string {
  const own = useOwnAreas();
  const [query] = useSearchParams();
  return query.get('area') ?? own.sort((a, b) => a.length - b.length)[0] ?? '';
}
