import { post, ProblemError } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { client } from '../../session/session.js';
import type { Teacher } from './keeping.js';
import { againAfter, isRefused, sendAll, type District, type Waiting } from './sending.js';
import { boxOf, onChange, type Note } from './waiting-box.js';

export interface Notes {
  /** Has the phone said yet what waits? */
  known: boolean;
  waiting: Waiting[];
  /** Why the last try failed. */
  error: unknown;
  /** The district says no: nothing more is sent by itself. */
  refused: boolean;
  add: (note: Note) => Promise<void>;
  send: () => Promise<void>;
  giveUp: () => Promise<void>;
}

/**
 * What waits on this phone for a session; it is sent as soon as the district answers and whoever noted it is signed in, by one tab at a
 * time.
 */
export function useNotes({ accountId, signedIn }: Pick<Teacher, 'accountId' | 'signedIn'>, session: string): Notes {
  const queries = useQueryClient();
  const box = useMemo(() => boxOf(accountId, session), [accountId, session]);
  const [found, setWaiting] = useState<Waiting[]>();
  const waiting = useMemo(() => found ?? [], [found]);
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const refused = error instanceof ProblemError && isRefused(error);

  const look = useCallback(async () => setWaiting(await box.waiting()), [box]);

  const send = useCallback(async () => {
    if (!signedIn) return look();
    // Shown as sent only once the register says so too.
    const seen = async <T>(answer: T): Promise<T> => {
      await queries.invalidateQueries({ queryKey: ['read'] });
      return answer;
    };
    const district: District = {
      arrive: async () => seen(await client.send(post('/api/youth/v1/sessions/{id}/arrive', { id: session }))),
      mark: async (marks) => seen((await client.send(post('/api/youth/v1/sessions/{id}/marks', { id: session, body: { marks } }))).items),
    };
    await navigator.locks.request(`linli-marks-${session}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      try {
        await sendAll(box, district);
        setError(undefined);
        setTries(0);
      } catch (thrown) {
        setError(thrown);
        setTries((before) => before + 1);
        // Who may not send may not read either.
        if (thrown instanceof ProblemError && isRefused(thrown)) void queries.invalidateQueries({ queryKey: ['read'] });
      }
    });
    await look();
  }, [box, look, queries, session, signedIn]);

  useEffect(() => {
    const back = () => void send();
    back();
    window.addEventListener('online', back);
    const stop = onChange(() => void look());
    return () => {
      window.removeEventListener('online', back);
      stop();
    };
  }, [send, look]);

  useEffect(() => {
    if (waiting.length === 0 || refused || !signedIn) return;
    const timer = setTimeout(() => void send(), againAfter(tries));
    return () => clearTimeout(timer);
  }, [waiting, refused, tries, send, signedIn]);

  const add = async (note: Note) => {
    await box.add(note);
    await look();
    if (!refused) void send();
  };
  const giveUp = async () => {
    await box.done(waiting.map(({ id }) => id));
    setError(undefined);
    await look();
  };
  return { known: found !== undefined, waiting, error, refused, add, send, giveUp };
}
