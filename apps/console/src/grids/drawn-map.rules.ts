/** A map as a map program writes it. What is in it the district looks at. */
export interface DrawnMap {
  type: 'FeatureCollection';
  features: Record<string, unknown>[];
}

/** @returns undefined for what is no map at all */
export function parseMap(text: string): DrawnMap | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const { type, features } = (given ?? {}) as { type?: unknown; features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0) return undefined;
  return features.every((one) => typeof one === 'object' && one !== null)
    ? { type, features: features as Record<string, unknown>[] }
    : undefined;
}

const codeOf = (feature: object): string => {
  const { code } = ((feature as { properties?: unknown }).properties ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** Codes of grids that lie in the communities of a map and are not in it. @param known codes of areas and grids */
export function leftOut({ features }: DrawnMap, known: readonly string[]): string[] {
  const drawn = new Set(features.map(codeOf));
  const communities = new Set([...drawn].map((code) => code.slice(0, 12)));
  return known.filter((code) => code.length > 12 && communities.has(code.slice(0, 12)) && !drawn.has(code)).sort();
}

/** Codes of grids with which something is wrong that keeps them from being published. */
export const faultyIn = (problems: readonly { severity: string; grids: readonly string[] }[]): Set<string> =>
  new Set(problems.flatMap(({ severity, grids }) => (severity === 'error' ? grids : [])));
