import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { cache } from './paths.ts';
import { Trouble } from './trouble.ts';

export interface Program {
  name: string;
  /** An environment variable that names it. */
  variable: string;
  /** Debian's packages that hold it, the best first, and the places in them. */
  packages: readonly string[];
  places: readonly string[];
  /** What to do where it can be had from nowhere. */
  remedy: string;
}

/** The path of a program: named, installed, fetched before, or fetched now from Debian's own archive; that needs no root. */
export function programFromDebian(program: Program): string {
  const named = process.env[program.variable];
  if (named && !executable(named))
    throw new Trouble(
      `${program.variable} names ${named}, which is no program.`,
      `Correct it, or unset it: then a ${program.name} is looked for.`,
    );
  const cached = join(cache, 'bin', program.name);
  const places = [named, ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program.name)), cached];
  return places.find((path) => path && executable(path)) ?? fetched(program, cached);
}

function fetched(program: Program, target: string): string {
  return fromDebian(program, (content) => {
    const binary = program.places.map((place) => join(content, place)).find((path) => existsSync(path));
    if (!binary) return undefined;
    mkdirSync(join(cache, 'bin'), { recursive: true });
    copyFileSync(binary, `${target}.new`);
    chmodSync(`${target}.new`, 0o755);
    renameSync(`${target}.new`, target);
    return target;
  });
}

/**
 * Fetches one of the packages from Debian’s archive, unpacks it, and lets `keep` take from it what is wanted.
 * @param keep is told where its content lies until it returns; undefined says that what is wanted is not in it
 */
export function fromDebian(
  { name, packages, remedy }: Pick<Program, 'name' | 'packages' | 'remedy'>,
  keep: (content: string) => string | undefined,
): string {
  const missing = (why: string) => new Trouble(`There is no ${name} here, and ${why}.`, remedy);
  if (spawnSync('apt-get', ['--version']).status !== 0 || spawnSync('dpkg-deb', ['--version']).status !== 0)
    throw missing('it can be fetched on Debian and Ubuntu only');
  console.log(`… fetching ${name} from Debian’s archive (once)`);
  const folder = join(cache, `${name}-download`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  // Lists of our own: then neither root nor an earlier `apt-get update` is needed.
  const lists = ['-o', `Dir::State::Lists=${join(folder, 'lists')}`, '-o', `Dir::Cache=${folder}`, '-o', 'APT::Sandbox::User=root'];
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { cwd: folder, encoding: 'utf8' }).status === 0;
  const got =
    packages.some((one) => apt('download', one)) || (apt(...lists, 'update') && packages.some((one) => apt(...lists, 'download', one)));
  const archive = got ? readdirSync(folder).find((file) => file.endsWith('.deb')) : undefined;
  if (!archive) throw missing('Debian’s archive cannot be reached');
  spawnSync('dpkg-deb', ['-x', archive, 'content'], { cwd: folder });
  const kept = keep(join(folder, 'content'));
  rmSync(folder, { recursive: true, force: true });
  if (!kept) throw missing('Debian’s package holds none');
  return kept;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
