import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Declared<T> {
  /** Of which service or lib. */
  owner: string;
  what: T;
}

/** Everything of a class that a `*.rules.ts` of the built services and libs exports, by its owner and in the order of its name. */
export async function declaredIn<T extends object>(
  root: string,
  of: abstract new (...given: never[]) => T,
  nameOf: (one: T) => string,
): Promise<Declared<T>[]> {
  const files = globSync('{apps,libs}/*/dist/**/*.rules.js', { cwd: root }).sort();
  const found = new Map<T, string>();
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const one of Object.values(exported)) if (one instanceof of) found.set(one, file.split('/')[1]!);
  }
  return [...found]
    .map(([what, owner]) => ({ owner, what }))
    .sort((one, other) => `${one.owner} ${nameOf(one.what)}`.localeCompare(`${other.owner} ${nameOf(other.what)}`));
}

/** A chapter for each service, with a section for each thing that it declares. */
export function chapters<T>(declared: readonly Declared<T>[], sectionOf: (one: T) => string[]): string[] {
  const owners = [...new Set(declared.map(({ owner }) => owner))];
  return owners.flatMap((owner) => [
    '',
    `## ${owner}`,
    ...declared.filter((one) => one.owner === owner).flatMap(({ what }) => ['', ...sectionOf(what)]),
  ]);
}
