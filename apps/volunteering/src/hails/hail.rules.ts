import type { HailNeed } from '@linli/contracts';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';
import { distance } from '@turf/distance';

/** 已招手 已响应 已到达 已完成 未见到 已转介 已转网格 已取消 */
export const hailStates = ['hailed', 'answered', 'arrived', 'done', 'not-met', 'referred', 'escalated', 'cancelled'] as const;
export type HailState = (typeof hailStates)[number];

export const hailMachine = machine()({
  of: 'hail',
  states: hailStates,
  initial: 'hailed',
  parts: {
    raiser: 'raised it',
    asked: 'a volunteer on duty who was asked',
    volunteer: 'answered it',
    worker: 'works in its area',
  },
  moves: {
    offer: { from: ['hailed'], by: ['system'] },
    accept: {
      from: ['hailed'],
      to: 'answered',
      by: ['asked'],
      notBy: { raiser: 'forbidden' },
      refusedAs: { 'wrong-state': 'already-answered' },
    },
    arrive: { from: ['answered'], to: 'arrived', by: ['volunteer'] },
    finish: { from: ['answered', 'arrived'], to: 'done', by: ['volunteer'] },
    'not-met': { from: ['answered', 'arrived'], to: 'not-met', by: ['volunteer'] },
    refer: { from: ['answered', 'arrived'], to: 'referred', by: ['volunteer'] },
    cancel: { from: ['hailed', 'answered'], to: 'cancelled', by: ['raiser'] },
    escalate: { from: ['hailed'], to: 'escalated', by: ['system'] },
  },
});

/** Whom a hail is about: whoever was only asked does not know. */
export const contactSight = sightOf({
  of: 'Whom a hail is about',
  purposes: { help: 'to come and help' },
  parts: hailMachine.definition.parts,
  fields: {
    name: { whole: ['raiser', 'volunteer'], masked: ['worker'], mask: 'name' },
    phone: { whole: ['raiser', 'volunteer'], masked: ['worker'], mask: 'phone' },
    address: { whole: ['raiser', 'volunteer'], masked: ['worker'], mask: 'address' },
    words: { whole: ['raiser', 'volunteer'] },
  },
});

/** What a person can do about one. */
export type HailCommand = ReturnType<typeof hailMachine.allowed>[number];

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

/** A volunteer is with the elder, or on the way. */
export const comingStates: readonly HailState[] = ['answered', 'arrived'];

/** On foot, through lanes and not as the crow flies. */
const METRES_A_MINUTE = 60;
/** To put on shoes. */
const SETS_OUT_MINUTES = 2;

/** About when a volunteer is there who answered then, so many metres away. */
export const expectedAt = (answeredAt: Date, metres: number): Date =>
  new Date(answeredAt.getTime() + (SETS_OUT_MINUTES + Math.ceil(metres / METRES_A_MINUTE)) * 60_000);

/** Metres between two WGS84 points, on a sphere: right to half a percent. */
export const metresBetween = (a: { lon: number; lat: number }, b: { lon: number; lat: number }): number =>
  distance([a.lon, a.lat], [b.lon, b.lat], { units: 'meters' });
