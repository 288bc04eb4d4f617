import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { Trouble } from './trouble.ts';

/** Where root puts what the user postgres cannot reach in a private folder, such as a workspace in /root. */
const PROGRAMS = '/var/cache/linli';
const CLUSTERS = '/var/lib/linli';

/** As whom PostgreSQL runs: it refuses to run as root, so root starts it as `postgres`. */
export interface PostgresUser {
  uid: number;
  gid: number;
}

/** Undefined for an ordinary user, who runs it as himself. @throws Trouble when root finds no such user and can make none */
export function postgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (idOf('-u') === undefined) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      encoding: 'utf8',
    });
    if (made.status !== 0)
      throw new Trouble(
        `PostgreSQL does not run as root, and no user for it can be made (${(made.stderr ?? '').trim()}).`,
        'Make a user named postgres, or run this as an ordinary user.',
      );
  }
  return { uid: Number(idOf('-u')), gid: Number(idOf('-g')) };
}

/**
 * The folder of npm's PostgreSQL, or a copy of it that its user can reach.
 * @param home `…/native`, in a package whose version names the copy
 */
export function reachablePrograms(home: string, user: PostgresUser | undefined): string {
  if (!user || reaches(user, join(home, 'bin', 'postgres'))) return home;
  const { version } = JSON.parse(readFileSync(join(dirname(home), 'package.json'), 'utf8')) as { version: string };
  const copy = join(PROGRAMS, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const fresh = `${copy}.${process.pid}`;
    cpSync(home, fresh, { recursive: true, verbatimSymlinks: true });
    renameSync(fresh, copy);
  }
  return copy;
}

/**
 * The cluster's folder, made for its user. Where that user cannot reach it, it lies in /var/lib/linli and a link stands in its place; one
 * that was made there before moves.
 */
export function clusterFolder(folder: string, user: PostgresUser | undefined): string {
  if (!user) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
  mkdirSync(dirname(folder), { recursive: true });
  if (isLink(folder)) return ownedBy(user, readlinkSync(folder));
  if (reaches(user, dirname(folder))) return ownedBy(user, folder);
  // Never one that is there: a folder that was deleted by hand leaves its cluster behind, with a password that nobody has.
  const elsewhere = join(CLUSTERS, `${basename(folder)}-${randomUUID()}`);
  mkdirSync(CLUSTERS, { recursive: true, mode: 0o755 });
  if (existsSync(folder)) move(folder, elsewhere);
  symlinkSync(elsewhere, folder);
  return ownedBy(user, elsewhere);
}

/** Deletes a folder with all that is in it, also the clusters that lie elsewhere. */
export function removeData(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink() && readlinkSync(path).startsWith(`${CLUSTERS}/`))
      rmSync(readlinkSync(path), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function ownedBy({ uid, gid }: PostgresUser, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, uid, gid);
  return folder;
}

/** Across file systems too, which a rename does not cross. */
function move(from: string, to: string): void {
  const moved = spawnSync('mv', ['--no-target-directory', from, to], { encoding: 'utf8' });
  if (moved.status !== 0)
    throw new Trouble(
      `${from} cannot be moved to where PostgreSQL’s user reaches it: ${moved.stderr.trim()}`,
      `Move it to ${to} yourself.`,
    );
}

const reaches = ({ uid, gid }: PostgresUser, path: string): boolean => spawnSync('test', ['-x', path], { uid, gid, cwd: '/' }).status === 0;

function idOf(flag: '-u' | '-g'): string | undefined {
  const result = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
}
