import type { Page } from 'playwright-core';

interface Stored {
  accountId: string;
  path: string;
  sealed: { iv: Uint8Array<ArrayBuffer>; content: ArrayBuffer };
}

/** What a browser keeps of the district's answers, as it can read it itself. */
export const keptOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error!);
      });
    const db = await done(indexedDB.open('linli-kept'));
    const all = <T>(store: string) => done<T[]>(db.transaction(store).objectStore(store).getAll());
    const [answers, keys] = await Promise.all([all<Stored>('answers'), all<{ accountId: string; key: CryptoKey }>('keys')]);
    db.close();
    const values = answers.map(async ({ accountId, path, sealed: { iv, content } }) => {
      const { key } = keys.find((one) => one.accountId === accountId)!;
      const additionalData = new TextEncoder().encode(JSON.stringify([accountId, path]));
      const value = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, content));
      return { accountId, path, value: JSON.parse(value) as unknown };
    });
    return JSON.stringify(await Promise.all(values));
  });

/** Whose answers a browser keeps; of those that are for everybody it is nobody's, ''. */
export const keptFor = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('linli-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    const answers = await new Promise<{ accountId: string }[]>((resolve) => {
      const asked = db.transaction('answers').objectStore('answers').getAll();
      asked.onsuccess = () => resolve(asked.result as { accountId: string }[]);
    });
    db.close();
    return answers.map(({ accountId }) => accountId);
  });

/** How much a tab and its browser hold of whoever was signed in, seen at one moment. */
export const leftIn = (page: Page): Promise<{ answers: number; session: number; oidc: number }> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('linli-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    const answers = await new Promise<number>((resolve) => {
      const asked = db.transaction('answers').objectStore('answers').count();
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    return { answers, session: sessionStorage.length, oidc: Object.keys(localStorage).filter((key) => key.startsWith('oidc.')).length };
  });
