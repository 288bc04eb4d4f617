import { listen } from '@linli/client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { client, useMe } from '../../session/session.js';
import { concernsHint, concernsService } from './concerns.rules.js';
import { LiveHub, type News } from './live-hub.js';

/** What comes at once is read anew at once. */
const TOGETHER_MS = 150;

let current: { accountId: string; hub: LiveHub } | undefined;

function hubOf(accountId: string, queries: QueryClient): LiveHub {
  if (current?.accountId === accountId) return current.hub;
  current?.hub.close();
  const hub = new LiveHub(
    accountId,
    { open: (topics, on) => listen(client, topics, on), locks: navigator.locks, visible: () => !document.hidden },
    together((news) => readAnew(queries, news)),
  );
  current = { accountId, hub };
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
  const key = topics.join(',');
  useEffect(() => {
    if (!key || !accountId) return;
    return hubOf(accountId, queries).want(key.split(',').map((topic) => `${service}.${topic}`));
  }, [service, key, accountId, queries]);
}
