import { ProblemError } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import { client } from '../session/session.js';
import type { Keeping } from './kept-answer.js';
import { forget, keep, keptOf } from './kept.js';
import { useOnline } from './online.js';

/** Reads, and shows what was read before as long as nothing answers. `asked` tells since when nothing newer is known. */
export function useKeptRead<T>(path: string, accountId: string, keeping: Keeping<T>) {
  const read = useQuery({
    queryKey: ['read', path],
    networkMode: 'always',
    refetchOnReconnect: true,
    refetchInterval: ({ state }) => (state.status === 'error' ? 10_000 : false),
    queryFn: async () => {
      const answer = await client.get<T>(path);
      const kept = keeping(answer);
      await (kept ? keep({ accountId, path, at: Date.now(), ...kept }) : forget(accountId, path)).catch(() => undefined);
      return answer;
    },
  });
  const before = useQuery({ queryKey: ['kept', accountId, path], networkMode: 'always', retry: false, gcTime: 0, queryFn: async () => (await keptOf<T>(accountId, path)) ?? null });
  const closed = read.error instanceof ProblemError && (read.error.status === 403 || read.error.status === 404);
  useEffect(() => {
    if (closed) void forget(accountId, path);
  }, [closed, accountId, path]);
  const online = useOnline();
  const answers = online && !(read.error instanceof ProblemError && read.error.code === 'offline');
  return { data: closed ? undefined : (read.data ?? before.data?.value), error: read.error, isPending: read.isPending, refetch: read.refetch, answers, asked: read.dataUpdatedAt || before.data?.at };
}
