import { at, post } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { client } from '../../session/session.js';
import { useRead } from '../../shared/query.js';
import type { Wording } from '../staff/types.js';

const PAUSE_MS = 400;

/**
 * What the law says of the words, asked in a pause of the typing. What was found stays marked while more is typed, as far as the words
 * still stand there.
 */
export function useWording(title: string, description: string): Wording['items'] {
  const asked = useSettled(useMemo(() => ({ title, description }), [title, description]));
  const { data } = useQuery({
    queryKey: ['wording', asked],
    queryFn: () => client.send(post('/api/employment/v1/jobs/wording', { body: asked })),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  const now = { title, description };
  return data?.items.filter(({ field, start, end, text }) => now[field].slice(start, end) === text) ?? [];
}

/** What may be said instead, by the rule. */
export function useAllowed(): (rule: string) => string[] {
  const { data } = useRead(at('/api/employment/v1/wording'));
  return (rule) => data?.items.find(({ id }) => id === rule)?.examples.allowed ?? [];
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
