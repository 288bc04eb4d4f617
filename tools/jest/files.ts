import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root } from '../runtime/paths.ts';
import { Trouble } from '../runtime/trouble.ts';
import { needsDistrict } from './kinds.ts';

/**
 * Test files, by name from the root, of the projects (`youth`), files (`story.browser`) and folders (`apps/youth/src`) that are wanted:
 * all, when none is named.
 * @throws Trouble when nothing has that name
 */
export function testFiles(wanted: readonly string[]): string[] {
  const all = projects().flatMap((project) => filesOf(join(root, project)).map((file) => ({ project, file: relative(root, file) })));
  const named = (name: string) =>
    all.filter(({ project, file }) => project.endsWith(`/${name}`) || project === name || (/[./-]/.test(name) && file.includes(name)));
  const unknown = wanted.filter((name) => named(name).length === 0);
  if (unknown.length > 0)
    throw new Trouble(`No test is called ${unknown.join(' or ')}.`, 'Name a project, a part of a file’s name, or a folder.');
  const chosen = wanted.length === 0 ? all : all.filter((one) => wanted.some((name) => named(name).includes(one)));
  return chosen.map(({ file }) => file);
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
