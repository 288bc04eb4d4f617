import Flatbush from 'flatbush';

import { distanceToBorder, owns, type Shape } from './shape.js';
import { UNITS, WIDEST } from './snap.js';
import type { ProblemKind } from './import-problem.js';

export interface Fault {
  kind: ProblemKind;
  at: [number, number];
}

interface Edge {
  ring: number;
  index: number;
  edges: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

const place = (x: number, y: number): [number, number] => [Math.round(x) / UNITS, Math.round(y) / UNITS];

/**
 * What is wrong with a shape's rings, exactly and with its place: rings that are not closed, too short or flat, points that follow
 * themselves, borders that cross or touch themselves, holes that lie outside.
 * @param outer for each ring whether it is an outer one; holes follow theirs
 */
export function checkRings(shape: Shape, outer: readonly boolean[]): Fault[] {
  const faults = shape.rings.flatMap(checkRing);
  if (shape.maxX - shape.minX > WIDEST * UNITS || shape.maxY - shape.minY > WIDEST * UNITS) {
    return [{ kind: 'too-wide', at: place(shape.minX, shape.minY) }];
  }
  if (faults.length > 0) return faults;
  return [...crossings(shape), ...strayHoles(shape, outer)];
}

function checkRing(ring: Int32Array): Fault[] {
  const at = place(ring[0] ?? 0, ring[1] ?? 0);
  const end = ring.length - 2;
  if (ring.length < 8 || ring[0] !== ring[end] || ring[1] !== ring[end + 1]) return [{ kind: 'bad-ring', at }];
  for (let i = 2; i < ring.length; i += 2) {
    if (ring[i] === ring[i - 2] && ring[i + 1] === ring[i - 1]) return [{ kind: 'bad-ring', at: place(ring[i]!, ring[i + 1]!) }];
  }
  return [];
}

function crossings(shape: Shape): Fault[] {
  const edges = shape.rings.flatMap((ring, number) => edgesOf(ring, number));
  const boxes = new Flatbush(edges.length, 16, Int32Array);
  for (const { ax, ay, bx, by } of edges) boxes.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  boxes.finish();
  return edges.flatMap((edge, i) => {
    const near = boxes.search(
      Math.min(edge.ax, edge.bx),
      Math.min(edge.ay, edge.by),
      Math.max(edge.ax, edge.bx),
      Math.max(edge.ay, edge.by),
    );
    return near.filter((j) => j > i).flatMap((j) => meeting(edge, edges[j]!) ?? []);
  });
}

function edgesOf(ring: Int32Array, number: number): Edge[] {
  const edges = ring.length / 2 - 1;
  return Array.from({ length: edges }, (_, index) => {
    const i = index * 2;
    return { ring: number, index, edges, ax: ring[i]!, ay: ring[i + 1]!, bx: ring[i + 2]!, by: ring[i + 3]! };
  });
}

/** On which side of an edge a point lies: exact up to the width that is allowed. */
const side = ({ ax, ay, bx, by }: Edge, x: number, y: number): number => Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));

const within = ({ ax, ay, bx, by }: Edge, x: number, y: number): boolean =>
  x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);

/** Where two edges meet that should not: rings may touch one another in a point, a ring never itself. */
function meeting(a: Edge, b: Edge): Fault | undefined {
  const [a1, a2] = [side(b, a.ax, a.ay), side(b, a.bx, a.by)];
  const [b1, b2] = [side(a, b.ax, b.ay), side(a, b.bx, b.by)];
  if (a1 * a2 < 0 && b1 * b2 < 0) return { kind: 'self-intersection', at: crossingOf(a, b) };
  const along = a1 === 0 && a2 === 0;
  if (a.ring !== b.ring && !along) return undefined;
  const next = a.ring === b.ring && b.index - a.index === 1;
  const closing = a.ring === b.ring && a.index === 0 && b.index === a.edges - 1;
  const shared = (x: number, y: number) => (next && x === a.bx && y === a.by) || (closing && x === a.ax && y === a.ay);
  const touches = [
    [b1, a, b.ax, b.ay],
    [b2, a, b.bx, b.by],
    [a1, b, a.ax, a.ay],
    [a2, b, a.bx, a.by],
  ] as const;
  const bad = touches.filter(([on, edge, x, y]) => on === 0 && within(edge, x, y) && !shared(x, y));
  const [first] = bad;
  if (!first || (a.ring !== b.ring && bad.every(([, , x, y]) => x === first[2] && y === first[3]))) return undefined;
  return { kind: 'self-intersection', at: place(first[2], first[3]) };
}

function crossingOf(a: Edge, b: Edge): [number, number] {
  const [dx, dy] = [a.bx - a.ax, a.by - a.ay];
  const [ex, ey] = [b.bx - b.ax, b.by - b.ay];
  const t = ((b.ax - a.ax) * ey - (b.ay - a.ay) * ex) / (dx * ey - dy * ex);
  return place(a.ax + t * dx, a.ay + t * dy);
}

function strayHoles(shape: Shape, outer: readonly boolean[]): Fault[] {
  let shell: Shape = shape;
  return shape.rings.flatMap((ring, i) => {
    if (outer[i]) {
      shell = { ...shape, rings: [ring] };
      return [];
    }
    for (let p = 0; p < ring.length; p += 2) {
      const [x, y] = [ring[p]!, ring[p + 1]!];
      if (!owns(shell, x, y) && distanceToBorder(shell, x, y) >= 1) return [{ kind: 'bad-ring' as const, at: place(x, y) }];
    }
    return [];
  });
}
