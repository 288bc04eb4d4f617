import { keptSince } from '@linli/service/retention';

/** Tries of one source for one account within `WINDOW_S`; then it waits as long again. */
export const TRIES = 8;
/** Tries of one source for whichever accounts: a community's office shares an address. */
export const TRIES_OF_SOURCE = 100;
export const WINDOW_S = 15 * 60;

/** So many wrong passwords within an hour, from sources that the account does not know, and such sources are slowed down. */
export const ATTACKED_AFTER = 30;
export const ATTACKED_WINDOW_S = 60 * 60;

/** A source is known for as long as it is kept since somebody signed in from it. */
export const knownSince = (now: Date): Date => keptSince('sign-in-sources', now);

/**
 * What a try costs, of `TRIES`, and how long its answer waits. Slowed down, never stopped: whoever attacks an account does not shut its
 * owner out.
 */
export function tryOf({ known, attacked }: { known: boolean; attacked: boolean }): { cost: number; waitMs: number } {
  return !known && attacked ? { cost: 2, waitMs: 2000 } : { cost: 1, waitMs: 0 };
}

/** Where a request comes from: an IPv4 address, or the /64 that one subscriber has of IPv6. */
export function sourceOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const [first, last] = [head, tail ?? ''].map((part) => (part ? part.split(':') : []));
  const groups =
    tail === undefined ? first! : [...first!, ...Array<string>(Math.max(0, 8 - first!.length - last!.length)).fill('0'), ...last!];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** What may be a user name at all; anything else is nobody's, and no database is asked. */
export const USERNAME = /^[a-z][a-z0-9._-]{1,39}$/;
