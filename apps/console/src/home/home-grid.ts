import { at } from '@linli/client';
import { useSyncExternalStore } from 'react';

import { useMe } from '../session/session.js';
import { PERSONAL } from '../session/forget-person.js';
import { useRead } from '../shared/query.js';

const KEY = `${PERSONAL}home-grid`;

const changes = new EventTarget();

export function chooseHomeGrid(code: string): void {
  localStorage.setItem(KEY, code);
  changes.dispatchEvent(new Event('change'));
}

const useChosen = (): string | undefined =>
  useSyncExternalStore(
    (changed) => {
      changes.addEventListener('change', changed);
      return () => changes.removeEventListener('change', changed);
    },
    () => localStorage.getItem(KEY) ?? undefined,
  );

interface HomeGrid {
  code: string | undefined;
  /** It is not known yet whether there is one. */
  isPending: boolean;
}

/** 我的网格: the one that was chosen in this browser, else the one in which somebody last reported something. */
export function useHomeGrid(): HomeGrid {
  const { data: me } = useMe();
  const chosen = useChosen();
  const asks = Boolean(me) && !chosen;
  const reported = useRead(asks ? at('/api/grid/v1/cases', { relation: 'reported', limit: 20 }) : undefined);
  const last = reported.data?.items.find(({ area }) => area.code.length > 12)?.area.code;
  return { code: chosen ?? last, isPending: asks && reported.isPending };
}
