import type { HailNeed } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** 已招手 已响应 已到达 已完成 未见到 已转介 已转网格 已取消 */
export const hailStates = ['hailed', 'answered', 'arrived', 'done', 'not-met', 'referred', 'escalated', 'cancelled'] as const;
export type HailState = (typeof hailStates)[number];

const moves = {
  accept: { from: ['hailed'], to: 'answered' },
  arrive: { from: ['answered'], to: 'arrived' },
  finish: { from: ['answered', 'arrived'], to: 'done' },
  'not-met': { from: ['answered', 'arrived'], to: 'not-met' },
  refer: { from: ['answered', 'arrived'], to: 'referred' },
  cancel: { from: ['hailed', 'answered'], to: 'cancelled' },
  escalate: { from: ['hailed'], to: 'escalated' },
} as const satisfies Record<string, { from: readonly HailState[]; to: HailState }>;

export type HailCommand = keyof typeof moves;
export const hailCommands = Object.keys(moves) as HailCommand[];

export const mayHappen = (command: HailCommand, state: HailState): boolean => (moves[command].from as readonly HailState[]).includes(state);

/** @throws DomainError already-answered (too late by a moment), wrong-state */
export function nextHailState(command: HailCommand, state: HailState): HailState {
  if (!mayHappen(command, state)) throw new DomainError(command === 'accept' ? 'already-answered' : 'wrong-state', { params: { state } });
  return moves[command].to;
}

/** Within how many metres those on duty are asked, and for how long until the next ring; after the last the grid takes over. */
export const rings: readonly { metres: number; seconds: number }[] = [
  { metres: 500, seconds: 60 },
  { metres: 1500, seconds: 60 },
  { metres: 5000, seconds: 120 },
];

/** Seconds since a hail was raised after which each ring is over. */
export const ringEnds: readonly number[] = rings.map((_, i) => rings.slice(0, i + 1).reduce((sum, { seconds }) => sum + seconds, 0));

/** The ring (from 1) that a hail has reached, or undefined when it is for the grid. Seconds since it was raised. */
export function ringAt(seconds: number): number | undefined {
  const found = ringEnds.findIndex((end) => seconds < end);
  return found < 0 ? undefined : found + 1;
}

/** Needs where 120 or 110 comes first. */
export const emergencies: readonly HailNeed[] = ['fall', 'unwell'];

/** Metres between two WGS84 points, on a sphere: right to half a percent. */
export function metresBetween(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
}
