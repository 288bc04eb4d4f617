import { useAsked } from '../dependants/use-asked.js';
import { useOwn } from '../employment/employer/use-own.js';
import { unreadBehind } from '../notices/unread.js';
import { useTold } from '../notices/use-told.js';
import { useFailedWork, waits } from '../operations/failed-work.js';
import { accessOf, type Me } from '../session/session.js';
import type { Facts } from './manifest.js';

/** What decides which entries of the menu are of use to somebody. */
export function useFacts(me: Me): Facts {
  return { ...accessOf(me), hires: (useOwn().data?.items.length ?? 0) > 0, acts: me.actor !== undefined };
}

export interface Counted {
  n: number;
  /** Key of the words that say of what. */
  words: 'notices.unread' | 'menu.waiting';
}

/** How much is unread or waits behind each page, by its path. */
export function useCounts(me: Me): Readonly<Record<string, Counted>> {
  const { operates, works } = accessOf(me);
  const unread = Object.entries(unreadBehind(useTold(me.accountId, { operates })));
  const failed = useFailedWork(operates).items.filter(waits).length;
  return {
    ...Object.fromEntries(unread.map(([path, n]) => [path, { n, words: 'notices.unread' as const }])),
    '/operations': { n: failed, words: 'menu.waiting' },
    '/dependants': { n: useAsked(works), words: 'menu.waiting' },
  };
}
