import type { CaseChannel } from '@linli/contracts';

/** Who brings a case, and how. */
export interface Bringer {
  kind: 'person' | 'client' | 'system' | 'nobody';
  accountId: string;
  /** Do they work on cases where it lies? */
  worksThere: boolean;
}

export interface Parties {
  channel: CaseChannel;
  /** Whose case it is: who may rate it and have it reopened. */
  reporter: string | null;
  /** Who entered it for somebody else. */
  registeredBy: string | null;
}

/** Channels that a resident or an agency has by itself; all others are the staff's. */
const ownChannel = { person: 'console', client: 'api', nobody: 'console' } as const satisfies Partial<Record<Bringer['kind'], CaseChannel>>;

/**
 * Whoever works there enters a case for somebody else, or what they found themselves: they are never its reporter.
 * @returns undefined when the channel is not theirs
 */
export function partiesOf({ kind, accountId, worksThere }: Bringer, channel: CaseChannel): Parties | undefined {
  if (kind === 'system') return { channel, reporter: null, registeredBy: null };
  if (worksThere) return { channel: channel === 'console' ? 'grid-worker' : channel, reporter: null, registeredBy: accountId };
  if (channel !== ownChannel[kind]) return undefined;
  return kind === 'client' ? { channel, reporter: null, registeredBy: accountId } : { channel, reporter: accountId, registeredBy: null };
}
