import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** An answer of the district that somebody may see again without a network, until then and no longer (docs/adr/017, 023). */
export interface Kept<T = unknown> {
  accountId: string;
  path: string;
  value: T;
  at: number;
  until: number;
}

interface Schema extends DBSchema {
  answers: { key: [string, string]; value: Kept };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = () => (opened ??= openDB<Schema>('linli-kept', 1, { upgrade: (db) => void db.createObjectStore('answers', { keyPath: ['accountId', 'path'] }) }));

export async function keep(answer: Kept): Promise<void> {
  await (await database()).put('answers', answer);
}

export async function keptOf<T>(accountId: string, path: string): Promise<Kept<T> | undefined> {
  const answer = await (await database()).get('answers', [accountId, path]);
  return answer && answer.until > Date.now() ? (answer as Kept<T>) : undefined;
}

export async function forget(accountId: string, path: string): Promise<void> {
  await (await database()).delete('answers', [accountId, path]);
}

/** Everything, or what is not of this account. */
export const forgetAll = ({ except }: { except?: string | undefined } = {}): Promise<void> => forgetWhere(({ accountId }) => accountId !== except);

/** What may not be shown any more. */
export const forgetOld = (): Promise<void> => forgetWhere(({ until }) => until <= Date.now());

/** A browser that keeps nothing has nothing to forget. */
async function forgetWhere(gone: (answer: Kept) => boolean): Promise<void> {
  try {
    const db = await database();
    for (const answer of await db.getAll('answers')) if (gone(answer)) await db.delete('answers', [answer.accountId, answer.path]);
  } catch {
    opened = undefined;
  }
}
