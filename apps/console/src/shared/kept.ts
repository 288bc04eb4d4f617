import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import { actingFor } from '../session/acting.js';
import { newKey, seal, unseal, type Sealed } from './seal.js';

/** An answer of the district that somebody may see again without a network, until then and no longer (docs/adr/017, 023). */
export interface Kept<T = unknown> {
  accountId: string;
  path: string;
  value: T;
  at: number;
  until: number;
  /** From when it opens though nobody is signed in, as a browser that was started anew without a network. Without it: never. */
  openFrom?: number;
}

type Stored = Omit<Kept, 'value'> & { sealed: Sealed };

interface Schema extends DBSchema {
  answers: { key: [string, string]; value: Stored };
  keys: { key: string; value: { accountId: string; key: CryptoKey } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = () =>
  (opened ??= new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    openDB<Schema>('linli-kept', 2, {
      upgrade: (db) => {
        // What was kept in the clear is asked for anew.
        if (db.objectStoreNames.contains('answers')) db.deleteObjectStore('answers');
        db.createObjectStore('answers', { keyPath: ['accountId', 'path'] });
        db.createObjectStore('keys', { keyPath: 'accountId' });
      },
      // A tab with an older console holds it open: this one keeps nothing until that is gone.
      blocked: () => reject(new Error('kept answers are open in an older tab')),
      blocking: (_current, _wanted, event) => {
        opened = undefined;
        (event.target as IDBDatabase).close();
      },
    }).then(resolve, reject);
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

/** Whoever was here has gone: an answer that is still on its way to this page comes too late to be kept. */
let closed = false;

/** Of this account, made when there is none; undefined when nothing may be kept any more. */
async function keyOf(accountId: string): Promise<CryptoKey | undefined> {
  const db = await database();
  const made = (await db.get('keys', accountId))?.key ?? (await newKey());
  // What begins before `forgetForGood` is deleted by it.
  if (closed) return undefined;
  const transaction = db.transaction('keys', 'readwrite');
  // Another tab may have been quicker.
  const there = await transaction.store.get(accountId);
  if (!there) await transaction.store.put({ accountId, key: made });
  await transaction.done;
  return there?.key ?? made;
}

/** Of somebody for whom one acts nothing stays on one's own phone. What is for everybody belongs to nobody. */
const isAnothers = ({ accountId }: Pick<Kept, 'accountId'>): boolean => accountId !== '' && actingFor() !== undefined;

export async function keep({ value, ...about }: Kept): Promise<void> {
  if (isAnothers(about)) return;
  const { accountId, path } = about;
  const key = await keyOf(accountId);
  if (!key) return;
  const sealed = await seal(value, key, [accountId, path]);
  const transaction = (await database()).transaction(['answers', 'keys'], 'readwrite');
  // Who signed out meanwhile has no key any more.
  if (await transaction.objectStore('keys').get(accountId)) await transaction.objectStore('answers').put({ ...about, sealed });
  await transaction.done;
}

export async function keptOf<T>(accountId: string, path: string): Promise<Kept<T> | undefined> {
  if (isAnothers({ accountId })) return undefined;
  const db = await database();
  const [stored, key] = [await db.get('answers', [accountId, path]), await db.get('keys', accountId)];
  if (!stored || !key || stored.until <= Date.now()) return undefined;
  const { sealed, ...about } = stored;
  const value = await unseal<T>(sealed, key.key, [accountId, path]);
  return value === undefined ? undefined : { ...about, value };
}

/** What is kept, without what it says. */
export async function keptNow(): Promise<Omit<Kept, 'value'>[]> {
  const all = await (await database()).getAll('answers');
  return all.filter(({ until }) => until > Date.now()).map(({ sealed: _sealed, ...about }) => about);
}

/** Keeps it longer, or less long. */
export async function keepUntil(accountId: string, path: string, until: number): Promise<void> {
  const transaction = (await database()).transaction('answers', 'readwrite');
  const stored = await transaction.store.get([accountId, path]);
  if (stored) await transaction.store.put({ ...stored, until });
  await transaction.done;
}

export async function forget(accountId: string, path: string): Promise<void> {
  await (await database()).delete('answers', [accountId, path]);
}

/** Everything, and nothing more is kept until the page is loaded anew. */
export function forgetForGood(): Promise<void> {
  closed = true;
  return forgetAll();
}

/** Everything, or what is not of this account: the key first, as what it sealed opens no more then. */
export async function forgetAll({ except }: { except?: string | undefined } = {}): Promise<void> {
  await forgetWhere(
    'keys',
    ({ accountId }) => accountId !== except,
    ({ accountId }) => accountId,
  );
  await forgetWhere(
    'answers',
    ({ accountId }) => accountId !== except,
    ({ accountId, path }) => [accountId, path],
  );
}

/** What may not be shown any more. */
export const forgetOld = (): Promise<void> =>
  forgetWhere(
    'answers',
    ({ until }) => until <= Date.now(),
    ({ accountId, path }) => [accountId, path],
  );

/** A browser that keeps nothing has nothing to forget. */
async function forgetWhere<S extends 'answers' | 'keys'>(
  store: S,
  gone: (one: Schema[S]['value']) => boolean,
  keyOfOne: (one: Schema[S]['value']) => Schema[S]['key'],
): Promise<void> {
  try {
    const db = await database();
    for (const one of await db.getAll(store)) if (gone(one)) await db.delete(store, keyOfOne(one));
  } catch {
    opened = undefined;
  }
}
