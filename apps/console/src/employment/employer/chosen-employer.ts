import { useSearchParams } from 'react-router';

import type { EmployerLine } from '../staff/types.js';
import { useOwn } from './use-own.js';

/** The employer that one looks at: the one in the address, else the first that may post. */
export function useChosenEmployer(): { own: ReturnType<typeof useOwn>; chosen: EmployerLine | undefined } {
  const [query] = useSearchParams();
  const own = useOwn();
  const items = own.data?.items ?? [];
  const wanted = query.get('employer');
  return { own, chosen: wanted ? items.find(({ id }) => id === wanted) : (items.find(({ state }) => state === 'verified') ?? items[0]) };
}
