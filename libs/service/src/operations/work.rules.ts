import { limits } from './trouble.rules.js';

/** Who does what only one instance may do. */
export type Runner = 'here' | 'elsewhere' | 'nobody';

/** `late`: it should be further; `failing`: its last pass failed; `unknown`: nobody can say at present. */
export type WorkHealth = 'fine' | 'running' | 'late' | 'failing' | 'unknown';

export interface Pass {
  startedAt: Date;
  /** Of the last one that ended; none before the first. */
  endedAt?: Date;
  failed?: number;
}

/** A pass may come so much later than its turn, beside half an interval: passes wait for each other, and are kept now and then. */
const LATE_AFTER_MS = 60_000;
/** So long an event may wait for a consumer. */
const WAITS_MS = 60_000;

/** When a job should have its next pass at the latest. */
const dueBy = (last: Date, everyMs: number): number => last.getTime() + everyMs * 1.5 + LATE_AFTER_MS;

export const isRunning = ({ startedAt, endedAt }: Pass): boolean => endedAt === undefined || endedAt < startedAt;

/** @param pass the last one, undefined when there was none; a service that has just started is not late with it */
export function jobHealth(pass: Pass | undefined, everyMs: number, runner: Runner, now: Date): WorkHealth {
  if (!pass) return runner === 'nobody' ? 'late' : 'unknown';
  if (now.getTime() > dueBy(pass.endedAt ?? pass.startedAt, everyMs)) return 'late';
  if ((pass.failed ?? 0) > 0) return 'failing';
  return isRunning(pass) && runner !== 'nobody' ? 'running' : 'fine';
}

export interface Standing {
  events: number;
  waitingSince?: Date;
}

/** @param standing undefined when the broker does not tell */
export function consumerHealth(standing: Standing | undefined, now: Date): WorkHealth {
  if (!standing) return 'unknown';
  const { events, waitingSince } = standing;
  const waits = waitingSince ? now.getTime() - waitingSince.getTime() : 0;
  return events > limits['consumer-lag'].above || waits > WAITS_MS ? 'late' : 'fine';
}

export function relayHealth(oldestSeconds: number, runner: Runner): WorkHealth {
  return runner === 'nobody' || oldestSeconds > limits['relay-lag'].above ? 'late' : 'fine';
}

export const auditHealth = (unsealedSeconds: number): WorkHealth => (unsealedSeconds > limits['unsealed-audit'].above ? 'late' : 'fine');
