/** What can be wrong with a map. A warning does not keep it from being published: who stands in a gap is the community's. */
export const problemKinds = {
  'bad-feature': 'error',
  'bad-code': 'error',
  'missing-name': 'error',
  'duplicate-code': 'error',
  'unknown-community': 'error',
  'bad-geometry': 'error',
  'bad-coordinate': 'error',
  'too-wide': 'error',
  'bad-ring': 'error',
  'self-intersection': 'error',
  overlap: 'error',
  'outside-community': 'error',
  gap: 'warning',
} as const;

export type ProblemKind = keyof typeof problemKinds;
export type Severity = (typeof problemKinds)[ProblemKind];

export interface ImportProblem {
  kind: ProblemKind;
  severity: Severity;
  /** The codes concerned; of a gap, the community's. */
  grids: string[];
  /** Position of the feature in the collection, where it has one. */
  feature?: number;
  /** [longitude, latitude] in WGS84: where to look on the map. */
  at?: [number, number];
  /** Square metres of an overlap, a gap, or what lies outside. */
  squareMetres?: number;
}

export function problem(kind: ProblemKind, grids: string[], where: Omit<ImportProblem, 'kind' | 'severity' | 'grids'> = {}): ImportProblem {
  return { kind, severity: problemKinds[kind], grids, ...where };
}
