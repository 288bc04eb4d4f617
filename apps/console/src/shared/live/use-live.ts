import { listen } from '@linli/client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { useActingAs } from '../../session/capacity.js';
import { client, useMe } from '../../session/session.js';
import { concernsHint, concernsService } from './concerns.rules.js';
import { LiveHub, type News } from './live-hub.js';

/** What comes at once is read anew at once. */
const TOGETHER_MS = 150;

/** Tabs of one person who acts in one role share a stream. */
let current: { listener: string; hub: LiveHub } | undefined;

function hubOf(listener: string, queries: QueryClient): LiveHub {
  if (current?.listener === listener) return current.hub;
  current?.hub.close();
  const hub = new LiveHub(
    listener,
    { open: (topics, on) => listen(client, topics, on), locks: navigator.locks, visible: () => !document.hidden },
    together((news) => readAnew(queries, news)),
  );
  current = { listener, hub };
  return hub;
}

function together(done: (news: readonly News[]) => void): (news: News) => void {
  let waiting: News[] = [];
  return (news) => {
    if (waiting.push(news) > 1) return;
    setTimeout(() => {
      const all = waiting;
      waiting = [];
      done(all);
    }, TOGETHER_MS);
  };
}

function readAnew(queries: QueryClient, news: readonly News[]): void {
  const concerned = (path: string) =>
    news.some((one) => (one.kind === 'again' ? concernsService(path, one.service) : concernsHint(path, one.hint)));
  void queries.invalidateQueries({
    queryKey: ['read'],
    predicate: ({ queryKey: [, path] }) => typeof path === 'string' && concerned(path),
  });
}

/** Has what is shown read anew when one of the topics changes, as far as the change concerns it. */
export function useLive(service: string, topics: readonly string[]): void {
  const queries = useQueryClient();
  const accountId = useMe().data?.accountId;
  const role = useActingAs();
  const key = topics.join(',');
  useEffect(() => {
    if (!key || !accountId) return;
    return hubOf(role ? `${accountId} ${role}` : accountId, queries).want(key.split(',').map((topic) => `${service}.${topic}`));
  }, [service, key, accountId, role, queries]);
}
