import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { Box, Waiting } from './sending.js';

export type Note = Pick<Waiting, 'kind' | 'child'>;

interface Schema extends DBSchema {
  waiting: { key: number; value: Waiting; indexes: { of: [string, string]; id: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = () =>
  (opened ??= openDB<Schema>('linli-marks', 1, {
    upgrade: (db) => {
      const store = db.createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true });
      store.createIndex('of', ['accountId', 'session']);
      store.createIndex('id', 'id', { unique: true });
    },
  }));

const tabs = new BroadcastChannel('linli-marks');
const listeners = new Set<() => void>();
tabs.addEventListener('message', () => listeners.forEach((changed) => changed()));

function announce(session: string): void {
  listeners.forEach((changed) => changed());
  tabs.postMessage(session);
}

/** Calls back when this tab or another noted or sent something. Returns how to stop. */
export function onChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** All that waits on this phone, of everybody. */
export async function allWaiting(): Promise<Waiting[]> {
  return (await database()).getAll('waiting');
}

/** What one teacher noted for one session: ids and times, no names. It stays until the district has it, or the teacher gives it up. */
export function boxOf(accountId: string, session: string): Box & { add: (note: Note) => Promise<void> } {
  return {
    waiting: async () => (await database()).getAllFromIndex('waiting', 'of', [accountId, session]),
    add: async (note) => {
      await (
        await database()
      ).add('waiting', { ...note, id: crypto.randomUUID(), accountId, session, occurredAt: new Date().toISOString() });
      announce(session);
    },
    done: async (ids) => {
      const transaction = (await database()).transaction('waiting', 'readwrite');
      for (const id of ids) {
        const key = await transaction.store.index('id').getKey(id);
        if (key !== undefined) await transaction.store.delete(key);
      }
      await transaction.done;
      announce(session);
    },
  };
}
