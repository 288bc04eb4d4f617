import { useSyncExternalStore } from 'react';
import { registerSW } from 'virtual:pwa-register';

let ready = false;
const listeners = new Set<() => void>();

/** A newer console waits until nobody looks: nothing that somebody types is lost. */
const reloadUnseen = (): void => {
  if (document.hidden) return window.location.reload();
  document.addEventListener('visibilitychange', () => window.location.reload(), { once: true });
};

// Loaded for whoever is signed in: a visitor loads nothing ahead.
registerSW({ immediate: true, onNeedReload: reloadUnseen });
void navigator.serviceWorker?.ready.then(() => {
  ready = true;
  listeners.forEach((listener) => listener());
});

/** Does the console open on this phone without a network? */
export function useOpensOffline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ready,
  );
}
