import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { concernsCommand } from '../live/concerns.rules.js';
import { keepSending } from './outbox.js';
import type { Item } from './outbox.rules.js';
import { allItems, onChange } from './outbox-store.js';

/** What this phone keeps of everybody's commands; undefined until it is known. */
export function useOutbox(): Item[] | undefined {
  const [items, setItems] = useState<Item[]>();
  useEffect(() => {
    let there = true;
    const look = () => void allItems().then((all) => there && setItems(all));
    look();
    const stop = onChange(look);
    return () => {
      there = false;
      stop();
    };
  }, []);
  return items;
}

/** Sends what waits of whoever is signed in, from whichever page is open. @returns how much is not sent yet */
export function useOutboxSender(accountId: string | undefined): number {
  const queries = useQueryClient();
  useEffect(() => {
    if (!accountId) return;
    return keepSending(accountId, (sent) => {
      const changed = (path: string) => sent.some((item) => concernsCommand(path, item.path));
      void queries.invalidateQueries({
        queryKey: ['read'],
        predicate: ({ queryKey: [, path] }) => typeof path === 'string' && changed(path),
      });
    });
  }, [accountId, queries]);
  return (useOutbox() ?? []).filter((item) => item.accountId === accountId && item.state !== 'sent').length;
}
