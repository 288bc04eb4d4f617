import { ProblemError } from '@linli/client';

import { localPhotosIn, outcomeOf, withPhoto, type Item } from './outbox.rules.js';

/** Where commands wait, the oldest first. */
export interface Store {
  waiting: () => Promise<Item[]>;
  put: (item: Item) => Promise<void>;
  photo: (id: string) => Promise<Blob | undefined>;
  removePhoto: (id: string) => Promise<void>;
}

export interface District {
  /** @param path of the command that it belongs to @returns the photo's id in the district */
  upload: (path: string, photo: Blob, key: string) => Promise<string>;
  send: (item: Item) => Promise<unknown>;
}

/**
 * Sends what waits, in the order in which it was given. What the district refuses is kept with the reason, and the next is sent.
 * @returns what was sent, and the error that made it stop when the district does not answer: the rest still waits
 */
export async function sendWaiting(
  store: Store,
  district: District,
  now: () => Date = () => new Date(),
): Promise<{ sent: Item[]; error?: unknown }> {
  const sent: Item[] = [];
  for (const item of await store.waiting()) {
    let current = item;
    try {
      for (const local of localPhotosIn(item.body)) {
        const photo = await store.photo(local);
        if (!photo) throw new ProblemError({ status: 400, code: 'validation-failed', title: '', detail: 'photo' });
        const id = await district.upload(item.path, photo, local.slice(local.indexOf(':') + 1));
        current = { ...current, body: withPhoto(current.body, local, id) };
        // A photo that the district has is not sent again.
        await store.put(current);
        await store.removePhoto(local);
      }
      current = { ...current, attempted: true };
      await store.put(current);
      await district.send(current);
    } catch (error) {
      if (outcomeOf(error) === 'later') return { sent, error };
      const { status, code, title, detail } = (error as ProblemError).problem;
      await store.put({ ...current, state: 'failed', attempted: false, problem: { status, code, title, ...(detail ? { detail } : {}) } });
      continue;
    }
    // Of what was sent only that it was is still told: no words, no photos.
    const { body: _body, problem: _problem, ...told } = current;
    const done: Item = { ...told, state: 'sent', sentAt: now().toISOString() };
    await store.put(done);
    sent.push(done);
  }
  return { sent };
}
