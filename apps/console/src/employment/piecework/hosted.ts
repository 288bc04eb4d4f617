import { useRead } from '../../shared/query.js';
import { API } from '../api.js';

interface Home {
  id: string;
  name: string;
  hosting: boolean;
}

/** The micro-homes that somebody hosts. */
export function useHosted() {
  const read = useRead<{ items: Home[] }>(`${API}/micro-homes/mine`);
  return { ...read, data: read.data?.items.filter(({ hosting }) => hosting) };
}

interface Member {
  accountId: string;
  name?: string;
}

/** Members of a micro-home by their accounts, for its host. */
export function useMembers(home: string): Map<string, string> {
  const read = useRead<{ items: Member[] }>(`${API}/micro-homes/${home}/members?limit=200`);
  return new Map((read.data?.items ?? []).map(({ accountId, name = '' }) => [accountId, name]));
}
