import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

type Change = Readonly<Record<string, string | undefined>>;

/** The query of the page's address, and how to change some of it. Two changes before the page is drawn anew are both kept: each goes on from the one before. */
export function useAddressQuery(): { query: URLSearchParams; set: (change: Change) => void; clear: () => void } {
  const [query, setQuery] = useSearchParams();
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  }, [query]);
  const go = (next: URLSearchParams, replace: boolean) => {
    latest.current = next;
    setQuery(next, { replace });
  };
  const set = (change: Change) => {
    const next = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    go(next, true);
  };
  return { query, set, clear: () => go(new URLSearchParams(), false) };
}

/** An address may say anything: one of these, or nothing. */
export const oneOf = <T extends string>(values: readonly T[], given: string | null | undefined): T | undefined => values.find((value) => value === given);
