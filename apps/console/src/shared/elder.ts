import { useSyncExternalStore } from 'react';

const KEY = 'linli.elder';
const listeners = new Set<() => void>();

const apply = (on: boolean) => document.documentElement.classList.toggle('elder', on);
apply(localStorage.getItem(KEY) === 'on');

/** 长辈模式: larger type and targets, stronger contrast; kept on this device. */
export function useElder(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => document.documentElement.classList.contains('elder'),
  );
  const set = (wanted: boolean) => {
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
    apply(wanted);
    listeners.forEach((listener) => listener());
  };
  return [on, set];
}
