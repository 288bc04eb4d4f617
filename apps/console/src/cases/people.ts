import { at } from '@linli/client';
import { useQueries } from '@tanstack/react-query';

import { client } from '../session/session.js';

/** The district names so many at once. */
const AT_ONCE = 100;

/** Names for accounts; those of residents come masked. */
export function useNames(ids: readonly (string | undefined)[]): (id: string | undefined) => string {
  const known = [...new Set(ids.filter((id): id is string => id !== undefined))];
  // In the order in which they came: those of a page are asked for once, however many pages follow.
  const parts = Array.from({ length: Math.ceil(known.length / AT_ONCE) }, (_, n) => known.slice(n * AT_ONCE, (n + 1) * AT_ONCE).sort());
  const answers = useQueries({
    queries: parts.map((part) => {
      const path = at('/api/identity/v1/people', { ids: part });
      return { queryKey: ['read', path], queryFn: () => client.get(path) };
    }),
  });
  const names = new Map(answers.flatMap(({ data }) => data?.items ?? []).map(({ accountId, displayName }) => [accountId, displayName]));
  return (id) => (id === undefined ? '' : (names.get(id) ?? ''));
}
