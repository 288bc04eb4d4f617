/** Who works in sessions, each of which holds a lock or reads a stream. */
export type Worker = 'relay' | 'reader' | 'jobs';
/** `standby`: another replica has the lock, or the stream is not there yet. */
export type SessionEnd = 'failed' | 'ended' | 'standby';

/** The relay begins again at once when its connection came back: what commits meanwhile waits for it. */
const waits: Record<Worker, Record<SessionEnd, number>> = {
  relay: { failed: 500, ended: 0, standby: 500 },
  reader: { failed: 500, ended: 500, standby: 500 },
  jobs: { failed: 500, ended: 500, standby: 500 },
};

/** Milliseconds before the next session. There is always another one, until the process stops. */
export const sessionWaitMs = (worker: Worker, end: SessionEnd): number => waits[worker][end];

/** Within which JetStream must have stored what the relay published; else the session failed, and a new one publishes it again. */
export const STORED_WITHIN_MS = 10_000;
