import { useSyncExternalStore } from 'react';

const LOCKED = 'linli.locked';
const INPUT = 'linli.input';

/** So long somebody may be away from a shared computer, in milliseconds. */
export const IDLE_MS = 600_000;

/**
 * What a locked browser still tells of whoever locked it. The ID token of a session that could not be ended opens nothing: the issuer knows
 * by it which one that is.
 */
export interface Locked {
  name: string;
  username?: string | undefined;
  idToken?: string | undefined;
}

const parsed = (text: string | null): Locked | undefined => (text === null ? undefined : (JSON.parse(text) as Locked));

/** In every tab of this browser, and after it is loaded again. */
export const lockedBy = (): Locked | undefined => parsed(localStorage.getItem(LOCKED));

export const markLocked = (by: Locked): void => localStorage.setItem(LOCKED, JSON.stringify(by));

/** How long nothing was typed is counted anew from now. */
export function unlocked(): void {
  localStorage.removeItem(LOCKED);
  noteInput();
}

export const useLocked = (): Locked | undefined => parsed(useSyncExternalStore(whenStored, () => localStorage.getItem(LOCKED)));

/** Calls back when another tab locks this browser: once, though the lock is marked again with more of what it knows. */
export function whenLockedElsewhere(then: () => void): void {
  window.addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === LOCKED && oldValue === null && newValue !== null) then();
  });
}

/** Input in one tab counts in all of them, and a machine that slept knows for how long. */
export const noteInput = (): void => localStorage.setItem(INPUT, String(Date.now()));
export const idleSince = (): number => Number(localStorage.getItem(INPUT) ?? Date.now());

function whenStored(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
