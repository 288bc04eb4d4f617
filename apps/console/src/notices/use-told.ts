import { useRead } from '../shared/query.js';
import type { Notice } from './types.js';
import { sources, type Source } from './sources.js';

/** Whether somebody was ever told anything by a service, and how much of it waits to be read. The frame around the pages listens for more. */
export function useTold(source: Source, accountId: string | undefined): { any: boolean; unread: number } {
  const { data } = useRead<{ items: Notice[]; unread: number }>(accountId && `${sources[source].path}?limit=1`);
  return { any: (data?.items.length ?? 0) > 0, unread: data?.unread ?? 0 };
}
