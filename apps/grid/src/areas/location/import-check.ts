import { communityOf } from './community-of.js';
import type { CoordinateSystem } from './coordinates.js';
import { coverage, overlaps, type CommunityOutline } from './cover-check.js';
import { problem, type ImportProblem } from './import-problem.js';
import { readGrids, type DrawnGrid } from './read-grids.js';

export interface MapFacts {
  /** The communities there are, by code. */
  communities: ReadonlyMap<string, CommunityOutline>;
  /** The grids valid now in those communities and around them. */
  present: readonly DrawnGrid[];
  /** Codes whose grids end with this import. */
  retired: ReadonlySet<string>;
}

export interface Checked {
  grids: DrawnGrid[];
  problems: ImportProblem[];
}

/** Looks at a drawn map together with what stays as it is, and lists everything that is wrong, each with its place. */
export function checkImport(features: readonly unknown[], system: CoordinateSystem, facts: MapFacts): Checked {
  const { grids, problems } = readGrids(features, system);
  const known = grids.filter(({ code, feature }) => {
    if (facts.communities.has(communityOf(code))) return true;
    problems.push(problem('unknown-community', [code], { feature }));
    return false;
  });
  const drawn = new Map(known.map((grid) => [grid.code, grid]));
  const after = [...known, ...facts.present.filter(({ code }) => !drawn.has(code) && !facts.retired.has(code))];
  problems.push(...overlaps(after, (code) => drawn.has(code)));
  for (const code of touchedBy([...drawn.keys(), ...facts.retired])) {
    const community = facts.communities.get(code);
    if (community)
      problems.push(
        ...coverage(
          community,
          after.filter((grid) => grid.code.length === 15 && communityOf(grid.code) === code),
        ),
      );
  }
  const numbered = problems.map((found) => ({ ...found, ...featureOf(found, known) }));
  return { grids: known.map(({ feature: _, ...grid }) => grid), problems: numbered };
}

const touchedBy = (codes: readonly string[]): string[] => [...new Set(codes.map(communityOf))].sort();

function featureOf(found: ImportProblem, known: readonly (DrawnGrid & { feature: number })[]): { feature?: number } {
  if (found.feature !== undefined) return { feature: found.feature };
  const drawn = known.find(({ code }) => found.grids.includes(code));
  return drawn ? { feature: drawn.feature } : {};
}
