import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const apps = ['employment', 'exchange', 'grid', 'identity', 'volunteering', 'youth'];

/** These put the features together, or fill them with demo data; no feature imports them. */
const above = ['app.module.ts', 'entities.ts', 'main.ts', 'service.ts', 'demo', 'migrations'];

interface Import {
  file: string;
  /** The feature (a folder of src), or the file directly in src. */
  from: string;
  to: string;
}

/** What each file imports of other features, types as well. */
function importsOf(app: string): Import[] {
  const src = join(root, 'apps', app, 'src');
  const featureOf = (file: string) => relative(src, file).split('/')[0]!;
  return globSync(join(src, '**/*.ts'))
    .filter((file) => !file.endsWith('.spec.ts'))
    .flatMap((file) =>
      ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => normalize(join(dirname(file), fileName)).replace(/\.js$/, '.ts'))
        .map((imported) => ({ file: relative(root, file), from: featureOf(file), to: featureOf(imported) })),
    )
    .filter(({ from, to }) => from !== to);
}

/** The features whose modules a feature's Nest module names under `imports`; undefined when it has no module. */
function declaredBy(app: string, feature: string): string[] | undefined {
  const [file] = globSync(join(root, 'apps', app, 'src', feature, '*.module.ts'));
  if (!file) return undefined;
  const source = readFileSync(file, 'utf8');
  const named = /\bimports: \[([^\]]*)\]/s.exec(source)?.[1] ?? '';
  const modules = [...source.matchAll(/import \{ (\w+) \} from '\.\.\/([^/']+)\/[^']+\.module\.js'/g)];
  return modules.filter(([, name]) => new RegExp(`\\b${name}\\b`).test(named)).map(([, , folder]) => folder!);
}

/** One way round, by names, for each cycle that is found. */
function cyclesIn(imports: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const below = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) return void found.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (done.has(node)) return;
    for (const { to } of below.get(node) ?? []) visit(to, [...path, node]);
    done.add(node);
  };
  for (const node of below.keys()) visit(node, []);
  return [...new Set(found)];
}

describe.each(apps)('features of %s', (app) => {
  const imports = importsOf(app);
  const between = imports.filter(({ from }) => !above.includes(from));

  it('import one another in one direction only, and nothing that puts them together', () => {
    expect(cyclesIn(between)).toEqual([]);
    expect(between.filter(({ to }) => above.includes(to)).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('import only what their module declares', () => {
    const isFeature = (name: string) => !name.endsWith('.ts');
    const undeclared = between
      .filter(({ from, to }) => isFeature(from) && isFeature(to) && declaredBy(app, to) !== undefined)
      .filter(({ from, to }) => !declaredBy(app, from)?.includes(to))
      .map(({ file, from, to }) => `${file}: ${from} does not declare ${to}`);
    expect(undeclared).toEqual([]);
  });
});

it('accounts are read and found by their own feature alone: others ask it', () => {
  const readers = globSync(join(root, 'apps/identity/src/**/*.ts'))
    .filter((file) => !/src\/(accounts\/|entities\.ts)/.test(file))
    .filter((file) => /^import \{.*accounts\/account\.entity\.js'/m.test(readFileSync(file, 'utf8')));
  expect(readers.map((file) => relative(root, file))).toEqual([]);
});

it('finds a cycle, however long', () => {
  const edge = (from: string, to: string) => ({ from, to });
  expect(cyclesIn([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'a')])).toEqual(['a → b → c → a']);
  expect(cyclesIn([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
});
