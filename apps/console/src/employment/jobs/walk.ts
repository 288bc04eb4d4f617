import type { Point } from '../../shared/map.js';
import { metresBetween } from '../training/distance.js';

/** Streets are longer than the straight line, by about so much; as the matches have it. */
const DETOUR = 1.3;
const METRES_A_MINUTE = 75;

/** Metres on foot, to ten: an estimate, made here, so that nobody is asked with her home in the question. */
export const walkingMetres = (home: Point, place: Point): number => Math.round((metresBetween(home, place) * DETOUR) / 10) * 10;

export const minutesOf = (metres: number): number => Math.max(1, Math.round(metres / METRES_A_MINUTE));
