import type { Position } from 'geojson';

/** Units in a degree: coordinates are whole numbers of 1e-7 degrees, about a centimetre, so that every comparison is exact. */
export const UNITS = 10_000_000;

/** The widest polygon, in degrees, whose cross products stay below 2^53 and hence exact. */
export const WIDEST = 9;

/** Degrees to units. */
export const snap = (degrees: number): number => Math.round(degrees * UNITS);

/** A position, rounded to the units that location works in; a height is dropped. */
export const snapped = ([lon, lat]: Position): [number, number] => [snap(lon!) / UNITS, snap(lat!) / UNITS];
