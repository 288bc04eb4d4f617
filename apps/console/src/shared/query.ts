import { useEffect } from 'react';
import type { Page } from '@linli/client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

import { client } from '../session/session.js';
import { useTelling } from './telling.js';

export function useRead<T>(path: string | undefined, options: { refetchInterval?: number } = {}) {
  return useQuery({ queryKey: ['read', path], enabled: path !== undefined, queryFn: () => client.get<T>(path!), ...options });
}

/** A list that is read page by page. */
export function usePages<T>(path: string | undefined) {
  const query = useInfiniteQuery({
    queryKey: ['read', path, 'pages'],
    enabled: path !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam }) => client.get<Page<T>>(`${path}${path!.includes('?') ? '&' : '?'}${pageParam ? `cursor=${pageParam}` : 'limit=50'}`),
    getNextPageParam: ({ next }) => next,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) };
}

/** Asks anew for what is shown whenever one of the topics changes. */
export function useLive(service: string, topics: readonly string[]): void {
  const queries = useQueryClient();
  const key = topics.join(',');
  useEffect(() => {
    if (!key) return;
    return client.listen(service, key.split(','), () => void queries.invalidateQueries({ queryKey: ['read'] }));
  }, [service, key, queries]);
}

export interface Command {
  method?: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  ifMatch?: number;
}

/** Sends a command, says what came of it, and has everything shown asked for anew. @param refusals see `useTelling` */
export function useCommand<T = unknown>(after?: (answer: T) => void, refusals?: string) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const tell = useTelling();
  return useMutation({
    mutationFn: ({ method = 'POST', path, ...send }: Command) => client.send<T>(method, path, send),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ['read'] });
      after?.(answer);
    },
    onError: (error) => {
      void message.error({ content: tell(error, refusals), duration: 6 });
      void queries.invalidateQueries({ queryKey: ['read'] });
    },
  });
}
