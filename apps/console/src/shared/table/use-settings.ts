import { useState } from 'react';

import { SHARED, useMe } from '../../session/session.js';
import { readSettings, type Settings } from './table.rules.js';

const keyOf = (account: string, table: string) => `linli.table.${account}.${table}`;

/** On a computer that others use too nothing of it stays: what a tab keeps is forgotten with the session (`forgetPerson`). */
const keeper = (): Storage => (sessionStorage.getItem(SHARED) === 'yes' ? sessionStorage : localStorage);

/** How this person wants this table to be, remembered in this browser. */
export function useSettings(table: string): [Settings, (next: Settings) => void] {
  const account = useMe().data?.accountId ?? '';
  const key = keyOf(account, table);
  const [held, setHeld] = useState<{ key: string; settings: Settings }>();
  // The table is drawn for whoever is signed in: of somebody else's it shows nothing.
  const settings = held?.key === key ? held.settings : readSettings(keeper().getItem(key));
  const set = (next: Settings) => {
    keeper().setItem(key, JSON.stringify(next));
    setHeld({ key, settings: next });
  };
  return [settings, set];
}
