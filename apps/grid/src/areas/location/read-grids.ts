import { outlineInWgs84, type CoordinateSystem } from './coordinates.js';
import { problem, type ImportProblem } from './import-problem.js';
import { checkRings } from './ring-check.js';
import { shapeOf, type Outline } from './shape.js';

/** A grid as somebody drew it, in WGS84. */
export interface DrawnGrid {
  code: string;
  name: string;
  note?: string;
  polygon: Outline;
}

export interface Reading {
  /** Those that are sound in themselves, with their position in the collection. */
  grids: (DrawnGrid & { feature: number })[];
  problems: ImportProblem[];
}

/** 15 digits a grid, 18 a micro-grid. */
const GRID_CODE = /^\d{15}(\d{3})?$/;

/** Reads GeoJSON features; each that is not a sound grid is named with what is wrong and where. */
export function readGrids(features: readonly unknown[], system: CoordinateSystem): Reading {
  const reading: Reading = { grids: [], problems: [] };
  const first = new Map<string, number>();
  features.forEach((value, feature) => {
    const { grid, problems } = readGrid(value, feature, system);
    if (grid && first.has(grid.code)) problems.push(problem('duplicate-code', [grid.code], { feature, ...at(grid.polygon) }));
    else if (grid) {
      first.set(grid.code, feature);
      reading.grids.push({ ...grid, feature });
    }
    reading.problems.push(...problems);
  });
  return reading;
}

function readGrid(value: unknown, feature: number, system: CoordinateSystem): { grid?: DrawnGrid; problems: ImportProblem[] } {
  if (!isRecord(value) || value.type !== 'Feature' || !isRecord(value.properties))
    return { problems: [problem('bad-feature', [], { feature })] };
  const { code, name, note } = value.properties;
  const grids = typeof code === 'string' ? [code] : [];
  const outline = readOutline(value.geometry);
  if (typeof outline === 'string') return { problems: [problem(outline, grids, { feature })] };

  const polygon = outlineInWgs84(outline, system);
  const problems: ImportProblem[] = [];
  if (typeof code !== 'string' || !GRID_CODE.test(code)) problems.push(problem('bad-code', grids, { feature, ...at(polygon) }));
  if (typeof name !== 'string' || name.trim() === '' || name.length > 60)
    problems.push(problem('missing-name', grids, { feature, ...at(polygon) }));
  for (const fault of checkRings(shapeOf(polygon), outerRings(polygon)))
    problems.push(problem(fault.kind, grids, { feature, at: fault.at }));
  if (problems.length > 0 || typeof code !== 'string' || typeof name !== 'string') return { problems };
  return { grid: { code, name: name.trim(), polygon, ...(typeof note === 'string' ? { note: note.slice(0, 500) } : {}) }, problems };
}

/** The outline, without heights, or what is wrong with it. */
function readOutline(geometry: unknown): Outline | 'bad-geometry' | 'bad-coordinate' {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return 'bad-geometry';
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return isRings(coordinates) ? checked({ type, coordinates }) : 'bad-geometry';
  if (type === 'MultiPolygon')
    return coordinates.length > 0 && coordinates.every(isRings) ? checked({ type, coordinates }) : 'bad-geometry';
  return 'bad-geometry';
}

function checked(outline: Outline): Outline | 'bad-coordinate' {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  return rings.flat().every(([lon, lat]) => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90) ? outline : 'bad-coordinate';
}

function isRings(value: unknown): value is number[][][] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((ring) => Array.isArray(ring) && ring.length > 0 && ring.every(isPosition))
  );
}

function isPosition(value: unknown): value is number[] {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number' && Number.isFinite(part));
}

function outerRings(outline: Outline): boolean[] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((rings) => rings.map((_, i) => i === 0));
}

function at(outline: Outline): { at: [number, number] } {
  const [lon, lat] = outline.type === 'Polygon' ? outline.coordinates[0]![0]! : outline.coordinates[0]![0]![0]!;
  return { at: [lon!, lat!] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
