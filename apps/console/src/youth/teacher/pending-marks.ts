import { ProblemError } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';

import { client } from '../../session/session.js';
import { API } from '../types.js';

export interface Mark {
  id: string;
  child: string;
  kind: 'present' | 'absent';
  occurredAt: string;
}

interface Answer {
  id: string;
  child: string;
  outcome: 'applied' | 'same' | 'conflict';
  reason?: string;
}

const AGAIN_MS = 10_000;

/** Marks stay in this browser until the district answered them. They hold ids only: no child's name is kept on the phone. */
export function usePendingMarks(accountId: string, session: string) {
  const key = `linli.marks.${accountId}.${session}`;
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState<Mark[]>(() => JSON.parse(localStorage.getItem(key) ?? '[]') as Mark[]);
  const [refused, setRefused] = useState<Answer[]>([]);
  const [error, setError] = useState<ProblemError>();
  const kept = useRef(waiting);
  const sending = useRef(false);

  const keep = useCallback((marks: Mark[]) => {
    kept.current = marks;
    localStorage.setItem(key, JSON.stringify(marks));
    setWaiting(marks);
  }, [key]);

  const send = useCallback(async () => {
    if (sending.current || kept.current.length === 0) return;
    sending.current = true;
    const marks = kept.current.slice(0, 500);
    try {
      const { items } = await client.send<{ items: Answer[] }>('POST', `${API}/sessions/${session}/marks`, { body: { marks } });
      // Shown as sent only once the register says so too.
      await queries.invalidateQueries({ queryKey: ['read'] });
      keep(kept.current.filter(({ id }) => !items.some((item) => item.id === id)));
      setRefused((before) => [...before.filter(({ child }) => !items.some((item) => item.child === child)), ...items.filter(({ outcome }) => outcome === 'conflict')]);
      setError(undefined);
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      setError(thrown);
    } finally {
      sending.current = false;
    }
  }, [keep, queries, session]);

  useEffect(() => {
    const again = () => void send();
    again();
    window.addEventListener('online', again);
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [send]);

  const mark = (child: string, kind: Mark['kind']) => {
    keep([...kept.current, { id: crypto.randomUUID(), child, kind, occurredAt: new Date().toISOString() }]);
    void send();
  };
  return { waiting, refused, error, mark };
}
