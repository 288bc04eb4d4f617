import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import { isForgotten, localPhoto, localPhotosIn, type Item } from './outbox.rules.js';

interface KeptPhoto {
  /** `local:…`; the rest of it is the Idempotency-Key of its upload. */
  id: string;
  file: Blob;
  at: number;
}

interface Schema extends DBSchema {
  items: { key: string; value: Item };
  photos: { key: string; value: KeptPhoto };
}

/** A form that was given up leaves its photos behind. */
const UNUSED_MS = 86_400_000;

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = () =>
  (opened ??= openDB<Schema>('linli-outbox', 1, {
    upgrade: (db) => {
      db.createObjectStore('items', { keyPath: 'key' });
      db.createObjectStore('photos', { keyPath: 'id' });
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

const tabs = new BroadcastChannel('linli-outbox');
const listeners = new Set<() => void>();
tabs.onmessage = () => listeners.forEach((changed) => changed());

function announce(): void {
  listeners.forEach((changed) => changed());
  tabs.postMessage('changed');
}

/** Calls back when this tab or another changed something. Returns how to stop. */
export function onChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What waits on this phone, the oldest first: of everybody. */
export async function allItems(): Promise<Item[]> {
  return (await (await database()).getAll('items')).sort((a, b) => a.at.localeCompare(b.at));
}

export async function itemOf(key: string): Promise<Item | undefined> {
  return (await database()).get('items', key);
}

export async function put(item: Item): Promise<void> {
  await (await database()).put('items', item);
  announce();
}

/** @param besides another command whose photos stay */
export async function remove(key: string, besides?: Item): Promise<void> {
  const db = await database();
  const item = await db.get('items', key);
  await db.delete('items', key);
  const stay = localPhotosIn(besides?.body);
  for (const id of localPhotosIn(item?.body)) if (!stay.includes(id)) await db.delete('photos', id);
  announce();
}

/** @returns the id by which a body names it */
export async function keepPhoto(file: Blob): Promise<string> {
  const id = localPhoto(crypto.randomUUID());
  await (await database()).put('photos', { id, file, at: Date.now() });
  return id;
}

export async function photoOf(id: string): Promise<Blob | undefined> {
  return (await (await database()).get('photos', id))?.file;
}

export async function removePhoto(id: string): Promise<void> {
  await (await database()).delete('photos', id);
}

/** Takes away what was sent long ago, and photos that no command names. */
export async function tidy(now = Date.now()): Promise<void> {
  const db = await database();
  for (const item of await db.getAll('items')) if (isForgotten(item, now)) await db.delete('items', item.key);
  await removeUnused(now - UNUSED_MS);
}

/** Photos that no command names, of a form that was not sent: those that were kept by then, or all. @param by epoch milliseconds */
export async function removeUnused(by = Infinity): Promise<void> {
  const db = await database();
  const used = new Set((await db.getAll('items')).flatMap(({ body }) => localPhotosIn(body)));
  for (const { id, at } of await db.getAll('photos')) if (!used.has(id) && at <= by) await db.delete('photos', id);
}
