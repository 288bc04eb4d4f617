import { useEffect, useState } from 'react';

/** No timer of a browser waits longer. */
const LONGEST_MS = 2 ** 31 - 1;

/** Has this moment passed? Known as soon as it has. */
export function usePassed(at: number | undefined): boolean {
  const [now, setNow] = useState(() => Date.now());
  const passed = at !== undefined && at <= now;
  useEffect(() => {
    if (at === undefined || passed) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(LONGEST_MS, Math.max(0, at - Date.now())));
    return () => clearTimeout(timer);
  }, [at, passed, now]);
  return passed;
}
