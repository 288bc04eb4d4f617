import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line a file: the SHA-256 of its text, and its path. */
export const releasedMigrations = 'deploy/released-migrations.txt';

/** Every migration there is, and what migrations share, with the digest of its text. */
export function migrationDigests(root: string): Map<string, string> {
  const files = globSync('{apps,libs}/*/src/migrations/*.ts', { cwd: root }).filter((file) => !file.endsWith('/index.ts'));
  return new Map(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

/** Those that were released, and what they were then. */
export function readReleased(root: string): Map<string, string> {
  const lines = readFileSync(join(root, releasedMigrations), 'utf8').trim().split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('  ') as [string, string]).map(([digest, file]) => [file, digest]));
}
