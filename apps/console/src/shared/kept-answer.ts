import { ProblemError, type Address } from '@linli/client';

import { actingAs } from '../session/capacity.js';
import { client } from '../session/session.js';
import { keep, keptOf } from './kept.js';

/** Until when an answer may stay in this browser, and what of it; undefined when it may not. */
export type Keeping<T> = (answer: T) => { value: T; until: number } | undefined;

const DAY_MS = 86_400_000;

/** All of it, until tomorrow at this time. */
export const forADay = <T>(value: T): { value: T; until: number } => ({ value, until: Date.now() + DAY_MS });
/** What is the same for everybody and changes hardly ever. */
export const forAMonth = <T>(value: T): { value: T; until: number } => ({ value, until: Date.now() + 30 * DAY_MS });

/** The district's answer; when nothing answers, the one that was kept before, and since when. @throws ProblemError */
export async function answerOrKept<T>(
  path: Address<T>,
  accountId: string,
  keeping: Keeping<T>,
  read: () => Promise<T> = () => client.get(path),
): Promise<T & { keptAt?: number }> {
  // What is read in one of several roles is not shown in another one.
  const role = accountId && actingAs();
  const place = role ? `${path} as ${role}` : path;
  try {
    const answer = await read();
    const kept = keeping(answer);
    // A browser that keeps nothing shows it all the same.
    if (kept) await keep({ accountId, path: place, at: Date.now(), ...kept }).catch(() => undefined);
    return answer as T & { keptAt?: number };
  } catch (error) {
    const before = error instanceof ProblemError && error.code === 'offline' ? await keptOf<T>(accountId, place) : undefined;
    if (!before) throw error;
    return { ...before.value, keptAt: before.at };
  }
}
