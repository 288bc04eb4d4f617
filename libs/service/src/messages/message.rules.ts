interface About {
  /** No later try can help. */
  final: boolean;
  /** It is about this recipient: it says nothing of whether others get their messages, and no operator can do anything. */
  ofRecipient: boolean;
}

/** Why a try failed. Providers' own words are not kept: they may repeat the number. */
export const failures = {
  /** No answer in time; it may have been sent all the same. */
  timeout: { final: false, ofRecipient: false },
  unreachable: { final: false, ofRecipient: false },
  /** The provider has a failure of its own, or too much to do. */
  unavailable: { final: false, ofRecipient: false },
  /** The provider does not take the district's key, or its account has run out. Operators can mend that while the message is valid. */
  account: { final: false, ofRecipient: false },
  /** No such channel is configured any more. */
  'no-channel': { final: false, ofRecipient: false },
  /** The provider refuses what is sent: the template, the signature, the form. */
  refused: { final: true, ofRecipient: false },
  /** The number is none, or takes no messages. */
  recipient: { final: true, ofRecipient: true },
  /** The provider sends no more to this number at present. */
  limit: { final: false, ofRecipient: true },
  /** Its time was over before it could be tried. */
  expired: { final: true, ofRecipient: false },
  /** It was sealed under another master key. */
  unreadable: { final: true, ofRecipient: false },
  /** A fault of this program. */
  unexpected: { final: false, ofRecipient: false },
} as const satisfies Record<string, About>;

export type Failure = keyof typeof failures;

export const failuresOfRecipients = Object.entries<About>(failures).flatMap(([name, { ofRecipient }]) => (ofRecipient ? [name] : []));

/** So many tries, which take about a minute, are nobody's business. */
export const QUIET_TRIES = 6;
/** So long a try may take. */
const TRY_MS = 5000;
/** So long nobody else tries it: longer than a try and what is written about it take. */
const LEASE_MS = 30_000;
const FIRST_MS = 2000;
const LONGEST_MS = 900_000;

/** Milliseconds until a message that failed `tries` times is tried again: two seconds doubled each time, at most a quarter of an hour. */
export const retryAfterMs = (tries: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));

/** When another one may try a message that somebody begins to try now. */
export const leaseUntil = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/** A message that is never sent late. At its last moment it is over. */
export const hasExpired = (expiresAt: Date, now: Date): boolean => expiresAt.getTime() <= now.getTime();

/** How many milliseconds a try may take that begins now: none goes on after the message is over. */
export const tryMs = (expiresAt: Date, now: Date): number => Math.max(0, Math.min(TRY_MS, expiresAt.getTime() - now.getTime()));

export type Decision = { sent: true } | { retryAt: Date } | { givenUp: true };

/**
 * What follows from a try.
 * @param failure undefined when it was sent
 * @param tries with this one
 */
export function decide(failure: Failure | undefined, { tries, expiresAt }: { tries: number; expiresAt: Date }, now: Date): Decision {
  if (failure === undefined) return { sent: true };
  const retryAt = new Date(now.getTime() + retryAfterMs(tries));
  return failures[failure].final || hasExpired(expiresAt, retryAt) ? { givenUp: true } : { retryAt };
}
