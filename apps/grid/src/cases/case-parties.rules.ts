import type { CaseChannel } from '@linli/contracts';

/** Who brings a case, and how. */
export interface Bringer {
  kind: 'person' | 'client' | 'system' | 'nobody';
  accountId: string;
  /** Do they work on cases where it lies? */
  worksThere: boolean;
  /** Is it an agency there? */
  isAgencyThere: boolean;
}

export interface Parties {
  channel: CaseChannel;
  /** Whose case it is: who may rate it and have it reopened. */
  reporter: string | null;
  /** Who entered it for somebody else. */
  registeredBy: string | null;
}

/**
 * Whoever works there enters a case for somebody else, or what they found themselves: they are never its reporter. A resident's and an
 * agency's own cases are theirs, each by a channel of its own, which need not be said.
 * @returns undefined when the channel is not theirs
 */
export function partiesOf({ kind, accountId, worksThere, isAgencyThere }: Bringer, said: CaseChannel | undefined): Parties | undefined {
  const channel = said ?? (kind === 'client' ? 'api' : 'console');
  if (kind === 'system') return { channel, reporter: null, registeredBy: null };
  if (kind === 'client') return channel === 'api' && isAgencyThere ? { channel, reporter: accountId, registeredBy: null } : undefined;
  if (worksThere) return { channel: channel === 'console' ? 'grid-worker' : channel, reporter: null, registeredBy: accountId };
  return channel === 'console' ? { channel, reporter: accountId, registeredBy: null } : undefined;
}
