import { at } from '@linli/client';

import { usePages } from '../shared/query.js';
import { merged } from './merged.js';
import type { Source } from './sources.js';
import { noticeOf, type Notice } from './types.js';

export interface Told extends Notice {
  source: Source;
}

/** What some of the services told whoever is signed in, as one list. */
export function useNotices(of: readonly Source[]) {
  const all: Record<Source, ReturnType<typeof useOne>> = {
    grid: useOne('grid', of),
    youth: useOne('youth', of),
    employment: useOne('employment', of),
    volunteering: useOne('volunteering', of),
    identity: useOne('identity', of),
    exchange: useOne('exchange', of),
  };
  const lists = Object.values(all)
    .filter(({ wanted }) => wanted)
    .map(({ pages }) => pages);
  const read = lists.filter(({ data }) => data !== undefined);
  const items = merged(read.map(({ items: told = [], hasNextPage }) => ({ items: told, more: hasNextPage })));
  const last = items.at(-1)?.at;
  return {
    data: read.length === lists.length ? items : undefined,
    error: lists.find(({ error }) => error)?.error,
    isPending: lists.some(({ isPending }) => isPending),
    refetch: () => lists.map((list) => list.refetch()),
    hasNextPage: lists.some(({ hasNextPage }) => hasNextPage),
    isFetchingNextPage: lists.some(({ isFetchingNextPage }) => isFetchingNextPage),
    // Only the list that ends where the whole ends has to go on.
    fetchNextPage: () => lists.filter((list) => list.hasNextPage && list.items?.at(-1)?.at === last).map((list) => list.fetchNextPage()),
  };
}

function useOne(source: Source, of: readonly Source[]) {
  const wanted = of.includes(source);
  const pages = usePages(wanted ? at(`/api/${source}/v1/notices`) : undefined);
  return { wanted, pages: { ...pages, items: pages.items?.map((notice): Told => ({ ...noticeOf(notice), source })) } };
}
