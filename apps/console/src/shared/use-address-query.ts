import { useSearchParams } from 'react-router';

type Change = Readonly<Record<string, string | undefined>>;

/**
 * The query of the page's address, and how to change some of it. A change goes on from the address itself, which the router moves at once:
 * what this page was last drawn with may be older, and would lose what was given meanwhile.
 */
export function useAddressQuery(): {
  query: URLSearchParams;
  /** The address as it is now, for what is pressed twice before the page is drawn again. */
  now: () => URLSearchParams;
  set: (change: Change) => void;
  /** Another query in place of this one. */
  put: (next: string) => void;
  clear: () => void;
} {
  const [query, setQuery] = useSearchParams();
  const set = (change: Change) => {
    const next = now();
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setQuery(next, { replace: true });
  };
  return { query, now, set, put: (next) => setQuery(next), clear: () => setQuery({}) };
}

/** An address may say anything: one of these, or nothing. */
export const oneOf = <T extends string>(values: readonly T[], given: string | null | undefined): T | undefined =>
  values.find((value) => value === given);

const now = (): URLSearchParams => new URLSearchParams(window.location.search);
