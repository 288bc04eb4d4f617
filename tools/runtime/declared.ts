import { existsSync, globSync } from 'node:fs';
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
  const files = globSync('{apps,libs}/*/src/**/*.rules.ts', { cwd: root }).sort();
  const found = new Map<T, string>();
  for (const file of files) {
    // By its source: of a file that was moved, what was built of it may still lie there.
    const built = file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
    // The console is built as a whole, and declares nothing.
    if (!existsSync(join(root, built))) continue;
    const exported = (await import(pathToFileURL(join(root, built)).href)) as Record<string, unknown>;
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
