import { ProblemError, type Address } from '@linli/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';

import { client } from '../session/session.js';
import { forget, keep, keepUntil, keptOf, type Kept } from './kept.js';
import { useOnline } from './online.js';

/** Until when an answer may stay in this browser, and what of it; undefined when it may not. */
type Keeping<T> = (answer: T) => Pick<Kept<T>, 'value' | 'until' | 'openFrom'> | undefined;

interface Reader {
  accountId: string;
  /** Whoever is not sees only what opens without that, and asks the district nothing. */
  signedIn: boolean;
}

/**
 * Reads, and shows what was read before as long as nothing answers. `asked` tells since when nothing newer is known, `keptUntil` until when
 * it opens without a network.
 */
export function useKeptRead<T>(path: Address<T>, { accountId, signedIn }: Reader, keeping: Keeping<T>) {
  const queries = useQueryClient();
  const look = useCallback(async () => (await keptOf<T>(accountId, path).catch(() => undefined)) ?? null, [accountId, path]);
  const show = useCallback(
    async () => void queries.setQueryData(['kept', accountId, path], await look()),
    [queries, accountId, path, look],
  );
  const read = useQuery({
    queryKey: ['read', path],
    enabled: signedIn,
    networkMode: 'always',
    refetchOnReconnect: true,
    refetchInterval: ({ state }) => (state.status === 'error' ? 10_000 : false),
    queryFn: async () => {
      const answer = await client.get(path);
      const kept = keeping(answer);
      await (kept ? keep({ accountId, path, at: Date.now(), ...kept }) : forget(accountId, path)).catch(() => undefined);
      await show();
      return answer;
    },
  });
  const before = useQuery({
    queryKey: ['kept', accountId, path],
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: look,
  });
  const rekeep = useCallback(
    async (until: number | undefined) => {
      await (until === undefined ? forget(accountId, path) : keepUntil(accountId, path, until)).catch(() => undefined);
      await show();
    },
    [accountId, path, show],
  );
  const closed = read.error instanceof ProblemError && (read.error.status === 403 || read.error.status === 404);
  useEffect(() => {
    if (closed) void rekeep(undefined);
  }, [closed, rekeep]);
  const online = useOnline();
  const answers = signedIn && online && !(read.error instanceof ProblemError && read.error.code === 'offline');
  const kept = signedIn || (before.data?.openFrom ?? Infinity) <= Date.now() ? before.data : undefined;
  return {
    data: closed ? undefined : (read.data ?? kept?.value),
    error: read.error,
    isPending: signedIn ? read.isPending : before.isPending,
    refetch: read.refetch,
    answers,
    asked: read.dataUpdatedAt || kept?.at,
    keptUntil: kept?.until,
    /** Keeps it until then, or no longer. */
    rekeep,
  };
}
