import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root } from '../runtime/paths.ts';
import { needsDistrict } from './kinds.ts';

/** Test files, by name from the root, of the projects (`youth`) and files (`story.browser`) that are wanted: all, when none is named. */
export function testFiles(wanted: readonly string[]): string[] {
  const isWanted = (project: string, file: string) =>
    wanted.length === 0 || wanted.some((name) => project.endsWith(name) || (/[.-]/.test(name) && file.includes(name)));
  return projects().flatMap((project) =>
    filesOf(join(root, project))
      .map((file) => relative(root, file))
      .filter((file) => isWanted(project, file)),
  );
}

/**
 * What takes long begins early, so that no lane is left with it at the end; journeys come after the rest, while which their districts
 * start. What starts districts of its own comes when those are up.
 */
export function inOrder(files: readonly string[]): string[] {
  const rank = (file: string): [number, number] => [
    needsDistrict(file) || file.endsWith('start.int.spec.ts') ? 1 : 0,
    long.some((name) => file.includes(name)) ? Infinity : statSync(join(root, file)).size,
  ];
  const ranked = files.map((file) => ({ file, rank: rank(file) }));
  return ranked
    .toSorted((one, other) => one.rank[0] - other.rank[0] || Number(other.rank[1] > one.rank[1]) - Number(other.rank[1] < one.rank[1]))
    .map(({ file }) => file);
}

/** Longer than their size tells. */
const long = ['start.int', 'areas.int', 'backbone.int', 'answers.spec', 'canary.int', 'storage.int', 'pages.browser', 'bad-requests.e2e'];

const projects = (): string[] => [
  ...['libs', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name))),
  'tools',
  'test',
];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    if (entry.isDirectory()) return filesOf(join(folder, entry.name));
    return /\.spec\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}
