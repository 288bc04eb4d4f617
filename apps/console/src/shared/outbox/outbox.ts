import { ProblemError, type Command } from '@linli/client';

import { client } from '../../session/session.js';
import { againAfterMs, type Item } from './outbox.rules.js';
import { allItems, itemOf, onChange, photoOf, put, remove, removePhoto, tidy } from './outbox-store.js';
import { sendWaiting, type District } from './send-waiting.js';

const LOCK = 'linli-outbox';

const district: District = {
  upload: async (path, photo, key) =>
    (
      await client.upload(
        path.startsWith('/api/volunteering/') ? 'volunteering' : 'grid',
        new File([photo], 'photo.jpg', { type: photo.type }),
        key,
      )
    ).id,
  // Out of this phone’s database, as a command that was once made; the district looks at it anew.
  send: (item) => client.send(item as Item & Command, item.key),
};

/** Why nothing could be sent the last time. */
let lastError: unknown;
const ofAccount = (accountId: string) => async () =>
  (await allItems()).filter((item) => item.accountId === accountId && item.state === 'waiting');

/** Sends what waits of an account, one tab at a time. @returns what the district has now; undefined when another tab is at it */
export async function sendNow(accountId: string): Promise<Item[] | undefined> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return undefined;
    const { sent, error } = await sendWaiting({ waiting: ofAccount(accountId), put, photo: photoOf, removePhoto }, district);
    lastError = error;
    return sent;
  });
}

/** Takes it back. @returns false when it was sent meanwhile */
export function discard(key: string): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    if ((await itemOf(key))?.state === 'sent') return false;
    await remove(key);
    return true;
  });
}

/** Lets go of what was kept under this key, for another in its place. @returns false when it was sent meanwhile */
export function replace(key: string, by: Item): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    if ((await itemOf(key))?.state === 'sent') return false;
    await put(by);
    await remove(key, by);
    return true;
  });
}

/** What is tried again: sent by itself, as the district refused it once. */
export async function retry(key: string): Promise<void> {
  const item = await itemOf(key);
  if (!item || item.state === 'sent') return;
  const { problem: _problem, ...rest } = item;
  await put({ ...rest, state: 'waiting' });
}

/** Keeps sending what waits of an account as long as the console is open. Returns how to stop. */
export function keepSending(accountId: string, done: (sent: readonly Item[]) => void): () => void {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stopped = false;
  const run = async () => {
    clearTimeout(timer);
    const sent = navigator.onLine ? await sendNow(accountId) : undefined;
    if (sent?.length) done(sent);
    tries = sent && lastError === undefined ? 0 : tries + 1;
    // Whoever is signed out signs in first.
    const signedOut = lastError instanceof ProblemError && lastError.status === 401;
    if (!stopped && !signedOut && (await ofAccount(accountId)()).length > 0) timer = setTimeout(attempt, againAfterMs(tries));
  };
  const attempt = () => {
    if (running || stopped) return;
    running = true;
    void run().finally(() => (running = false));
  };
  void tidy();
  attempt();
  window.addEventListener('online', attempt);
  const stop = onChange(attempt);
  return () => {
    stopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
    stop();
  };
}
