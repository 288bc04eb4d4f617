import { at } from '@linli/client';

import { useRead } from '../shared/query.js';

/** Names for accounts; those of residents come masked. */
export function useNames(ids: readonly (string | undefined)[]): (id: string | undefined) => string {
  const known = [...new Set(ids.filter((id): id is string => id !== undefined))].sort().slice(0, 100);
  const people = useRead(known.length > 0 ? at('/api/identity/v1/people', { ids: known }) : undefined);
  return (id) => people.data?.items.find(({ accountId }) => accountId === id)?.displayName ?? '';
}
