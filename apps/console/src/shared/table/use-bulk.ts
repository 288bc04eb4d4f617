import type { Command } from '@linli/client';
import { useState } from 'react';

import { useReadAnew, useSend } from '../command.js';

/** So many commands are under way at once: a district has other users too. */
const AT_ONCE = 4;

export interface Outcome<R> {
  row: R;
  /** Why it was refused, or had no answer; undefined when it was done. */
  error?: unknown;
}

export interface BulkRun<R> {
  total: number;
  outcomes: readonly Outcome<R>[];
  over: boolean;
}

/**
 * Sends one command for each of some rows, each with a key of its own: what had no answer and is sent again is not done twice. Nothing of
 * it waits for a network: who decides about many looks at what comes of it.
 */
export function useBulk<R>() {
  const send = useSend<unknown>();
  const readAnew = useReadAnew();
  const [run, setRun] = useState<BulkRun<R>>();
  const start = async (rows: readonly R[], commandOf: (row: R) => Command) => {
    const [left, outcomes]: [R[], Outcome<R>[]] = [[...rows], []];
    setRun({ total: rows.length, outcomes: [], over: false });
    const work = async () => {
      for (let row = left.shift(); row !== undefined; row = left.shift()) {
        const error = await send(commandOf(row)).then(
          () => undefined,
          (why: unknown) => ({ error: why }),
        );
        outcomes.push({ row, ...error });
        setRun({ total: rows.length, outcomes: [...outcomes], over: false });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    // What was done is read anew once, not after each.
    await readAnew(...rows.map((row) => commandOf(row).path));
    setRun({ total: rows.length, outcomes, over: true });
    return outcomes;
  };
  return { run, start, forget: () => setRun(undefined) };
}
