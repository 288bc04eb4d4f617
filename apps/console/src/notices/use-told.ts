import { at } from '@linli/client';

import { useRead } from '../shared/query.js';
import type { Source } from './sources.js';
import type { Told } from './unread.js';

const MINUTE_MS = 60_000;

/**
 * What each of the services told whoever is signed in: every count of unread ones comes from here. The frame around the pages listens for
 * more. No hint tells of what operators are to look at, so their counts are asked for each minute.
 */
export function useTold(accountId: string | undefined, { operates = false } = {}): Record<Source, Told> {
  return {
    grid: useOne('grid', accountId, operates),
    youth: useOne('youth', accountId, operates),
    employment: useOne('employment', accountId, operates),
    volunteering: useOne('volunteering', accountId, operates),
    identity: useOne('identity', accountId, operates),
    // It tells those who run the district, and nobody else.
    exchange: useOne('exchange', operates ? accountId : undefined, operates),
  };
}

function useOne(source: Source, accountId: string | undefined, operates: boolean): Told {
  const { data } = useRead(accountId && at(`/api/${source}/v1/notices`, { limit: 1 }), operates ? { refetchInterval: MINUTE_MS } : {});
  return { any: (data?.items.length ?? 0) > 0, unread: data?.unread ?? 0 };
}
