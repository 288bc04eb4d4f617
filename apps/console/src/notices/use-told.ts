import { at } from '@linli/client';

import { useRead } from '../shared/query.js';
import type { Source } from './sources.js';
import type { Told } from './unread.js';

/**
 * What each of the services told whoever is signed in: every count of unread ones comes from here. The frame around the pages listens for
 * more.
 */
export function useTold(accountId: string | undefined): Record<Source, Told> {
  return {
    grid: useOne('grid', accountId),
    youth: useOne('youth', accountId),
    employment: useOne('employment', accountId),
    volunteering: useOne('volunteering', accountId),
  };
}

function useOne(source: Source, accountId: string | undefined): Told {
  const { data } = useRead(accountId && at(`/api/${source}/v1/notices`, { limit: 1 }));
  return { any: (data?.items.length ?? 0) > 0, unread: data?.unread ?? 0 };
}
