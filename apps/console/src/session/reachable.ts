import { useEffect, useState } from 'react';

import { useOnline } from '../shared/online.js';

const AGAIN_MS = 10_000;

/** Does the district answer? A browser that believes in its network may be wrong. */
export async function reachable(): Promise<boolean> {
  try {
    return (await fetch('/console.json', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** Asks until it does. */
export function useReachable(): boolean {
  const online = useOnline();
  const [answers, setAnswers] = useState(false);
  useEffect(() => {
    if (!online || answers) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const yes = await reachable();
      if (stopped) return;
      if (yes) setAnswers(true);
      else timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [online, answers]);
  return online && answers;
}
