import { at } from '@linli/client';

import { useRead } from '../../shared/query.js';

/** The micro-homes that somebody hosts. */
export function useHosted() {
  const read = useRead(at('/api/employment/v1/micro-homes/mine'));
  return { ...read, data: read.data?.items.filter(({ hosting }) => hosting) };
}

/** Members of a micro-home by their accounts, for its host. */
export function useMembers(home: string): Map<string, string> {
  const read = useRead(at('/api/employment/v1/micro-homes/{id}/members', { id: home, limit: 200 }));
  return new Map((read.data?.items ?? []).map(({ accountId, name = '' }) => [accountId, name]));
}
